import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/commands/static-server.ts';
import { writeChecksums } from '../../src/hosting/checksums.ts';
import { checksumList } from '../../src/hosting/verify-result.ts';
import { verifyUrl } from '../../src/hosting/verify-url.ts';
import { makeDeployedCopy, put } from './deployed-copy.ts';

let folder: string;
let servers: Server[] = [];

beforeEach(() => {
  folder = makeDeployedCopy();
});

afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
  servers = [];
  rmSync(folder, { recursive: true });
});

/** A host with its own ways; gives its address. */
async function host(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The file that a path means, if there is one. */
function fileOf(path = '/'): Buffer | undefined {
  try {
    return readFileSync(join(folder, decodeURIComponent(path).replace(/\/$/, '/index.html')));
  } catch {
    return undefined;
  }
}

/** A plain host for the folder, which a test can change in its answers to some paths. */
function plainHost(own: Partial<Record<string, RequestListener>> = {}): Promise<string> {
  return host((request, response) => {
    const answer = own[request.url ?? ''];
    if (answer) {
      answer(request, response);
      return;
    }
    const file = fileOf(request.url);
    response.writeHead(file ? 200 : 404).end(file ?? 'weg');
  });
}

const redirectTo =
  (location: string): RequestListener =>
  (_request, response) => {
    response.writeHead(302, { Location: location }).end();
  };

describe('verifying an address', () => {
  it('counts the files of a whole copy, on the server of npm start', async () => {
    const server = await serveFolder(folder, { host: '127.0.0.1', port: 0 });
    try {
      for (const end of ['', '/', '/index.html', '/SHA256SUMS', '/?a=b#c'])
        expect(await verifyUrl(server.url + end)).toMatchObject({ sound: 4, faults: [], notes: [] });
    } finally {
      await server.close();
    }
  });

  it('finds a site in a folder, with and without a slash at its end', async () => {
    const url = await host((request, response) => {
      const file = request.url?.startsWith('/a/b/') ? fileOf(request.url.slice(4)) : undefined;
      response.writeHead(file ? 200 : 404).end(file);
    });
    expect(await verifyUrl(`${url}/a/b`)).toMatchObject({ sound: 4, faults: [] });
    expect(await verifyUrl(`${url}/a/b/`)).toMatchObject({ sound: 4, faults: [] });
    await expect(verifyUrl(`${url}/a`)).rejects.toThrow(`Unter ${url}/a/ liegt keine SHA256SUMS (404)`);
  });

  it('names what is missing, changed or not handed out', async () => {
    put(folder, 'index.html', 'Ein anderer Start');
    put(folder, 'ein Name.txt');
    const url = await plainHost({
      '/404.html': (_request, response) => response.writeHead(503).end(),
      '/akteure/trump.html': (request) => request.socket.destroy(),
    });
    const { sound, faults } = await verifyUrl(url);
    expect(faults).toEqual([
      'nicht abrufbar: 404.html (503)',
      expect.stringMatching(/^nicht abrufbar: akteure\/trump\.html \((?:ECONNRESET|UND_ERR_SOCKET)\)$/),
      'fehlt: ein Name.txt (404)',
      'anders: index.html',
    ]);
    expect(sound).toBe(0);
  });

  it('reads what a host compresses unasked', async () => {
    const url = await host((request, response) => {
      const file = fileOf(request.url);
      response.writeHead(file ? 200 : 404, { 'Content-Encoding': 'gzip' }).end(gzipSync(file ?? 'weg'));
    });
    expect(await verifyUrl(url)).toMatchObject({ sound: 4, faults: [] });
  });

  it('follows a host that drops the ending of pages, and leaves one that sends elsewhere', async () => {
    const url = await plainHost({
      '/akteure/trump.html': redirectTo('/akteure/trump'),
      '/akteure/trump': (_request, response) => response.end('Trump'),
      '/404.html': redirectTo('http://andere.example/404.html'),
      '/index.html': redirectTo('/index.html'),
    });
    expect((await verifyUrl(url)).faults).toEqual([
      'nicht abrufbar: 404.html (Weiterleitung auf einen anderen Host: http://andere.example/404.html)',
      'nicht abrufbar: index.html (zu viele Weiterleitungen)',
    ]);
  });

  it('only notes that a host keeps a file that it obeys', async () => {
    put(folder, '_headers', '/*\n  X-A: b\n');
    writeChecksums(folder);
    const url = await plainHost({ '/_headers': (_request, response) => response.writeHead(404).end() });
    const { sound, faults, notes } = await verifyUrl(url);
    expect(faults).toEqual([]);
    expect(notes).toEqual(['_headers gibt der Host nicht heraus; manche Hosts befolgen diese Datei nur.']);
    expect(sound).toBe(4);
  });

  it('compares with a build, where it is told one, and gives the list of the site', async () => {
    const build = checksumList(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'));
    put(folder, 'index.html', 'Alter Start');
    writeChecksums(folder);
    const url = await plainHost();
    expect(await verifyUrl(url)).toMatchObject({ faults: [], list: readFileSync(join(folder, 'SHA256SUMS'), 'utf8') });
    expect((await verifyUrl(url, { build })).faults).toEqual([
      'anders: SHA256SUMS gehört zu einem anderen Bau',
      'anders: index.html',
    ]);
    put(folder, 'SHA256SUMS');
    expect((await verifyUrl(url, { build })).faults).toEqual(['fehlt: SHA256SUMS', 'anders: index.html']);
  });

  it('gives name and password to the host and shows them to nobody', async () => {
    const url = await host((request, response) => {
      const isKnown = request.headers.authorization === `Basic ${Buffer.from('ich:ge@heim').toString('base64')}`;
      const file = isKnown ? fileOf(request.url) : undefined;
      response.writeHead(isKnown ? (file ? 200 : 404) : 401).end(file);
    });
    expect(await verifyUrl(url.replace('//', '//ich:ge%40heim@'))).toMatchObject({ sound: 4, faults: [] });
    const refused = verifyUrl(url.replace('//', '//ich:falsch@'));
    await expect(refused).rejects.toThrow(`${url}/SHA256SUMS beantwortet der Host mit 401.`);
  });
});

describe('a host that answers unknown addresses with a page', () => {
  const startPage: RequestListener = (request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(fileOf(request.url) ?? '<!DOCTYPE html>Start');
  };

  it('does not pass, though all files are there', async () => {
    const { sound, faults } = await verifyUrl(await host(startPage));
    expect(faults).toEqual(['Der Host antwortet auf unbekannte Adressen mit einer Seite statt mit „404“.']);
    expect(sound).toBe(4);
  });

  it('does not hide a file that is missing', async () => {
    put(folder, 'akteure/trump.html');
    const { faults } = await verifyUrl(await host(startPage));
    expect(faults).toContain('fehlt: akteure/trump.html (der Host antwortet mit einer anderen Seite)');
  });

  it('is told from one with a list', async () => {
    put(folder, 'SHA256SUMS');
    await expect(verifyUrl(await host(startPage))).rejects.toThrow(
      /liegt keine SHA256SUMS; der Host antwortet mit einer Seite/,
    );
  });
});

describe('an address at which nothing can be verified', () => {
  it('is said to be out of reach', async () => {
    const url = await host(() => undefined);
    const server = servers.pop();
    server?.close();
    await expect(verifyUrl(url)).rejects.toThrow(`${url}/ ist nicht erreichbar (ECONNREFUSED).`);
  });

  it('is given up after a time', async () => {
    const url = await host(() => undefined);
    await expect(verifyUrl(url, { timeout: 50 })).rejects.toThrow('ist nicht erreichbar (keine Antwort in der Zeit).');
  });

  it('is told with the host to which it leads', async () => {
    const url = await host(redirectTo('https://www.beispiel.example/SHA256SUMS'));
    await expect(verifyUrl(url)).rejects.toThrow(
      'leitet auf einen anderen Host um: https://www.beispiel.example/SHA256SUMS  Prüfen Sie diesen.',
    );
  });

  it.each([
    ['leads out of the site', `${createHash('sha256').update('').digest('hex')}  ../a\n`],
    ['is empty', ''],
  ])('is one whose list %s', async (_, list) => {
    put(folder, 'SHA256SUMS', list);
    await expect(verifyUrl(await plainHost())).rejects.toThrow(/^SHA256SUMS, Zeile 1, /);
  });
});
