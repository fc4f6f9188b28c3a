import { join, posix } from 'node:path';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { compareCodeUnits, type Permalinks } from '../schemas/values/ids.ts';
import type { Picture } from '../pictures/picture.ts';
import type { OwnPageFields } from '../schemas/site/page.ts';
import type { Site } from '../schemas/site/site.ts';
import { imprintWords } from '../words/site.ts';
import { checkPageLinks, type SitePages } from './check/site/check-page-links.ts';
import { checkPageAddress, checkPageAliases, checkPageName } from './check/site/check-page-addresses.ts';
import { checkPage } from './check/site/check-page.ts';
import { checkPictures } from './check/text/check-pictures.ts';
import { reportKey, type CheckedFolder } from './diagnostics/message.ts';
import type { OwnPage } from './model/content.ts';
import { renderPage } from './pages/render-page.ts';
import type { ContentTree } from './read/list-content-files.ts';
import { parseMdxFile, type MdxFile } from './read/mdx-file.ts';
import { readPictures } from './read/picture-files.ts';
import type { YamlFile } from './yaml/yaml-file.ts';
import { placeholdersIn, type Placeholder } from './read/placeholders.ts';
import { maskBrokenSigns, readTextFile } from './read/text-file.ts';

/** What the check of the editor's pages needs to know of the rest. */
export interface PageSurroundings {
  /** The content folder. */
  root: string;
  folder: CheckedFolder;
  /** Undefined where it is invalid. */
  site: Site | undefined;
  /** The pages that the site has besides. */
  others: SitePages;
  /** The addresses of explainers, of today and before. */
  slugs: readonly string[];
  permalinks: Permalinks;
}

interface ReadPage {
  name: string;
  file: VFile;
  mdx: MdxFile | undefined;
  fields: OwnPageFields | undefined;
}

/** The pages, in the order of their links, drafts among them. */
export interface CheckedPages {
  pages: OwnPage[];
  /** Where something is still to be filled in. */
  placeholders: { file: VFile; places: Placeholder[]; isDraft: boolean }[];
  /** Those of drafts that were never published. */
  draftFiles: VFile[];
}

/** Reads and checks the editor's own pages; messages go to their files. */
export function checkPages(
  { pages: paths, pagePictures: pictureNames }: Pick<ContentTree, 'pages' | 'pagePictures'>,
  around: PageSurroundings,
): CheckedPages {
  const { root, folder, site, permalinks } = around;
  const names = paths.map((path) => posix.basename(path, '.mdx'));
  const placeholders: CheckedPages['placeholders'] = [];
  const read = paths.map((path, index): ReadPage => {
    const name = names[index] ?? '';
    const file = folder.file(path);
    checkPageName(name, file, names);
    const text = readTextFile(root, path, file);
    if (text === undefined) return { name, file, mdx: undefined, fields: undefined };
    const places = placeholdersIn(text, path);
    maskBrokenSigns(file);
    const mdx = parseMdxFile(file);
    const fields = checkPage(mdx);
    placeholders.push({ file, places, isDraft: fields?.draft === true });
    return { name, file, mdx, fields };
  });
  const pictures = readPictures(join(root, 'pages'), folder.within('pages'), pictureNames);
  checkPictures(
    undefined,
    read.map(({ mdx }) => mdx),
    pictures,
    folder.within('pages'),
  );
  const isPublished = ({ name }: ReadPage): boolean => Object.hasOwn(permalinks, `${name}.html`);
  const drafts = read.filter(({ fields }) => fields?.draft);
  for (const { mdx } of drafts.filter(isPublished)) if (mdx?.frontMatter) reportPublished(mdx.frontMatter);
  const draftFiles = drafts.filter((page) => !isPublished(page)).map(({ file }) => file);
  for (const page of read) checkPageAddress(page, around.slugs);
  checkPageAliases(read, around.slugs);
  if (!site) return { pages: [], placeholders, draftFiles };
  const pages = [imprint(site), ...read.flatMap((page) => rendered(page, site, [...pictures.values()]))];
  checkLinks(read, pages, around.others);
  pages.sort((a, b) => a.order - b.order || compareCodeUnits(a.page, b.page));
  return { pages, placeholders, draftFiles };
}

/** The Impressum, which every site has. */
function imprint(site: Site): OwnPage {
  const element: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name: 'Impressum', attributes: [], children: [] };
  const text = renderPage({ type: 'root', children: [element] }, site);
  return {
    ...imprintWords,
    page: 'impressum.html',
    navigation: 'fuss',
    order: 0,
    language: 'de',
    aliases: [],
    ...text,
  };
}

function rendered({ name, mdx, fields }: ReadPage, site: Site, pictures: readonly (Picture | undefined)[]): OwnPage[] {
  const known = pictures.filter((picture) => picture !== undefined);
  if (!mdx?.tree || !fields) return [];
  // The tree is needed once more, for its links.
  return [{ ...fields, page: `${name}.html`, ...renderPage(structuredClone(mdx.tree), site, known) }];
}

function reportPublished(yaml: YamlFile): void {
  const reason = 'Die Seite ist schon erschienen; ihre Adresse steht in permalinks.json.';
  reportKey(yaml, ['draft'], 'published-draft', reason, 'Löschen Sie ‚draft‘.');
}

function checkLinks(
  read: readonly ReadPage[],
  pages: readonly OwnPage[],
  { pages: others, heldBack, faulty }: SitePages,
): void {
  const all = new Map(others);
  // One that could not be made is there all the same.
  for (const { name } of read) all.set(`${name}.html`, undefined);
  for (const { page, ids } of pages) all.set(page, { ids });
  const drafts = read.filter(({ fields }) => fields?.draft).map(({ name }) => `${name}.html`);
  for (const { name, file, mdx, fields } of read) {
    const unpublished = fields?.draft ? heldBack : new Set([...heldBack, ...drafts]);
    if (mdx?.tree) checkPageLinks(`${name}.html`, mdx.tree, file, { pages: all, heldBack: unpublished, faulty });
  }
}
