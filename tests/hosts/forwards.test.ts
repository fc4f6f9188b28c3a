import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeEachHost, type Served } from './each-host.ts';
import { filesOf } from './expected.ts';
import { readPage, visit } from './follow.ts';

/** Every page that a reader can open, by its file, and the words that he expects there; forwards have none. */
function pagesOf(site: string): Map<string, string | undefined> {
  const pages = filesOf(site).filter((file) => file.endsWith('.html') && file !== '404.html');
  return new Map(
    pages.map((file) => {
      const { words, refresh } = readPage(readFileSync(join(site, file), 'utf8'));
      return [file, refresh === undefined ? words : undefined];
    }),
  );
}

/** The addresses under which a page is asked for: its own, trimmed, and without its ending where the host does that. */
function addressesOf(file: string, { documents, host }: Served): string[] {
  const trimmed = file.replace(/(?:^|(\/))index\.html$|\.html$/, '$1');
  const isFolder = existsSync(join(documents.site, trimmed, 'index.html'));
  if (isFolder) return [file, trimmed, `${trimmed}/`.replace(/^\/$|\/\/$/, '/')].filter((path) => path !== '/');
  return host.cleanAddresses ? [file, trimmed] : [file];
}

/** What a visit to an address met with that it should not have; undefined where all is well. */
async function faultOf(address: string, words: string | undefined): Promise<string | undefined> {
  try {
    const { status, words: found, addresses } = await visit(address);
    const way = addresses.join(' → ');
    if (status !== 200) return `${way}: ${status}`;
    const isThere = words === undefined ? found !== '' : found === words;
    return isThere ? undefined : `${way}: not the words of the page`;
  } catch (error) {
    return (error as Error).message;
  }
}

describeEachHost((_host, served) => {
  test('leads every address of a page, trimmed or whole, to its words, and nobody in a circle', async () => {
    const { documents, url } = served();
    const faults: (string | undefined)[] = [];
    for (const [file, words] of pagesOf(documents.site))
      for (const path of addressesOf(file, served())) faults.push(await faultOf(url + path, words));
    expect(faults.filter(Boolean)).toEqual([]);
  });
});

test('A forward that leads to itself over a host’s own is found', async () => {
  const page = '<meta http-equiv="refresh" content="0; url=../kreis.html">';
  const server = createServer(({ url = '' }, response) => {
    if (url.endsWith('.html')) response.writeHead(301, { location: url.slice(0, -'.html'.length) }).end();
    else response.end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(visit(`http://127.0.0.1:${port}/kreis.html`)).rejects.toThrow(
    /There is no end: .*kreis → .*kreis\.html/,
  );
  server.close();
});
