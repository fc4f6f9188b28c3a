import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it was sent, without any unpacking. */
  body: Buffer;
}

/** Asks for a path exactly as it is written, with `..` and all, and with no header but `Host` and those given. */
export async function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port, path, headers, agent: false });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}

/** How many forwards a client bears. */
const PATIENCE = 5;

/**
 * Asks as `ask` does, and goes where the answer sends it.
 *
 * @throws where it is sent on too often, or to another host
 */
export async function askFollowing(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  let here = new URL(`http://127.0.0.1:${port}`);
  let answer = await ask(port, path, headers);
  for (let hops = 1; [301, 302, 303, 307, 308].includes(answer.status); hops++) {
    here = new URL(answer.headers.location ?? '', hops === 1 ? new URL(path, here) : here);
    if (hops > PATIENCE || here.port !== String(port)) throw new Error(`${path} leads on to ${here.href}`);
    answer = await ask(port, here.pathname + here.search, headers);
  }
  return answer;
}

/** Unpacks a body that came in the encoding which the answer names. */
export function unpack({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
