import { posix } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { siteRoot } from './remark-pictures.ts';

/** The texts of an explainer to which links may lead: those that are a page of their own. */
export const linkedTexts = ['article.mdx', 'plain.mdx'] as const;

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
  if (!isFileLink(url)) return undefined;
  const [path = '', id] = url.split('#', 2);
  const [, other, name] = /^articles\/([^/]+)\/([^/?]+)$/.exec(posix.join('articles', slug, path)) ?? [];
  const text = linkedTexts.find((known) => known === name);
  if (other === undefined || text === undefined) return undefined;
  return { slug: other, text, ...(id !== undefined && id !== '' && { id }) };
}

/** The page of a text, and the place on it, in `dist/`. */
export function targetAddress({ slug, text, id }: FileTarget): string {
  const page = text === 'plain.mdx' ? `${slug}/einfache-sprache.html` : `${slug}.html`;
  return id === undefined ? page : `${page}#${id}`;
}

/**
 * Lets links that name a text of an explainer lead to its page: `../streik/article.mdx#folgen` becomes `streik.html#folgen`, to
 * which the finished page puts the way.
 *
 * @param slug of the explainer whose text it is
 */
export function rehypeFileLinks(slug: string) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const target = tagName === 'a' && typeof properties.href === 'string' && fileTarget(properties.href, slug);
      if (target) properties.href = siteRoot + targetAddress(target);
    });
  };
}
