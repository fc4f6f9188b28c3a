import { resolve } from 'node:path';

/** The content folder: `CONTENT_DIR`, else `content`; `label` is how messages call it. */
export function contentFolder(): { root: string; label: string } {
  const label = process.env.CONTENT_DIR?.replace(/\/+$/, '') ?? 'content';
  return { root: resolve(label), label };
}
