import type { Permalinks } from '../../schemas/values/ids.ts';
import type { BuiltPage, BuiltSite } from './permalinks-page.ts';

/** What the site has and the list has not: `impressum.html`, `telefonat.html#diplomatie`; sorted. */
export function newPermalinks(listed: Permalinks, site: BuiltSite): string[] {
  return addressesOf(permalinksOf(site)).filter((address) => !isListed(listed, address));
}

/**
 * What the list has and the site no longer answers to, sorted. A page is kept by a page that leads on, an id by an empty
 * element that carries it; on a page that leads on, by the page to which it leads. A withdrawn explainer keeps its pages
 * and loses what was on them.
 *
 * @param withdrawn the slugs of withdrawn explainers
 */
export function lostPermalinks(listed: Permalinks, site: BuiltSite, withdrawn: readonly string[]): string[] {
  return Object.entries(listed)
    .flatMap(([page, ids]) => {
      const [end, built] = followForwards(page, site);
      if (!built) return [page];
      if (withdrawn.some((slug) => end === `${slug}.html` || end.startsWith(`${slug}/`))) return [];
      return ids.filter((id) => !built.ids.has(id)).map((id) => `${page}#${id}`);
    })
    .sort();
}

/** The list with what the site has beside it; nothing is taken from it. */
export function mergePermalinks(listed: Permalinks, site: BuiltSite): Permalinks {
  const built = permalinksOf(site);
  const pages = [...new Set([...Object.keys(listed), ...Object.keys(built)])].sort();
  return Object.fromEntries(
    pages.map((page) => [page, [...new Set([...(listed[page] ?? []), ...(built[page] ?? [])])].sort()]),
  );
}

/** How many of the addresses belong to each explainer or page with what lies in its folder: `telefonat`, `akteure`; in their order. */
export function countByPage(addresses: readonly string[]): Map<string, number> {
  const pages = Map.groupBy(addresses, (address) => address.replace(/(?:\/|\.html(?:#|$)).*/, ''));
  return new Map([...pages].map(([page, { length }]) => [page, length]));
}

/** The text of `permalinks.json`. */
export function formatPermalinks(permalinks: Permalinks): string {
  return `${JSON.stringify(permalinks, null, 2)}\n`;
}

function permalinksOf(site: BuiltSite): Permalinks {
  return Object.fromEntries([...site].map(([page, { addresses }]) => [page, [...addresses]]));
}

function addressesOf(permalinks: Permalinks): string[] {
  return Object.entries(permalinks)
    .flatMap(([page, ids]) => [page, ...ids.map((id) => `${page}#${id}`)])
    .sort();
}

function isListed(listed: Permalinks, address: string): boolean {
  const [page = '', id] = address.split('#');
  const ids = Object.hasOwn(listed, page) ? listed[page] : undefined;
  return ids !== undefined && (id === undefined || ids.includes(id));
}

/** Where an address ends; a circle, which no build makes, ends nowhere. */
function followForwards(page: string, site: BuiltSite): [page: string, built: BuiltPage | undefined] {
  let end = page;
  for (let steps = 0; steps <= site.size; steps += 1) {
    const built = site.get(end);
    if (built?.forwardsTo === undefined) return [end, built];
    end = built.forwardsTo;
  }
  return [end, undefined];
}
