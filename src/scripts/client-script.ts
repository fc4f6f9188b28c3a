import { minifySync, transformWithOxc } from 'vite';
import source from './share.client.ts?raw';

let script: Promise<string> | undefined;

/** The one script of the site, without types and made small; a classic one, so that it runs from a disk too. */
export function clientScript(): Promise<string> {
  // In dev, an edit loads this module anew.
  return (script ??= minified());
}

async function minified(): Promise<string> {
  const { code } = await transformWithOxc(source, 'share.client.ts');
  return minifySync('share.client.js', code, { module: false }).code.trim();
}
