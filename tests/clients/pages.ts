import { JSDOM } from 'jsdom';

const pages = new Map<string, Promise<Document>>();

/** The page at an address, as it is served; the same document at each call, so tests leave it as it is. */
export function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const asked = askFor(address);
  pages.set(address, asked);
  return asked;
}

async function askFor(address: string): Promise<Document> {
  const response = await fetch(address);
  if (response.status !== 200) throw new Error(`${address}: ${response.status}`);
  return new JSDOM(await response.text(), { url: address }).window.document;
}

/** Names what is wrong with an address of the site; undefined where it leads to a file and, with a fragment, into it. */
export async function faultOfAddress(address: string): Promise<string | undefined> {
  const [file = '', fragment] = address.split('#');
  const response = await fetch(file);
  if (response.status !== 200) return `${address}: ${response.status}`;
  if (fragment === undefined) return undefined;
  const document = await pageAt(file);
  return document.getElementById(decodeURIComponent(fragment)) ? undefined : `${address}: no such place`;
}

/** The value of a `<meta>` by its name or property. */
export function metaOf(document: Document, name: string): string | undefined {
  const found = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  return found?.getAttribute('content') ?? undefined;
}
