import { readdirSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Host } from './host.ts';

/** Types by ending; `''` is a file without one. */
const TYPES: Record<string, string[]> = {
  '': ['text/plain'],
  '.css': ['text/css'],
  '.html': ['text/html'],
  '.js': ['text/javascript', 'application/javascript'],
  '.json': ['application/json', 'application/feed+json'],
  '.md': ['text/markdown'],
  '.png': ['image/png'],
  '.svg': ['image/svg+xml'],
  '.txt': ['text/plain'],
  '.woff2': ['font/woff2'],
  '.xml': ['text/xml', 'application/xml', 'application/rss+xml'],
};

/** Texts that cannot say themselves in which charset they are written. */
const NEED_CHARSET = new Set(['', '.css', '.js', '.md', '.txt']);

/** Every file of a site as an address relative to it, without the compressed ones and those for the server itself. */
export function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^\.htaccess$/.test(entry.name))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Names what is wrong with the type that a host gives a file; undefined where it is right. */
export function typeFault(host: Host, file: string, header = ''): string | undefined {
  const [type = '', ...parameters] = header.toLowerCase().split(/;\s*/);
  const ending = extname(basename(file));
  const expected = TYPES[ending];
  if (!expected) return `${file}: no type is known for this kind of file`;
  // A bare host knows a file by its ending only.
  const types = !host.recipe && ending === '' ? ['application/octet-stream'] : expected;
  const needed = host.recipe && NEED_CHARSET.has(ending);
  const isRight =
    types.includes(type) && (parameters.length === 0 ? !needed : parameters.join(';') === 'charset=utf-8');
  return isRight ? undefined : `${file}: ${header || 'no type'}`;
}
