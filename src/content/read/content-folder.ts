import { resolve } from 'node:path';

/** The content folder: `CONTENT_DIR`, else `content`; `label` is how messages call it. */
export function contentFolder(): { root: string; label: string } {
  const { CONTENT_DIR: named } = process.env;
  const label = named === undefined || named === '' ? 'content' : named.replace(/\/+$/, '') || '/';
  return { root: resolve(label), label };
}
