import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../src/cli/static-server.ts';
import { temporaryFolder } from '../../content/temporary-folder.ts';

const host = '127.0.0.1';
let parent: string;
let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeEach(async () => {
  parent = temporaryFolder();
  folder = join(parent, 'dist');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  // Its name begins like the served folder's, which a careless comparison of prefixes lets through.
  mkdirSync(join(parent, 'dist-secret'));
  writeFileSync(join(parent, 'dist-secret', 'secret.txt'), 'secret');
  writeSite(folder, 'Startseite');
  server = await serveFolder(folder, { host, port: 0 });
});

afterEach(async () => {
  await server.close();
});

function writeSite(into: string, title: string): void {
  mkdirSync(join(into, 'teil'), { recursive: true });
  for (const name of ['leer', '.well-known']) mkdirSync(join(into, name));
  const files: Record<string, string> = {
    'index.html': title,
    'teil/index.html': 'Übersicht',
    'artikel.html': 'Artikel',
    '404.html': 'Nicht gefunden: ä',
    '.geheim.html': 'secret',
    '.well-known/security.txt': 'Contact',
    '.well-known/.geheim': 'secret',
    'a.css': 'a{}',
    'a.js': '',
    'a.json': '{}',
    'a.svg': '<svg/>',
    'a.txt': 'ä',
    'a.xml': '<a/>',
    'a.png': '',
    'a.woff2': '',
    'leer/bild.png': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(into, name), text);
  for (const name of ['zip.html', 'zip.txt']) {
    writeFileSync(join(into, name), 'gepackt');
    writeFileSync(join(into, `${name}.br`), brotliCompressSync('gepackt'));
    writeFileSync(join(into, `${name}.gz`), gzipSync('gepackt'));
  }
}

/** Sends the path as it is, because `fetch` resolves `..` itself. */
async function requestRaw(path: string): Promise<string> {
  const socket = connect(server.port, host);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

describe('serveFolder', () => {
  it.each([
    ['bytes=0-1', 206, 'Ar', '0-1/7'],
    ['bytes=1-3', 206, 'rti', '1-3/7'],
    ['bytes=5-', 206, 'el', '5-6/7'],
    ['bytes=-2', 206, 'el', '5-6/7'],
    ['bytes=-99', 206, 'Artikel', '0-6/7'],
    ['bytes=6-99999999999999999999', 206, 'l', '6-6/7'],
    [`bytes=0-${'9'.repeat(400)}`, 206, 'Artikel', '0-6/7'],
    ['bytes=7-', 416, '', '*/7'],
    ['bytes=7-8', 416, '', '*/7'],
    ['bytes=99999999999999999999-', 416, '', '*/7'],
    // A server may answer any range with the whole file.
    ['bytes=0-0', 200, 'Artikel', undefined],
    ['bytes=0-00', 200, 'Artikel', undefined],
    ['bytes=-0', 200, 'Artikel', undefined],
    ['bytes=5-2', 200, 'Artikel', undefined],
    ['bytes=-', 200, 'Artikel', undefined],
    ['bytes=0-1,3-4', 200, 'Artikel', undefined],
    ['bytes=0x1-2', 200, 'Artikel', undefined],
    ['bytes=1.5-2', 200, 'Artikel', undefined],
    ['zeichen=0-1', 200, 'Artikel', undefined],
    ['viel', 200, 'Artikel', undefined],
  ])('answers the range %s with %i', async (range, status, text, part) => {
    const response = await fetch(`${server.url}/artikel.html`, { headers: { Range: range } });
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-range')).toBe(part === undefined ? null : `bytes ${part}`);
    if (status === 206) expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  it.each([
    ['/fehlt', 404],
    ['/teil', 404],
    ['/.geheim.html', 404],
    ['/.well-known/.geheim', 404],
    ['/.well-known/security.txt', 206],
    ['/a.png', 416],
    ['/', 206],
    ['/artikel.html/teil', 404],
    ['/'.padEnd(300, 'a'), 404],
  ])('answers a range of %s with %i, and goes on', async (path, status) => {
    expect((await fetch(server.url + path, { headers: { Range: 'bytes=0-1' } })).status).toBe(status);
    expect((await fetch(server.url)).status).toBe(200);
  });

  it('sends the whole file where only a range of an older one is wanted', async () => {
    const headers = { Range: 'bytes=0-1', 'If-Range': '"old"' };
    expect((await fetch(`${server.url}/artikel.html`, { headers })).status).toBe(200);
  });

  it.each([
    ['/', 'Startseite'],
    ['/?von=test', 'Startseite'],
    ['/index.html', 'Startseite'],
    ['/teil/', 'Übersicht'],
    ['/artikel.html', 'Artikel'],
  ])('answers %s with the file', async (path, text) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text);
  });

  it.each([
    ['/artikel.html', 'text/html;charset=utf-8'],
    ['/a.css', 'text/css;charset=utf-8'],
    ['/a.js', 'text/javascript;charset=utf-8'],
    ['/a.json', 'application/json;charset=utf-8'],
    ['/a.svg', 'image/svg+xml;charset=utf-8'],
    ['/a.txt', 'text/plain;charset=utf-8'],
    ['/a.xml', 'text/xml;charset=utf-8'],
    ['/a.png', 'image/png'],
    ['/a.woff2', 'font/woff2'],
  ])('names the content type of %s', async (path, type) => {
    const response = await fetch(server.url + path);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it.each(['/fehlt', '/artikel', '/artikel.html/', '/leer', '/leer/', '/teil', '/.geheim.html', '/%', '/%00'])(
    'answers %s with the 404 page',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
      expect(await response.text()).toBe('Nicht gefunden: ä');
    },
  );

  it.each([
    ['br', 'zip.html', 'br'],
    ['gzip', 'zip.html', 'gzip'],
    ['gzip, deflate, br', 'zip.txt', 'br'],
    ['identity', 'zip.html', null],
    ['br', 'artikel.html', null],
  ])('sends to one who understands %s of %s what lies compressed beside it: %s', async (accepted, name, encoding) => {
    const type = name.endsWith('.txt') ? 'text/plain;charset=utf-8' : 'text/html;charset=utf-8';
    const response = await fetch(`${server.url}/${name}`, { headers: { 'Accept-Encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(name === 'artikel.html' ? 'Artikel' : 'gepackt');
  });

  it.each(['br', 'gz'])('sends a compressed file that is asked for by its name as it is: .%s', async (ending) => {
    const response = await fetch(`${server.url}/zip.html.${ending}`);
    const packed = ending === 'br' ? brotliCompressSync('gepackt') : gzipSync('gepackt');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(packed);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('guesses no ending, of compressed files neither', async () => {
    writeFileSync(join(folder, 'archiv.gz'), gzipSync('Archiv'));
    await server.close();
    server = await serveFolder(folder, { host, port: 0 });
    expect((await fetch(`${server.url}/archiv`, { headers: { 'Accept-Encoding': 'gzip' } })).status).toBe(404);
  });

  it('answers an unknown path with status 404 when there is no 404 page', async () => {
    rmSync(join(folder, '404.html'));
    const response = await fetch(`${server.url}/fehlt`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('404');
  });

  it.each([
    '/../secret.txt',
    '/../dist-secret/secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/teil/../../secret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
  ])('keeps %s inside the folder', async (path) => {
    const answer = await requestRaw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('secret');
  });

  it('answers HEAD with the headers alone', async () => {
    const response = await fetch(`${server.url}/artikel.html`, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('7');
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await fetch(`${server.url}/artikel.html`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  it('serves the new files after a build has replaced the folder', async () => {
    await fetch(`${server.url}/artikel.html`);
    writeSite(join(parent, 'dist.new'), 'Neue Startseite');
    rmSync(join(parent, 'dist.new', 'artikel.html'));
    renameSync(folder, join(parent, 'dist.old'));
    renameSync(join(parent, 'dist.new'), folder);
    expect(await (await fetch(`${server.url}/`)).text()).toBe('Neue Startseite');
    expect((await fetch(`${server.url}/artikel.html`)).status).toBe(404);
  });

  it.skipIf(process.platform !== 'linux')('goes on after a file that cannot be read', async () => {
    symlinkSync('/proc/self/mem', join(folder, 'gesperrt.html'));
    await expect(fetch(`${server.url}/gesperrt.html`).then((response) => response.text())).rejects.toThrow();
    expect((await fetch(server.url)).status).toBe(200);
  });

  it('answers with status 404 while the folder is away', async () => {
    renameSync(folder, join(parent, 'dist.old'));
    expect((await fetch(`${server.url}/artikel.html`)).status).toBe(404);
  });

  it('takes a later port when the wanted one is taken', async () => {
    const second = await serveFolder(folder, { host, port: server.port });
    try {
      expect(second.port).toBeGreaterThan(server.port);
      expect(second.url).toBe(`http://${host}:${String(second.port)}`);
      expect((await fetch(second.url)).status).toBe(200);
    } finally {
      await second.close();
    }
  });

  it('names the folder that does not exist', async () => {
    const missing = join(parent, 'missing');
    await expect(serveFolder(missing, { host, port: 0 })).rejects.toThrow(missing);
  });

  it('closes while a browser keeps its connection open', async () => {
    const other = await serveFolder(folder, { host, port: 0 });
    const socket = connect(other.port, host);
    await new Promise((resolve) => socket.once('connect', resolve));
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
