import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ClaimRecord, MentionRecord } from '../../src/content/model/rendered-texts.ts';
import { markdownToHtml } from './rehype-markdown-to-html.ts';
import type { Surroundings } from './rehype-markdown-to-html.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'markdown');
const cases = globSync('*/', { cwd: fixtures }).sort();

/** The documents of a folder, in the order of a page; `input.mdx` is an article. */
function inputs(folder: string): { name: string; text: string }[] {
  return ['input.mdx', 'summary.mdx', 'source-note.mdx']
    .map((name) => ({ name: name === 'input.mdx' ? 'article.mdx' : name, path: join(fixtures, folder, name) }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, text: readFileSync(path, 'utf8') }));
}

/** The claims and terms of a folder. */
function surroundings(folder: string): Surroundings {
  const read = (name: string): unknown => {
    const path = join(fixtures, folder, name);
    return existsSync(path) ? parse(readFileSync(path, 'utf8')) : {};
  };
  return { claims: read('claims.yaml'), terms: read('terms.yaml') } as Required<Surroundings>;
}

/** What the transforms make of the article of a folder. */
function articleOf(folder: string): ReturnType<typeof markdownToHtml> {
  const text = readFileSync(join(fixtures, folder, 'input.mdx'), 'utf8');
  return markdownToHtml('article.mdx', text, surroundings(folder));
}

describe('Markdown becomes HTML', () => {
  it.each(cases)('%s', async (folder) => {
    const html = inputs(folder).map(({ name, text }) => markdownToHtml(name, text, surroundings(folder)).html);
    await expect(`${html.join('\n')}\n`).toMatchFileSnapshot(join(fixtures, basename(folder), 'expected.html'));
  });
});

describe('the mentions of an article', () => {
  it('are listed once a paragraph, in the order of the text', () => {
    expect(articleOf('mentions-open-a-card-once-a-section').mentions).toEqual([
      { actor: 'trump', section: 'telefonat', paragraph: 'telefonat-1' },
      { actor: 'putin', section: 'telefonat', paragraph: 'telefonat-1' },
      { actor: 'trump', section: 'telefonat', paragraph: 'telefonat-2' },
      { actor: 'selenskyj', section: 'telefonat', paragraph: 'telefonat-2' },
      { actor: 'putin', section: 'folgen', paragraph: 'folgen-1' },
      { actor: 'trump', section: 'folgen', paragraph: 'folgen-1' },
    ]);
  });

  it('are not listed for a heading, a link or code', () => {
    expect(articleOf('mentions-not-in-links-code-and-headings').mentions).toEqual([
      { actor: 'trump', section: 'telefonat', paragraph: 'telefonat-1' },
      { actor: 'putin', section: 'telefonat', paragraph: 'telefonat-1' },
      { actor: 'trump', section: 'folgen', paragraph: 'folgen-1' },
    ]);
  });

  it('are listed for list items, quotations, rows of tables and footnotes, once each', () => {
    const { mentions } = articleOf('mentions-in-lists-quotations-and-tables') as { mentions: MentionRecord[] };
    expect(mentions.map(({ actor, paragraph }) => `${actor} ${paragraph}`)).toEqual([
      'trump telefonat-liste-1-1',
      'selenskyj telefonat-liste-1-1-1',
      'putin telefonat-liste-1-2',
      'putin telefonat-zitat-1',
      'trump telefonat-tabelle-1-2',
      'trump stimmen-zitat-1',
      'putin stimmen-zitat-1',
      'putin stimmen-1',
      'trump fussnote-1',
    ]);
  });

  it('are those that are marked by hand, and none where a mark forbids them', () => {
    expect(articleOf('names-marked-by-hand').mentions).toEqual([
      { actor: 'putin', section: 'telefonat', paragraph: 'telefonat-1' },
      { actor: 'trump', section: 'telefonat', paragraph: 'telefonat-1' },
    ]);
    expect(articleOf('names-marked-by-hand').terms).toEqual([]);
  });

  it('are not looked for in our own texts', () => {
    expect(markdownToHtml('summary.mdx', 'Donald Trump').mentions).toBeUndefined();
  });
});

describe('the terms of an article', () => {
  it('are listed once, where the article names them first', () => {
    expect(articleOf('terms-open-a-card-once-an-article').terms).toEqual([
      { term: 'kreml', section: 'telefonat', paragraph: 'telefonat-1' },
      { term: 'territoriale-integrität', section: 'folgen', paragraph: 'folgen-1' },
    ]);
  });

  it('are not looked for in our own texts', () => {
    expect(markdownToHtml('summary.mdx', 'Der Kreml', { terms: { Kreml: ['Kreml'] } }).terms).toBeUndefined();
  });
});

describe('the checked passages of an article', () => {
  it('are numbered through the article and listed with their wording and place', () => {
    expect(articleOf('claims-are-numbered-through-the-article').claims).toMatchObject([
      { id: 'datum', number: 1, passage: '13. Februar', section: 'telefonat', paragraph: 'telefonat-1' },
      { id: 'dauer', number: 2, passage: 'eine Stunde', section: 'telefonat', paragraph: 'telefonat-1' },
      { id: 'treffen', number: 3, passage: 'erstmals', section: 'telefonat', paragraph: 'telefonat-3' },
      { id: 'jahr', number: 4, passage: 'Februar 2021', section: 'folgen', paragraph: 'folgen-1' },
    ]);
  });

  it('have their whole wording where it goes across names, terms and emphasis', () => {
    expect(articleOf('claims-around-names-and-terms').claims).toMatchObject([
      { passage: 'Trump rief im Kreml an' },
      { passage: 'Putin sehr deutlich' },
    ]);
  });

  it('are listed with the block they stand in, and of the heading of a section with the section', () => {
    const { claims } = articleOf('claims-in-every-block') as { claims: ClaimRecord[] };
    expect(claims.map(({ id, passage, paragraph }) => [id, passage, paragraph])).toEqual([
      ['a', 'zehn Millionen', 'anfang-zitat-1'],
      ['b', 'mit Link', 'anfang-liste-1-1-1'],
      ['c', 'Folgen', 'folgen'],
      ['d', 'Jahre', 'folgen-titel-1'],
      ['e', '2024', 'folgen-tabelle-1-2'],
      ['f', 'Ende naht', 'folgen-1'],
      ['g', 'die Zeitung', 'fussnote-1'],
    ]);
  });

  it('are listed with the text around them in their block, and in its line where the block holds more', () => {
    const { claims } = articleOf('claims-in-every-block') as { claims: ClaimRecord[] };
    const around = Object.fromEntries(claims.map(({ id, block, line }) => [id, [block.join('|'), line?.join('|')]]));
    expect(around).toEqual({
      a: ['\nWir haben |zehn Millionen| bearbeitet.\n', 'Wir haben |zehn Millionen| bearbeitet.'],
      b: ['darin |mit Link|', undefined],
      c: ['Die |Folgen|', undefined],
      d: ['Alle |Jahre|', undefined],
      e: ['\n|2024|\n6\n', '|2024|'],
      f: ['Das |Ende naht|.[1]', 'Das |Ende naht|.'],
      g: ['[1] Sagt |die Zeitung|.', ' Sagt |die Zeitung|.'],
    });
  });
});
