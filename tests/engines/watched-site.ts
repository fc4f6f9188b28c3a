import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/cli/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site whose pages write down what goes wrong in them. */
    watched: string;
    /** Where the same folder is served, with a slash at its end. */
    watchedUrl: string;
  }
}

/**
 * Writes down in the page whatever goes wrong in it: errors, files that do not come, what the policy stops, what is
 * written to the console. No driver tells all that, and this is the same for every engine, from a disk too.
 */
const WITNESS = `<script>(() => {
  const complaints = (window.complaints = []);
  const note = (text) => complaints.push(text);
  addEventListener('error', ({ message, target }) => note('error: ' + (message ?? target.outerHTML)), true);
  addEventListener('unhandledrejection', ({ reason }) => note('rejected: ' + reason));
  addEventListener('securitypolicyviolation', (event) => note('policy: ' + event.effectiveDirective + ' ' + event.blockedURI));
  for (const kind of ['error', 'warn', 'log', 'info']) console[kind] = (...words) => note(kind + ': ' + words.join(' '));
})();</script>`;

/** What the policy must stop, to show that a page tells of it. */
const HOSTILE = '<script>document.title = "hostile"</script>';

/** Builds the site, lets every page write down what goes wrong in it, and serves it. */
export default async function watchedSite(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync(resolve('.build'), { recursive: true });
  const folder = mkdtempSync(resolve('.build', 'engines-'));
  const site = join(folder, 'dist');
  execFileSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, OUT_DIR: site },
    stdio: 'inherit',
  });
  for (const page of globSync('**/*.html', { cwd: site })) watch(join(site, page));
  const page = readFileSync(join(site, 'impressum.html'), 'utf8');
  writeFileSync(join(site, 'hostile.html'), page.replace('</body>', `${HOSTILE}</body>`));
  const server = await serveFolder(site, { host: '127.0.0.1', port: 0 });
  project.provide('watched', site);
  project.provide('watchedUrl', `${server.url}/`);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Before the page's policy, which does not apply to what stands before it. */
function watch(file: string): void {
  const html = readFileSync(file, 'utf8');
  const watched = html.replace(/<meta charset="utf-8">/i, (charset) => charset + WITNESS);
  if (watched === html) throw new Error(`${file} names no charset.`);
  writeFileSync(file, watched);
}
