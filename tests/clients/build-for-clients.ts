import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve } from 'node:path';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { writeAwkwardContent } from './awkward-content.ts';

/** A site that was built under the address at which it is served. */
export interface ServedBuild {
  /** The folder of its content. */
  content: string;
  /** The folder of the built site. */
  site: string;
  /** Its address, with a slash at the end. */
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The content of the project, at the root of a host. */
    real: ServedBuild;
    /** Made-up content with awkward texts, in a folder of a host. */
    awkward: ServedBuild;
  }
}

/** Builds the site twice, each time for the address of a server that runs as long as the tests. */
export default async function buildForClients(project: TestProject): Promise<() => void> {
  mkdirSync(resolve('.build'), { recursive: true });
  const folder = mkdtempSync(resolve('.build', 'clients-'));
  const servers: Server[] = [];
  const end = () => {
    for (const server of servers) server.close().closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const [name, path] of [
    ['real', '/'],
    ['awkward', '/klar_text/'],
  ] as const) {
    const content = join(folder, name, 'content');
    const site = join(folder, name, 'dist');
    if (name === 'real') cpSync('content', content, { recursive: true });
    else writeAwkwardContent(content);
    const server = createServer().listen(0, '127.0.0.1');
    // A test that waits for a program does not notice that a connection it goes on to use has been closed.
    server.keepAliveTimeout = 0;
    await once(server, 'listening');
    servers.push(server);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    try {
      build(content, site, url);
    } catch (error) {
      end();
      throw error;
    }
    serve(server, site, path);
    project.provide(name, { content, site, url });
  }
  return end;
}

function build(content: string, site: string, url: string): void {
  const settings = { SITE_URL: url, CONTENT_DIR: relative('', content), OUT_DIR: site, COMPRESS: undefined };
  // Astro serves and builds otherwise where it believes to be tested.
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined, NO_COLOR: '1', ...settings };
  execFileSync(process.execPath, ['src/cli/build.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function serve(server: Server, site: string, path: string): void {
  const files = sirv(site);
  server.on('request', (request, response) => {
    const missing = () => {
      response.writeHead(404).end();
    };
    const asked = request.url ?? '';
    request.url = asked.slice(path.length - 1);
    if (asked.startsWith(path)) files(request, response, missing);
    else missing();
  });
}
