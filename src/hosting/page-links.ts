import { posix } from 'node:path';

/** Makes an address from a page of the site to another, or to a part of one. */
export type LinkTo = (target: string) => string;

/**
 * Relative links from a page, so that one build works at any path and from a disk.
 *
 * @param page file of the page in `dist/`: `akteure/trump.html`
 * @returns a function from a target in `dist/` to a link: `trump-putin-telefonat.html#telefonat-1` →
 *   `../trump-putin-telefonat.html#telefonat-1`; on the same page the fragment alone
 */
export function linksFrom(page: string): LinkTo {
  return (target) => {
    const [path = '', fragment] = target.split('#', 2);
    const hash = fragment === undefined ? '' : `#${fragment}`;
    if (path === page && hash) return hash;
    return posix.relative(posix.dirname(page), path) + hash;
  };
}
