import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.ts';
import { freePort, startProcess } from './process.ts';

/** `serve` as it is run by who tries a folder on his own machine: no settings. */
export const serve: Host = {
  name: 'serve',
  ...fromNpm('serve/build/main.js'),
  cleanAddresses: true,
  missingPage: 'at its root',
  closedFolder: 'a list',
  async start(program, { root, work }, port) {
    const address = `tcp://127.0.0.1:${port}`;
    const quiet = ['--no-clipboard', '--no-port-switching', '--no-request-logging'];
    return startProcess(process.execPath, [program, root, '--listen', address, ...quiet], port, quietly(work));
  },
};

/** `http-server` without settings. */
export const httpServer: Host = {
  name: 'http-server',
  ...fromNpm('http-server/bin/http-server'),
  missingPage: 'at its root',
  closedFolder: 'a list',
  async start(program, { root, work }, port) {
    const args = [program, root, '-a', '127.0.0.1', '-p', String(port), '--silent'];
    return startProcess(process.execPath, args, port, quietly(work));
  },
};

/** workerd as `wrangler pages dev` sets it up: what Cloudflare Pages does, `_headers` included, without Cloudflare. */
export const workerd: Host = {
  name: 'workerd by wrangler',
  ...fromNpm('wrangler/bin/wrangler.js'),
  cleanAddresses: true,
  headers: 'at its root',
  missingPage: 'everywhere',
  closedFolder: 404,
  hidden: ['_headers'],
  async start(program, { root, work }, port) {
    const inspector = String(await freePort());
    const args = ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', inspector];
    const own = ['--cwd', work, '--compatibility-date', '2026-11-01'];
    return startProcess(process.execPath, [program, 'pages', 'dev', root, ...args, ...own], port, {
      ...quietly(work),
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_SEND_METRICS: 'false',
    });
  },
};

/** What the servers of `tests/hosts/package.json` have in common. */
function fromNpm(file: string) {
  const program = join(import.meta.dirname, 'node_modules', file);
  return {
    program: existsSync(program) ? program : undefined,
    install: 'npm ci --prefix tests/hosts --ignore-scripts',
    recipe: false,
    headers: 'nowhere',
    encodings: [],
  } satisfies Partial<Host>;
}

/** An environment in which a program asks nobody and keeps its files to itself. */
function quietly(work: string): NodeJS.ProcessEnv {
  return { CI: '1', HOME: work, XDG_CONFIG_HOME: work, NO_UPDATE_CHECK: '1' };
}
