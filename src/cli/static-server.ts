import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import sirv from 'sirv';

export interface RunningServer {
  /** Origin without a slash at its end, such as `http://127.0.0.1:4321`. */
  url: string;
  port: number;
  /** Ends open connections too, so that it never waits for a browser. */
  close(): Promise<void>;
}

/** How many ports after the wanted one are tried when it is taken. */
const FURTHER_PORTS = 50;

/**
 * Serves the files of a folder under their exact names: `/` and `/x/` mean their `index.html`, no ending is guessed,
 * no folder is listed, dot files stay hidden. Unknown paths get the folder's `404.html` with status 404. Where `x.br` or `x.gz`
 * lies beside `x`, whoever understands it gets that. The folder may be replaced or go away meanwhile.
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
  // Without `dev`, sirv lists the files once, and stops the process on one that a later build has not got.
  const files = sirv(folder, { dev: true, extensions: [], etag: true, brotli: true, gzip: true, setHeaders: nameType });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const notFound = (): void => void sendNotFound(folder, response);
    const path = pathOf(request.url);
    if (path === undefined) {
      notFound();
      return;
    }
    request.url = encodeURI(path);
    if (sendRange(join(folder, path), request, response)) return;
    delete request.headers.range;
    if (!isText(path)) delete request.headers['accept-encoding'];
    files(request, response, notFound);
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

/** The path of the file that is asked for; undefined where it is hidden or no path. */
function pathOf(url = '/'): string | undefined {
  try {
    const path = decodeURI(url.split('?', 1)[0] ?? '');
    if (/\/\.|\0/.test(path)) return undefined;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/**
 * Answers who asks for one range of a file: sirv takes `0-0` for everything, and stops the process on great numbers. What is
 * no such range gets the whole file.
 *
 * @returns whether it has answered
 */
function sendRange(file: string, { method, headers }: IncomingMessage, response: ServerResponse): boolean {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(headers.range ?? '') ?? [];
  if (method !== 'GET' || headers['if-range'] || (!first && !last)) return false;
  if (first && last && Number(first) > Number(last)) return false;
  // Asked first, because it takes names that are too long, too, for those of no file.
  const stats = existsSync(file) ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (!stats?.isFile()) return false;
  const { size, mtime } = stats;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (start >= size) {
    response.writeHead(416, { 'Content-Range': `bytes */${String(size)}` }).end();
    return true;
  }
  nameType(response, file);
  response.writeHead(206, {
    'Content-Range': `bytes ${String(start)}-${String(end)}/${String(size)}`,
    'Content-Length': end - start + 1,
    'Cache-Control': 'no-cache',
    'Last-Modified': mtime.toUTCString(),
    ETag: `W/"${String(size)}-${String(mtime.getTime())}"`,
    Vary: 'Accept-Encoding',
  });
  createReadStream(file, { start, end })
    .once('error', (error) => response.destroy(error))
    .pipe(response);
  return true;
}

/** What has a compressed file beside it, if anything has. */
function isText(path: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript)$/.test(lookup(path) ?? '');
}

function nameType(response: ServerResponse, path: string): void {
  const type = lookup(path) ?? 'application/octet-stream';
  response.setHeader('Content-Type', isText(path) ? `${type};charset=utf-8` : type);
  // Asked for by its own name, a compressed file is a file like others; sirv would have it unpacked.
  if (/\.(?:br|gz)$/i.test(path)) {
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
