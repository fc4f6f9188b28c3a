import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { CheckedFolder } from '../../../src/content/diagnostics/message.ts';
import { findArchivedCopy } from '../../../src/content/links/archived-copy.ts';
import { checkLinks } from '../../../src/content/links/check-links.ts';
import type { LinkCheck } from '../../../src/content/links/check-links.ts';
import { citedAddresses } from '../../../src/content/links/cited-addresses.ts';
import { FailureHistory } from '../../../src/content/links/failure-history.ts';
import { requestAddress } from '../../../src/content/links/request-address.ts';
import type { Answer } from '../../../src/content/links/request-address.ts';
import { temporaryFolder } from '../../content/temporary-folder.ts';

/** A server of the test's own; its address without a path. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port on which nobody listens. */
async function deadAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/`;
}

describe('asked for an address, a server', () => {
  test.each([200, 204, 206])('that answers with %i is there', async (status) => {
    const site = await serve((_, response) => response.writeHead(status).end());
    expect(await requestAddress(`${site}/a`)).toEqual({ kind: 'there' });
  });

  test.each([401, 403, 429, 451])('that turns programs away with %i leaves it open', async (status) => {
    const site = await serve((_, response) => response.writeHead(status).end());
    expect(await requestAddress(`${site}/a`)).toEqual({ kind: 'refused', detail: String(status) });
  });

  test.each([404, 410, 500, 503])('that answers with %i fails', async (status) => {
    const site = await serve((_, response) => response.writeHead(status).end());
    expect(await requestAddress(`${site}/a`)).toMatchObject({
      kind: 'failed',
      detail: `antwortet mit ${status}`,
      reached: true,
    });
  });

  /** Sends `/a` on to `/b` and so on, with these answers; after them, the page is there. */
  const redirecting = (...hops: [status: number, target: string][]) =>
    serve((request, response) => {
      const [status = 200, target] = hops['abcdefgh'.indexOf(request.url?.[1] ?? 'h')] ?? [];
      response.writeHead(status, target === undefined ? {} : { Location: target }).end();
    });

  test('that moved for good names its new address, through all hops', async () => {
    const site = await redirecting([301, '/b'], [308, '/c']);
    expect(await requestAddress(`${site}/a`)).toEqual({ kind: 'moved', target: `${site}/c` });
  });

  test.each([302, 303, 307])('that sends on for now, with %i, is there', async (status) => {
    const site = await redirecting([status, '/b']);
    expect(await requestAddress(`${site}/a`)).toEqual({ kind: 'there' });
  });

  test('that sends a page to its start has lost it', async () => {
    const site = await redirecting([301, '/']);
    expect(await requestAddress(`${site}/a`)).toMatchObject({
      kind: 'failed',
      detail: `leitet zur Startseite ${site}/ weiter`,
    });
  });

  test('that adds a slash has not moved', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { Location: '/a/' });
      response.end();
    });
    expect(await requestAddress(`${site}/a`)).toEqual({ kind: 'there' });
  });

  test('that sends in a circle fails', async () => {
    const site = await redirecting([302, '/a']);
    expect(await requestAddress(`${site}/a`)).toMatchObject({
      kind: 'failed',
      detail: 'leitet mehr als 10-mal weiter',
    });
  });

  test('that never answers fails in the time', async () => {
    const site = await serve(() => undefined);
    expect(await requestAddress(`${site}/a`, { timeout: 50 })).toMatchObject({
      kind: 'failed',
      detail: 'antwortet nicht in der Zeit',
    });
  });

  test('that hangs up fails', async () => {
    const site = await serve((request) => request.socket.destroy());
    expect(await requestAddress(`${site}/a`)).toMatchObject({ kind: 'failed', detail: 'bricht die Verbindung ab' });
  });

  test('that is dead fails, and none was reached', async () => {
    expect(await requestAddress(await deadAddress())).toEqual({
      kind: 'failed',
      detail: 'nimmt keine Verbindung an',
      reached: false,
    });
  });

  test('without encryption behind https fails', async () => {
    const site = await serve((_, response) => response.end());
    const answer = await requestAddress(site.replace('http:', 'https:'));
    expect(answer).toMatchObject({ kind: 'failed', reached: true });
    expect(answer).toHaveProperty('detail', expect.stringMatching(/^hat keine gültige Verschlüsselung \(\w+\)$/));
  });

  test('that answers without end is asked for the beginning only', async () => {
    const site = await serve((_, response) => void response.writeHead(200).write('x'));
    expect(await requestAddress(`${site}/a`)).toEqual({ kind: 'there' });
  });
});

describe('over several runs', () => {
  let file: string;
  const url = 'https://beispiel.example/bericht';
  const missing: Answer = { kind: 'failed', detail: 'antwortet mit 404', reached: true };
  const there: Answer = { kind: 'there' };

  beforeEach(() => {
    const folder = temporaryFolder();
    file = join(folder, 'work', 'links.json');
  });

  /** A run on the first of May at this hour; the lines that it reports. */
  async function run(
    hour: number,
    answer: Answer,
    source = `a: { url: "${url}" }\n`,
    copy?: { url: string; date: string },
  ) {
    const folder = new CheckedFolder('content');
    const result: LinkCheck = await checkLinks(citedAddresses('sources.yaml', source), folder, {
      history: new FailureHistory(file),
      now: new Date(Date.UTC(2026, 4, 1, hour)),
      pause: 0,
      request: () => Promise.resolve(answer),
      findCopy: () => Promise.resolve(copy),
    });
    return { ...result, lines: folder.messages.map(({ name, reason, note }) => `${name} ${reason} ${note}`) };
  }

  test('an address that fails is lost with the third, and a copy is proposed', async () => {
    const copy = { url: 'https://web.archive.org/web/20250213/x', date: '2025-02-13' };
    const first = await run(1, missing);
    expect(first).toMatchObject({ asked: 1, lost: 0 });
    expect(first.lines).toEqual([
      expect.stringMatching(/^content\/sources\.yaml:1:11 Die Adresse antwortet mit 404\. Lauf 1 von 3;/),
    ]);
    await run(2, missing);
    expect(await run(3, missing, undefined, copy)).toMatchObject({
      lost: 1,
      lines: [
        'content/sources.yaml:1:11 Verloren: Die Adresse antwortet mit 404, in 3 Läufen seit 2026-05-01. ' +
          `Schreiben Sie dazu: archived: { url: "${copy.url}", date: ${copy.date} }`,
      ],
    });
  });

  test('runs within an hour count as one', async () => {
    for (let times = 0; times < 5; times += 1) await run(1, missing);
    expect(await run(1, missing)).toMatchObject({ lost: 0 });
  });

  test('an address that is there again begins anew', async () => {
    await run(1, missing);
    await run(2, missing);
    expect(await run(3, there)).toMatchObject({ lost: 0, lines: [] });
    expect(await run(4, missing)).toMatchObject({ lost: 0 });
  });

  test('one that turns programs away is never lost', async () => {
    for (let hour = 1; hour < 6; hour += 1) await run(hour, { kind: 'refused', detail: '403' });
    expect(await run(6, { kind: 'refused', detail: '403' })).toMatchObject({
      lost: 0,
      lines: ['content/sources.yaml:1:11 Der Server weist Programme ab (403). Sehen Sie selbst nach.'],
    });
  });

  test('where no copy is found, or one is there, the advice says so', async () => {
    for (let hour = 1; hour < 3; hour += 1) await run(hour, missing);
    expect((await run(3, missing)).lines[0]).toContain(`Suchen Sie auf https://web.archive.org/web/*/${url}`);
    const withCopy = `a: { url: "${url}", archived: { url: "${url}", date: 2026-01-01 } }\n`;
    expect((await run(4, missing, withCopy)).lines[0]).toContain('Die Kopie steht schon dabei.');
  });

  test('without a network, nothing counts and nothing is reported', async () => {
    const offline: Answer = { kind: 'failed', detail: 'lässt sich nicht auflösen', reached: false };
    for (let hour = 1; hour < 4; hour += 1)
      expect(await run(hour, offline)).toMatchObject({ isOffline: true, lines: [] });
    expect((await run(5, missing)).lines[0]).toContain('Lauf 1 von 3');
  });

  test.each(['', '{', '[]', '{"a":{"runs":"many"}}'])('a history that holds %j counts as empty', async (text) => {
    await run(1, missing);
    writeFileSync(file, text);
    expect((await run(2, missing)).lines[0]).toContain('Lauf 1 von 3');
  });

  test('what is cited no more is forgotten', async () => {
    await run(1, missing);
    expect(readFileSync(file, 'utf8')).toContain(url);
    await run(2, there, 'a: { url: "https://beispiel.example/anderer" }\n');
    expect(readFileSync(file, 'utf8')).not.toContain(url);
  });
});

test('a host is asked for one address after the other, several hosts at once', async () => {
  const folder = temporaryFolder();
  const open = new Map<string, number>();
  let [most, mostOfHost] = [0, 0];
  const source = ['a', 'b', 'c'].flatMap((host) =>
    [1, 2, 3].map((n) => `${host}${n}: { url: "https://${host}.example/${n}" }\n`),
  );
  await checkLinks(citedAddresses('sources.yaml', source.join('')), new CheckedFolder('content'), {
    history: new FailureHistory(join(folder, 'links.json')),
    pause: 0,
    request: async (url) => {
      const { host } = new URL(url);
      open.set(host, (open.get(host) ?? 0) + 1);
      mostOfHost = Math.max(mostOfHost, ...open.values());
      most = Math.max(
        most,
        [...open.values()].reduce((sum, one) => sum + one, 0),
      );
      await new Promise((resolve) => setImmediate(resolve));
      open.set(host, (open.get(host) ?? 0) - 1);
      return { kind: 'there' };
    },
  });
  expect({ most, mostOfHost }).toEqual({ most: 3, mostOfHost: 1 });
});

test('addresses of sources and of links in our texts are read, with their places', () => {
  const yaml =
    'a:\n  url: https://a.example/\n  archived: { url: "https://b.example/", date: 2026-01-01 }\nb:\n  url: kein Netz\n';
  expect(
    citedAddresses('sources.yaml', yaml).map(({ url, place, hasCopy }) => [url, place.line, place.column, hasCopy]),
  ).toEqual([
    ['https://a.example/', 2, 8, true],
    ['https://b.example/', 3, 20, false],
  ]);
  const mdx = '---\narticle:\n  url: https://c.example/\n---\n\nEin [Wort](https://d.example/), [eines](ueber.html).\n';
  const found = (file: string) => citedAddresses(file, mdx).map(({ url, place }) => [url, place.line]);
  expect(found('summary.mdx')).toEqual([
    ['https://c.example/', 3],
    ['https://d.example/', 6],
  ]);
  expect(found('article.mdx')).toEqual([['https://c.example/', 3]]);
  expect(citedAddresses('plain.mdx', 'Ein <b [Wort](https://d.example/)')).toHaveLength(1);
});

describe('the archive is asked for a copy and', () => {
  const answer = async (text: string, status = 200) => {
    const api = await serve((_, response) => response.writeHead(status).end(text));
    return findArchivedCopy('https://a.example/?b=1&c=2', `${api}/available`);
  };

  test('names its day', async () => {
    const closest = {
      available: true,
      url: 'http://web.archive.org/web/20250213101112/https://a.example/',
      timestamp: '20250213101112',
    };
    expect(await answer(JSON.stringify({ archived_snapshots: { closest } }))).toEqual({
      url: 'https://web.archive.org/web/20250213101112/https://a.example/',
      date: '2025-02-13',
    });
  });

  test.each([
    ['knows none', '{"archived_snapshots":{}}', 200],
    ['breaks', '<html>', 200],
    ['is down', '', 503],
    ['says something else', '{"archived_snapshots":{"closest":{"available":false}}}', 200],
  ])('%s', async (_, text, status) => {
    expect(await answer(text, status)).toBeUndefined();
  });

  test('gets the address whole', async () => {
    let asked = '';
    const api = await serve((request, response) => {
      asked = new URL(request.url ?? '', 'http://a.example').searchParams.get('url') ?? '';
      response.end('{"archived_snapshots":{}}');
    });
    await findArchivedCopy('https://a.example/?b=1&c=2', api);
    expect(asked).toBe('https://a.example/?b=1&c=2');
  });
});
