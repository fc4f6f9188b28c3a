import { readElements } from '../../site/html/page-html.ts';
import type { PageElement } from '../../site/html/page-html.ts';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { blockOf, entryIdPrefixes } from '../../schemas/values/ids.ts';

/** What a built page answers to. */
export interface BuiltPage {
  /** All ids on it. */
  ids: ReadonlySet<string>;
  /**
   * Those that links may name and that therefore stay: of sections and their blocks, and on the page of an explainer
   * of actors and checked passages too.
   */
  addresses: readonly string[];
  /** The file to which it only leads on. */
  forwardsTo?: string | undefined;
}

/** The pages of a built site, by their file in `dist/`. */
export type BuiltSite = ReadonlyMap<string, BuiltPage>;

/**
 * Reads what a page answers to.
 *
 * @param file the page's file in `dist/`
 */
export function readBuiltPage(file: string, html: string): BuiltPage {
  const elements = readElements(html);
  // In folders stand parts and other versions of explainers.
  const isWhole = !file.includes('/');
  const sections = new Set(elements.filter(({ name }) => name === 'section').flatMap(idOf));
  const isAddress = (id: string): boolean =>
    sections.has(id) ||
    [...sections].some((section) => (blockOf(id, section)?.numbers.length ?? 0) > 0) ||
    (isWhole && entryIdPrefixes.some((prefix) => id.startsWith(prefix)));
  return {
    ids: new Set(elements.flatMap(idOf)),
    addresses: elements
      .filter((element) => !isAlias(element))
      .flatMap(idOf)
      .filter(isAddress),
    forwardsTo: forwardOf(file, elements),
  };
}

function idOf({ attributes }: PageElement): string[] {
  return attributes.id ? [attributes.id] : [];
}

/** An empty element for an id that the place around it had before. */
function isAlias({ attributes }: PageElement): boolean {
  return attributes.class?.split(/\s+/).includes('alias') ?? false;
}

function forwardOf(file: string, elements: readonly PageElement[]): string | undefined {
  const refresh = elements.find(({ attributes }) => attributes['http-equiv'] === 'refresh')?.attributes.content;
  const link = /url=(\S+)/i.exec(refresh ?? '')?.[1];
  // Any host will do to resolve a relative address.
  return link && new URL(link, `https://host.invalid/${file}`).pathname.slice(1);
}

/** Reads all pages of a built site. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = globSync('**/*.html', { cwd: folder }).map((path) => path.replaceAll(sep, '/'));
  return new Map(files.sort().map((file) => [file, readBuiltPage(file, readFileSync(join(folder, file), 'utf8'))]));
}
