import type { OwnPage } from '../content/model/content.ts';

/** The links to the pages of the editor in the head or the foot of every page: their files in `dist/` and what the links say. */
export function linksIn(
  pages: readonly OwnPage[],
  place: OwnPage['navigation'],
): (readonly [target: string, label: string])[] {
  return pages
    .filter(({ navigation }) => navigation === place)
    .map(({ page, title, short = title }) => [page, short] as const);
}

/** The address of the place with an id that a page of the editor has: `ueber.html#methode`. */
export function placeWith(pages: readonly Pick<OwnPage, 'page' | 'ids'>[], id: string): string | undefined {
  const page = pages.find(({ ids }) => ids.includes(id))?.page;
  return page === undefined ? undefined : `${page}#${id}`;
}
