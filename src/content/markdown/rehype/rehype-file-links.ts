import { posix } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { siteRoot } from '../remark/remark-pictures.ts';

/** The texts of an explainer to which links may lead: those that are a page of their own. */
const linkedTexts = ['article.mdx', 'plain.mdx'] as const;

/** What a link by file names. */
export interface FileTarget {
  slug: string;
  text: (typeof linkedTexts)[number];
  /** The id of a place there. */
  id?: string;
}

/** Whether a link names a file of the content, rightly or not: `../anderes/article.mdx#folgen`. */
export function isFileLink(url: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(url) && /\.mdx(?:[?#]|$)/i.test(url);
}

/**
 * What such a link names.
 *
 * @param slug of the explainer in whose folder it stands
 * @returns undefined where it is no text of an explainer that is a page
 */
export function fileTarget(url: string, slug: string): FileTarget | undefined {
  return targetFrom(posix.join('articles', slug), url);
}

function targetFrom(folder: string, url: string): FileTarget | undefined {
  if (!isFileLink(url)) return undefined;
  const [path = '', id] = url.split('#', 2);
  const [, other, name] = /^articles\/([^/]+)\/([^/?]+)$/.exec(posix.join(folder, path)) ?? [];
  const text = linkedTexts.find((known) => known === name);
  if (other === undefined || text === undefined) return undefined;
  return { slug: other, text, ...(id !== undefined && id !== '' && { id }) };
}

/** Where a link by file leads that stands in a text of an explainer; undefined where it names no such text. */
export function addressFromExplainer(url: string, slug: string): string | undefined {
  const target = fileTarget(url, slug);
  return target && targetAddress(target);
}

/**
 * Where a link by file leads that stands on a page of the editor: `../articles/streik/article.mdx#folgen` → `streik.html#folgen`,
 * `kontakt.mdx` → `kontakt.html`.
 *
 * @returns undefined where it names neither a text of an explainer nor a page of the editor
 */
export function addressFromPage(url: string): string | undefined {
  const target = targetFrom('pages', url);
  if (target) return targetAddress(target);
  const [path = '', ...id] = url.split('#', 2);
  const [, page] = /^pages\/([^/?]+)\.mdx$/.exec(posix.join('pages', path)) ?? [];
  return page === undefined || !isFileLink(url) ? undefined : [`${page}.html`, ...id].join('#');
}

/** The page of a text, and the place on it, in `dist/`. */
function targetAddress({ slug, text, id }: FileTarget): string {
  const page = text === 'plain.mdx' ? `${slug}/einfache-sprache.html` : `${slug}.html`;
  return id === undefined ? page : `${page}#${id}`;
}

/**
 * Lets links that name a text of an explainer lead to its page: `../streik/article.mdx#folgen` becomes `streik.html#folgen`, to
 * which the finished page puts the way.
 *
 * @param addressOf what a link leads to by file; undefined where it names none
 */
export function rehypeFileLinks(addressOf: (url: string) => string | undefined) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const address = tagName === 'a' && typeof properties.href === 'string' && addressOf(properties.href);
      if (address) properties.href = siteRoot + address;
    });
  };
}
