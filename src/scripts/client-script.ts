import { hash } from 'node:crypto';
import { minifySync, transformWithOxc } from 'vite';
import source from './share.client.ts?raw';

/** A script of the site. */
export interface ClientScript {
  /** Its file in `dist/`, with a hash of its content in the name. */
  file: string;
  code: string;
}

let script: Promise<ClientScript> | undefined;

/**
 * The script for sharing, without types and made small; a classic one, so that it runs from a disk too. It lies beside the pages,
 * because nobody waits for it and all that are shared have the same.
 */
export function clientScript(): Promise<ClientScript> {
  // In dev, an edit loads this module anew.
  return (script ??= minified());
}

async function minified(): Promise<ClientScript> {
  const { code } = await transformWithOxc(source, 'share.client.ts');
  const small = minifySync('share.client.js', code, { module: false }).code.trim();
  return { code: small, file: `assets/teilen.${hash('sha256', small).slice(0, 10)}.js` };
}
