import { once } from 'node:events';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';

export interface RunningServer {
  /** Origin without a slash at its end, such as `http://127.0.0.1:4321`. */
  url: string;
  port: number;
  /** Ends open connections too, so that it never waits for a browser. */
  close(): Promise<void>;
}

/** How many ports after the wanted one are tried when it is taken. */
const FURTHER_PORTS = 50;

/** Text that is not HTML, for which sirv names no charset. */
const TEXT_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vtt': 'text/vtt',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/**
 * Serves the files of a folder under their exact names: `/` and `/x/` mean their `index.html`, no ending is guessed,
 * no folder is listed, dot files stay hidden. Unknown paths get the folder's `404.html` with status 404. Where `x.br` or `x.gz`
 * lies beside `x`, whoever understands it gets that.
 *
 * @param port the wanted port; the next free one of fifty is taken when it is in use, 0 takes any
 * @throws if the folder does not exist, or if no port is free
 */
export async function serveFolder(
  folder: string,
  { host, port }: { host: string; port: number },
): Promise<RunningServer> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${folder} to serve: build the site first.`);
  }
  const filesOf = fileLookup(folder);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/'] = (request.url ?? '/').split('?');
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    if (!isSoundRange(request.headers.range)) delete request.headers.range;
    if (!isText(path)) delete request.headers['accept-encoding'];
    const files = filesOf();
    if (files) files(request, response, () => void sendNotFound(folder, response));
    else void sendNotFound(folder, response);
  });
  await listen(server, host, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}`,
    port: taken,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * Gives sirv's list of the folder's files, made anew after a build has replaced the folder: sirv would stop the
 * process on a file that it has listed and that is gone.
 */
function fileLookup(folder: string): () => RequestHandler | undefined {
  let listed = '';
  let files: RequestHandler | undefined;
  return () => {
    const stats = statSync(folder, { throwIfNoEntry: false });
    const state = stats ? `${String(stats.ino)} ${String(stats.mtimeMs)}` : '';
    if (state !== listed) {
      listed = state;
      const compressed = { brotli: true, gzip: true };
      files = stats && sirv(folder, { extensions: [], etag: true, maxAge: 0, setHeaders: nameType, ...compressed });
    }
    return files;
  };
}

/** Of others, sirv sends the wrong bytes; one that ends before it begins would stop the process. All get the whole file. */
function isSoundRange(range = ''): boolean {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return start !== undefined && (!end || Number(start) <= Number(end));
}

/** What has a compressed file beside it, if anything has. */
function isText(path: string): boolean {
  const ending = extname(path).toLowerCase();
  return path.endsWith('/') || ending === '.html' || Object.hasOwn(TEXT_TYPES, ending);
}

function nameType(response: ServerResponse, pathname: string): void {
  const ending = extname(pathname).toLowerCase();
  const type = TEXT_TYPES[ending];
  if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
  // Asked for by its own name, a compressed file is a file like others; sirv would have it unpacked.
  if (ending === '.br' || ending === '.gz') {
    response.setHeader('Content-Encoding', 'identity');
    response.setHeader('Content-Type', 'application/octet-stream');
  }
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => '404');
  const type = page === '404' ? 'text/plain' : 'text/html';
  response.writeHead(404, {
    'Content-Type': `${type};charset=utf-8`,
    'Content-Length': page.length,
    'Cache-Control': 'no-store',
  });
  response.end(page);
}

async function listen(server: Server, host: string, wanted: number): Promise<void> {
  const last = wanted === 0 ? 0 : Math.min(wanted + FURTHER_PORTS, 65_535);
  for (let port = wanted; ; port++) {
    try {
      server.listen(port, host);
      await once(server, 'listening');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === last) throw error;
    }
  }
}
