import { writeFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { explainerFactsOf, siteFactsOf } from './content-facts.ts';
import { pageAt } from './pages.ts';
import { Folder, programs, run } from './programs.ts';

/** An item of the Citation Style Language, as far as it is looked at here. */
interface CslItem {
  id: string;
  type: string;
  title: string;
  publisher?: string;
  URL?: string;
  language?: string;
  issued?: { 'date-parts': (number | string)[][] };
}

/** A citation as a page offers it for copying, and what it must say. */
interface Offered {
  address: string;
  biblatex: string;
  csl: CslItem;
  title: string;
  published: string;
}

async function offered(content: string, url: string): Promise<Offered[]> {
  const explainers = explainerFactsOf(content).filter(({ withdrawn }) => !withdrawn);
  const pages = explainers.flatMap(({ slug, title, published, sections }) => [
    { address: `${url}${slug}.html`, title, published },
    ...sections.map(({ id }) => ({ address: `${url}${slug}/${id}.html`, title, published })),
  ]);
  return Promise.all(
    pages.map(async (page) => {
      const blocks = [...(await pageAt(page.address)).querySelectorAll('.cite pre')].map((pre) => pre.textContent);
      const biblatex = blocks.find((text) => text.startsWith('@')) ?? '';
      const [csl] = JSON.parse(blocks.find((text) => text.startsWith('[')) ?? '[]') as CslItem[];
      if (!csl || biblatex === '') throw new Error(`${page.address} does not offer both citations.`);
      return { ...page, biblatex, csl };
    }),
  );
}

function dayOf({ issued }: CslItem): string {
  const [year = '', month = '', day = ''] = issued?.['date-parts'][0] ?? [];
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Text as it is compared: other quotation marks and blanks are the affair of a style. */
function plain(text: string): string {
  return text.replaceAll(/[„“”"‚‘’'«»]/g, '').replaceAll(/\s+/g, ' ');
}

describe.each(['real', 'awkward'] as const)('the citations of the %s content', (name) => {
  const { content, url } = inject(name);
  const { publisher } = siteFactsOf(content);

  test.skipIf(!programs.pandoc).each(['json', 'bib'] as const)(
    'make a list of references by pandoc and .%s, without a warning',
    async (ending) => {
      using folder = new Folder();
      const citations = await offered(content, url);
      const references =
        ending === 'json'
          ? JSON.stringify(citations.map(({ csl }) => csl))
          : citations.map(({ biblatex }) => biblatex).join('\n\n');
      writeFileSync(folder.file(`references.${ending}`), references);
      const text = `---\nbibliography: references.${ending}\nlang: de-DE\nnocite: '@*'\n---\n`;
      const args = ['--citeproc', '--fail-if-warnings', '--wrap=none', '-t', 'plain'];
      const { stdout, stderr } = run('pandoc', args, folder.path, text);
      expect(stderr).toBe('');
      const list = plain(stdout);
      for (const { address, title, published } of citations) {
        expect(list).toContain(plain(title));
        expect(list).toContain(address);
        expect(list).toContain(published.slice(0, 4));
      }
      if (publisher) expect(list).toContain(plain(publisher));
    },
  );

  test.skipIf(!programs.pandoc)('say the same in BibLaTeX as in CSL-JSON', async () => {
    using folder = new Folder();
    for (const { address, biblatex, csl, title, published } of await offered(content, url)) {
      const args = ['-f', 'biblatex', '-t', 'csljson', '--fail-if-warnings'];
      const [read] = JSON.parse(run('pandoc', args, folder.path, biblatex).stdout) as [CslItem];
      expect(plain(read.title)).toContain(plain(csl.title));
      expect(plain(csl.title)).toContain(plain(title));
      expect([read.URL, csl.URL]).toEqual([address, address]);
      expect([dayOf(read), dayOf(csl)]).toEqual([published, published]);
      expect([read.publisher, csl.publisher].map((text = '') => plain(text))).toEqual(Array(2).fill(plain(publisher)));
      expect([read.type, csl.type]).toEqual(['webpage', 'webpage']);
      expect([read.language, csl.language]).toEqual(['de-DE', 'de-DE']);
    }
  });

  test.skipIf(!programs.pandoc)('keep a place in a page at the end of the address', async () => {
    using folder = new Folder();
    const [citation] = await offered(content, url);
    if (!citation) throw new Error('No page offers a citation.');
    const { address, biblatex, csl } = citation;
    const place = `${address}#faktencheck-jahr_2~a%20b`;
    const inBib = biblatex.replaceAll(address, place);
    expect(inBib).not.toBe(biblatex);
    const [read] = JSON.parse(run('pandoc', ['-f', 'biblatex', '-t', 'csljson'], folder.path, inBib).stdout) as [
      CslItem,
    ];
    expect(read.URL).toBe(place);
    writeFileSync(folder.file('references.json'), JSON.stringify([{ ...csl, URL: place }]));
    const text = `---\nbibliography: references.json\nlang: de-DE\nnocite: '@*'\n---\n`;
    const args = ['--citeproc', '--fail-if-warnings', '--wrap=none', '-t', 'plain'];
    expect(run('pandoc', args, folder.path, text).stdout).toContain(place);
  });

  test.skipIf(!programs.biber)('hold to the data model of BibLaTeX by biber, without a warning', async () => {
    using folder = new Folder();
    const citations = await offered(content, url);
    writeFileSync(folder.file('references.bib'), citations.map(({ biblatex }) => biblatex).join('\n\n'));
    const args = ['--tool', '--validate-datamodel', '--output-file', 'out.bib', 'references.bib'];
    const { stdout } = run('biber', args, folder.path);
    expect(stdout.split('\n').filter((line) => /WARN|ERROR/.test(line))).toEqual([]);
    expect(stdout).toContain('INFO - ');
  });
});

test.skipIf(!programs.biber)('A field that BibLaTeX does not know is found', () => {
  using folder = new Folder();
  writeFileSync(
    folder.file('references.bib'),
    '@online{x,\n  title = {X},\n  gibtesnicht = {y},\n  date = {2024-13-45},\n}\n',
  );
  const args = ['--tool', '--validate-datamodel', '--output-file', 'out.bib', 'references.bib'];
  expect(run('biber', args, folder.path).stdout).toMatch(/WARN.*gibtesnicht/);
});
