import { JSDOM } from 'jsdom';

/** How many forwards a reader's browser is made to bear. */
const PATIENCE = 5;

/** Where a browser ended, and by which addresses it came there. */
export interface Visit {
  status: number;
  document: Document;
  addresses: string[];
}

/**
 * Opens an address as a browser does: goes where a redirect of the server or a refresh in the page sends it.
 *
 * @throws where it is sent to an address for the second time, or too often
 */
export async function visit(address: string): Promise<Visit> {
  const addresses = [address];
  for (;;) {
    const here = addresses.at(-1) ?? address;
    const response = await fetch(here, { redirect: 'manual' });
    const { document } = new JSDOM(await response.text(), { url: here }).window;
    const target = response.headers.get('location') ?? refreshOf(document);
    if (target === undefined) return { status: response.status, document, addresses };
    const next = new URL(target, document.baseURI).href;
    const isCircle = addresses.includes(next);
    addresses.push(next);
    if (isCircle || addresses.length > PATIENCE + 1) throw new Error(`There is no end: ${addresses.join(' → ')}`);
  }
}

/** Where the page sends on by itself. */
export function refreshOf(document: Document): string | undefined {
  const content = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '';
  return /^\s*\d+\s*[;,]\s*url\s*=\s*['"]?([^'"]*)/i.exec(content)?.[1];
}
