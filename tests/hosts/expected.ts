import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Host } from './host.ts';

/** Types by ending; `''` is a file without one. */
const TYPES: Record<string, string[]> = {
  '': ['text/plain'],
  '.css': ['text/css'],
  '.html': ['text/html'],
  '.js': ['text/javascript', 'application/javascript'],
  '.json': ['application/json', 'application/feed+json', 'application/ld+json'],
  '.md': ['text/markdown'],
  '.png': ['image/png'],
  '.svg': ['image/svg+xml'],
  '.txt': ['text/plain'],
  '.woff2': ['font/woff2'],
  '.xml': ['text/xml', 'application/xml', 'application/rss+xml'],
};

/** Texts that cannot say themselves in which charset they are written. */
const NEED_CHARSET = new Set(['', '.css', '.js', '.md', '.txt']);

/**
 * Every file of a site as an address relative to it, without the compressed ones and those for the server itself.
 *
 * @param host leaves out what it keeps for itself
 */
export function filesOf(site: string, host?: Host): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^\.htaccess$/.test(entry.name))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !host?.hidden?.includes(file))
    .sort();
}

/** What a host may answer to a file's address: the file; where it drops the ending, the index of the folder of that name too. */
export function sourcesOf(file: string, site: string, host: Host): Buffer[] {
  const index = file.replace(/\.html$/, '/index.html');
  const files = host.cleanAddresses && existsSync(join(site, index)) ? [file, index] : [file];
  return files.map((name) => readFileSync(join(site, name)));
}

/** Names what is wrong with the type that a host gives a file; undefined where it is right. */
export function typeFault(host: Host, file: string, header = ''): string | undefined {
  const [type = '', ...parameters] = header.toLowerCase().split(/;\s*/);
  const ending = extname(basename(file));
  const expected = TYPES[ending];
  if (!expected) return `${file}: no type is known for this kind of file`;
  // A bare host knows a file by its ending only.
  const types = !host.recipe && ending === '' ? [...expected, 'application/octet-stream', ''] : expected;
  const needed = host.recipe && NEED_CHARSET.has(ending);
  const isRight =
    types.includes(type) && (parameters.length === 0 ? !needed : parameters.join(';') === 'charset=utf-8');
  return isRight ? undefined : `${file}: ${header || 'no type'}`;
}
