import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeEachHost, missingHosts } from './each-host.ts';
import { filesOf, sourcesOf, typeFault } from './expected.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { holdsAt } from './host.ts';
import { gradeOf, isInstalled } from './observatory.ts';
import { ask, askFollowing, unpack } from './request.ts';

const rules = parseHeadersFile(readFileSync(join(import.meta.dirname, '..', '..', 'public', '_headers'), 'utf8'));

/** Kinds of files of which at least one gets smaller. */
const COMPRESSED_ENDINGS = ['.css', '.html', '.js', '.json', '.md', '.svg', '.xml'];

test.skipIf(process.env.HOSTS_OPTIONAL === '1')('Every host is installed', () => {
  const commands = missingHosts().map(({ install }) => install);
  expect(commands, 'HOSTS_OPTIONAL=1 runs without those that are missing').toEqual([]);
});

describeEachHost((host, served) => {
  const reach = host.cleanAddresses ? askFollowing : ask;

  test('serves every file whole', async () => {
    const { documents, port } = served();
    const faults: string[] = [];
    for (const file of filesOf(documents.site, host)) {
      const { status, headers, body } = await reach(port, documents.prefix + file);
      const length = headers['content-length'] ?? (host.recipe ? 'not said how' : String(body.length));
      if (status !== 200) faults.push(`${file}: ${status}`);
      if (!sourcesOf(file, documents.site, host).some((bytes) => body.equals(bytes)))
        faults.push(`${file}: other bytes`);
      if (length !== String(body.length)) faults.push(`${file}: ${length} long`);
      if (headers['content-encoding']) faults.push(`${file}: ${headers['content-encoding']}, which was not asked for`);
    }
    expect(faults).toEqual([]);
  });

  test('gives every file its type and no wrong charset', async () => {
    const { documents, port } = served();
    const faults: (string | undefined)[] = [];
    for (const file of filesOf(documents.site, host)) {
      const { headers } = await reach(port, documents.prefix + file);
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
    for (const file of filesOf(documents.site, host)) {
      const { headers } = await reach(port, documents.prefix + file);
      const since = { 'If-Modified-Since': headers['last-modified'] ?? '' };
      const known = headers.etag ? { 'If-None-Match': headers.etag } : since;
      const { status } = await reach(port, documents.prefix + file, known);
      if (status !== 304) faults.push(`${file}: ${status}`);
      if (host.recipe && !headers.etag) faults.push(`${file}: no ETag`);
    }
    expect(faults).toEqual([]);
  });

  test.skipIf(host.headers === 'nowhere')(
    'sends the headers of _headers, and says how long each file may be kept',
    async () => {
      const { documents, port } = served();
      if (!holdsAt(host.headers, documents.prefix)) return;
      const faults: string[] = [];
      for (const file of filesOf(documents.site, host)) {
        const { headers } = await reach(port, documents.prefix + file);
        // Beside _headers a recipe says what hosts that read that file do by themselves.
        const recipe: [string, string[]][] = [
          ['cache-control', ['no-cache']],
          ['cross-origin-resource-policy', ['same-origin']],
        ];
        const expected = new Map([...(host.recipe ? recipe : []), ...headersFor(rules, `/${file}`)]);
        for (const [name, values] of expected) {
          if (name !== 'content-type' && headers[name] !== values.join(', '))
            faults.push(`${file}: ${name}: ${String(headers[name])}`);
        }
      }
      expect(faults).toEqual([]);
    },
  );

  const isBare = host.headers === 'nowhere';
  const grade = isBare ? 'C' : 'A+';
  test.skipIf(!isInstalled)(
    `gets ${grade} from the MDN Observatory${isBare ? ', without our headers' : ''}`,
    async () => {
      const { documents, port } = served();
      if (!isBare && !holdsAt(host.headers, documents.prefix)) return;
      // As it sends a page to who comes from another host.
      const answer = await reach(port, `${documents.prefix}impressum.html`, { Origin: 'https://anderswo.example' });
      expect((await gradeOf(answer, answer.body.toString())).grade).toBe(grade);
    },
  );

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
