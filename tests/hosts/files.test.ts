import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeEachHost, missingHosts } from './each-host.ts';
import { filesOf, typeFault } from './expected.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { ask, unpack } from './request.ts';

const rules = parseHeadersFile(readFileSync(join(import.meta.dirname, '..', '..', 'public', '_headers'), 'utf8'));

/** Kinds of files of which at least one gets smaller. */
const COMPRESSED_ENDINGS = ['.css', '.html', '.js', '.json', '.md', '.svg', '.xml'];

test.skipIf(process.env.HOSTS_OPTIONAL === '1')('Every host is installed', () => {
  const commands = missingHosts().map(({ debianPackage }) => `apt-get install ${debianPackage}`);
  expect(commands, 'HOSTS_OPTIONAL=1 runs without those that are missing').toEqual([]);
});

describeEachHost((host, served) => {
  test('serves every file whole', async () => {
    const { documents, port } = served();
    const faults: string[] = [];
    for (const file of filesOf(documents.site)) {
      const { status, headers, body } = await ask(port, documents.prefix + file);
      const bytes = readFileSync(join(documents.site, file));
      if (status !== 200) faults.push(`${file}: ${status}`);
      if (!body.equals(bytes)) faults.push(`${file}: other bytes`);
      if (headers['content-length'] !== String(bytes.length)) faults.push(`${file}: ${headers['content-length']} long`);
      if (headers['content-encoding']) faults.push(`${file}: ${headers['content-encoding']}, which was not asked for`);
    }
    expect(faults).toEqual([]);
  });

  test('gives every file its type and no wrong charset', async () => {
    const { documents, port } = served();
    const faults: (string | undefined)[] = [];
    for (const file of filesOf(documents.site)) {
      const { headers } = await ask(port, documents.prefix + file);
      faults.push(typeFault(host, file, headers['content-type']));
    }
    expect(faults.filter(Boolean)).toEqual([]);
  });

  test('answers the index of the site at its folder', async () => {
    const { documents, port } = served();
    const { status, headers, body } = await ask(port, documents.prefix);
    expect([status, typeFault(host, 'index.html', headers['content-type'])]).toEqual([200, undefined]);
    expect(body).toEqual(readFileSync(join(documents.site, 'index.html')));
  });

  test('tells a browser that its copy is still good', async () => {
    const { documents, port } = served();
    const faults: string[] = [];
    for (const file of filesOf(documents.site)) {
      const { headers } = await ask(port, documents.prefix + file);
      const since = { 'If-Modified-Since': headers['last-modified'] ?? '' };
      const known = headers.etag ? { 'If-None-Match': headers.etag } : since;
      const { status } = await ask(port, documents.prefix + file, known);
      if (status !== 304) faults.push(`${file}: ${status}`);
      if (host.recipe && !headers.etag) faults.push(`${file}: no ETag`);
    }
    expect(faults).toEqual([]);
  });

  test.runIf(host.recipe)('sends the headers of _headers, and says how long each file may be kept', async () => {
    const { documents, port } = served();
    const faults: string[] = [];
    for (const file of filesOf(documents.site)) {
      const { headers } = await ask(port, documents.prefix + file);
      const expected = new Map([
        ['cache-control', ['no-cache']],
        ['cross-origin-resource-policy', ['same-origin']],
        ...headersFor(rules, `/${file}`),
      ]);
      for (const [name, values] of expected) {
        if (name !== 'content-type' && headers[name] !== values.join(', '))
          faults.push(`${file}: ${name}: ${String(headers[name])}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test.runIf(host.encodings.length > 0).for([
    ['br, gzip', host.encodings[0]],
    ['gzip', 'gzip'],
  ] as const)('sends the compressed file to who takes %s', async ([accepted, encoding]) => {
    const { documents, port } = served();
    const faults: string[] = [];
    const ending = encoding === 'br' ? 'br' : 'gz';
    const compressed = filesOf(documents.site).filter((file) => existsSync(join(documents.site, `${file}.${ending}`)));
    expect(compressed.map((file) => extname(file))).toEqual(expect.arrayContaining(COMPRESSED_ENDINGS));
    for (const file of ['', ...compressed]) {
      const plain = await ask(port, documents.prefix + file);
      const answer = await ask(port, documents.prefix + file, { 'Accept-Encoding': accepted });
      const { headers } = answer;
      const onDisk = readFileSync(join(documents.site, `${file || 'index.html'}.${ending}`));
      if (headers['content-encoding'] !== encoding) faults.push(`${file}: ${String(headers['content-encoding'])}`);
      else if (!answer.body.equals(onDisk)) faults.push(`${file}: compressed anew instead of sent`);
      else if (!unpack(answer).equals(plain.body)) faults.push(`${file}: other content`);
      if (headers['content-type'] !== plain.headers['content-type']) faults.push(`${file}: ${headers['content-type']}`);
      if (headers['content-language']) faults.push(`${file}: a language, ${headers['content-language']}`);
      if (headers.etag && headers.etag === plain.headers.etag) faults.push(`${file}: one ETag for both`);
      for (const { headers } of [plain, answer])
        if (!/\baccept-encoding\b/i.test(headers.vary ?? '')) faults.push(`${file}: Vary ${String(headers.vary)}`);
    }
    expect(faults).toEqual([]);
  });
});
