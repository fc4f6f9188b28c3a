import { once } from 'node:events';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import sirv from 'sirv';

/**
 * Serves the files of a folder under their exact names: `/` and `/x/` mean their `index.html`, no ending is guessed,
 * no folder is listed, dot files but those in `/.well-known/` stay hidden. Unknown paths get the folder's `404.html` with status 404. Where `x.br` or `x.gz`
 * lies beside `x`, whoever understands it gets that. The folder may be replaced or go away meanwhile.
 *
 * @param wanted port 0 takes any; of one that is in use, the next free one of fifty is taken
 * @returns `url`: the origin without a slash at its end; `close` ends open connections too
 * @throws if the folder does not exist, or if no port is free
 */
export async function serveFolder(folder: string, wanted: { host: string; port: number }) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${folder} to serve: build the site first.`);
  // Without `dev`, sirv lists the files once, and stops the process on one that a later build has not got.
  const files = sirv(folder, { dev: true, extensions: [], etag: true, brotli: true, gzip: true, setHeaders });
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const notFound = (): void => void sendNotFound(folder, response);
    // As where a build has just replaced the folder; sirv would stop the process.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    // Else sirv looks for `x.br` where there is no `x`.
    if (!isText(request.url)) delete request.headers['accept-encoding'];
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (/\/(?:\.|%2e)/i.test(path.replace(/^\/\.well-known\//, '/'))) notFound();
    else files(request, response, notFound);
  });
  const port = await listen(server, wanted);
  return {
    url: `http://${wanted.host}:${port}`,
    port,
    async close() {
      server.close().closeAllConnections();
      await once(server, 'close');
    },
  };
}

function setHeaders(response: ServerResponse, path: string, { size }: { size: number }): void {
  // Asked for by its own name, a compressed file is a file like others; sirv would have it unpacked.
  const isCompressed = /\.(?:br|gz)$/i.test(path);
  const type = (isCompressed ? undefined : lookup(path)) ?? 'application/octet-stream';
  response.setHeader('Content-Type', isText(path) ? `${type};charset=utf-8` : type);
  if (isCompressed) response.setHeader('Content-Encoding', 'identity');
  limitRange(response.req, size);
}

/**
 * Limits a range to the file: sirv stops the process on great numbers and on an end before the start, and misreads `-2` and
 * an end of 0. Where that leaves no range, the whole file is sent, as HTTP allows.
 */
function limitRange({ method, headers }: IncomingMessage, size: number): void {
  const [range, first = '', last = ''] = /^bytes=(?!-$)(\d*)-(?!0+$)(\d*)$/i.exec(headers.range ?? '') ?? [];
  const isReversed = first && last && Number(last) < Number(first);
  const start = first ? Math.min(Number(first), size) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (range && !isReversed && method === 'GET' && !headers['if-range']) headers.range = `bytes=${start}-${end}`;
  else delete headers.range;
}

function isText(path: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript)$/.test(lookup(path) ?? '');
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => '404');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' }).end(page);
}

/** @returns the port that was free */
async function listen(server: Server, { host, port: first }: { host: string; port: number }): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await once(server.listen(port, host), 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isLast = port === Math.min(first + 50, 65_535);
      if (isLast || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}
