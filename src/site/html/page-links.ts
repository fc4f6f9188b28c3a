import { posix } from 'node:path';

/** Makes an address from a page of the site to another, or to a part of one. */
export type LinkTo = (target: string) => string;

/**
 * Relative links from a page, so that one build works at any path and from a disk.
 *
 * Those of a folder's `index.html` go up first: some hosts show `akteure/index.html` at `/akteure`, where `../akteure.html`
 * still leads to the right place and `weber.html` would not.
 *
 * @param page file of the page in `dist/`: `akteure/weber.html`
 * @returns a function from a target in `dist/` to a link: `bahnstreik.html#streik-1` →
 *   `../bahnstreik.html#streik-1`; on the same page the fragment alone
 */
export function linksFrom(page: string): LinkTo {
  const folder = posix.dirname(page);
  const isFolderIndex = folder !== '.' && posix.basename(page) === 'index.html';
  return (target) => {
    const [path = '', fragment] = target.split('#', 2);
    const hash = fragment === undefined ? '' : `#${fragment}`;
    if (path === page && hash) return hash;
    if (isFolderIndex) return posix.join('..', posix.relative(posix.dirname(folder), path)) + hash;
    return posix.relative(folder, path) + hash;
  };
}
