import { createHash } from 'node:crypto';
import { digestOfFiles } from '../build/file-digest.ts';
import type { Site } from '../schemas/site.ts';
import { readSiteUrl } from './site-url.ts';

/** All that makes a page but its content. */
const codeFiles = ['package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'public/**/*.*', 'src/**/*.*'];

/** Of the code that this program has just loaded: it may be edited before the first page is asked for. */
const codeDigest = digestOfCode();

/** Changes with every change of all that makes a page but its content. */
export function digestOfCode(): string {
  return digestOfFiles(codeFiles);
}

/**
 * Under which name in `.build/` a file that shows one explainer is kept: changes with all that it shows.
 *
 * @param file its place in the built site
 */
export function pageKey(file: string, explainer: { digest: string }, site: Site): string {
  const parts = [codeDigest, file, readSiteUrl()?.href, site, explainer.digest];
  return `pages/${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}
