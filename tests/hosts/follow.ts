import { JSDOM } from 'jsdom';

/** How many forwards a reader's browser is made to bear. */
const PATIENCE = 5;

/** What counts of a page. */
export interface ReadPage {
  /** The words of its content, with single blanks between them. */
  words: string;
  /** Where it sends on by itself. */
  refresh: string | undefined;
  /** What its relative addresses are relative to, where it says so. */
  base: string | undefined;
}

/** Where a browser ended, and by which addresses it came there. */
export interface Visit extends ReadPage {
  status: number;
  addresses: string[];
}

const read = new Map<string, ReadPage>();

/** Reads a page; once, as most hosts send the same. */
export function readPage(html: string): ReadPage {
  const known = read.get(html);
  if (known) return known;
  const { document } = new JSDOM(html).window;
  const words = (document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const content = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '';
  const refresh = /^\s*\d+\s*[;,]\s*url\s*=\s*['"]?([^'"]*)/i.exec(content)?.[1];
  const page = { words, refresh, base: document.querySelector('base')?.getAttribute('href') ?? undefined };
  read.set(html, page);
  return page;
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
    const page = readPage(await response.text());
    const target = response.headers.get('location') ?? page.refresh;
    if (target === undefined) return { ...page, status: response.status, addresses };
    const base = response.headers.has('location') ? here : new URL(page.base ?? '', here);
    const next = new URL(target, base).href;
    const isCircle = addresses.includes(next);
    addresses.push(next);
    if (isCircle || addresses.length > PATIENCE + 1) throw new Error(`There is no end: ${addresses.join(' → ')}`);
  }
}
