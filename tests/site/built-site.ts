import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { contentFolder } from '../../src/content/read/content-folder.ts';

/** The folder that was built: `dist/`, or the one that `OUT_DIR` names for the build too. */
export const siteFolder = resolve(process.env.OUT_DIR ?? 'dist');

if (!existsSync(join(siteFolder, 'index.html')))
  throw new Error(`There is no built site in ${siteFolder}: run npm run build first.`);

/** All its files, by their path in it, sorted. */
export const siteFiles = globSync('**/*', { cwd: siteFolder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(siteFolder.length + 1))
  .sort();

/** Its pages. */
export const sitePages = siteFiles.filter((file) => file.endsWith('.html'));

/** An explainer of the content whose page is in the site. */
export interface BuiltExplainer {
  slug: string;
  page: string;
  /** The document as supplied, without a line break at its end. */
  original: string;
}

export const explainers: BuiltExplainer[] = globSync(join(contentFolder().root, 'articles/*/original.txt'))
  .map((path) => ({ path, slug: basename(dirname(path)) }))
  .map(({ path, slug }) => ({ slug, page: `${slug}.html`, original: readFileSync(path, 'utf8').trimEnd() }))
  .filter(({ page }) => sitePages.includes(page))
  .sort((a, b) => a.slug.localeCompare(b.slug, 'de'));

export function readSiteFile(file: string): string {
  return readFileSync(join(siteFolder, file), 'utf8');
}

const documents = new Map<string, Document>();

/** The document of a page; the same one at each call, so tests leave it as it is. */
export function documentOf(page: string): Document {
  const known = documents.get(page);
  if (known) return known;
  const parsed = parse(readSiteFile(page));
  documents.set(page, parsed);
  return parsed;
}

export function parse(html: string): Document {
  return new JSDOM(html).window.document;
}

/** Elements in document order. */
export function select<E extends Element = Element>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}
