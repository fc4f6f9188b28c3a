import { cpSync, globSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPermalinks } from '../../src/content/check/check-permalinks.ts';
import type { Permalinks } from '../../src/schemas/values/ids.ts';
import { readBuiltSite } from '../../src/exports/permalinks/permalinks-page.ts';
import { formatPermalinks, lostPermalinks } from '../../src/exports/permalinks/permalinks.ts';
import { BuiltCopy } from '../content/built-copy.ts';
import type { ContentCopy } from '../content/content-copy.ts';
import { parse, select } from './built-site.ts';
import { hosts, visit } from './clean-host.ts';

const former = 'trump-putin-telefonat';
const renamed = 'telefonat-2025';
const withdrawn = 'zurueckgezogen';

const built = new BuiltCopy();
/** What was published before the changes. */
let published: Permalinks;
/** What `npm run permalinks` said after them. */
let said: string;

function listOf(copy: ContentCopy): Permalinks {
  return readPermalinks(copy.root, 'content').data;
}

/** Puts beside the explainer a second one like it, published and then withdrawn. */
function addWithdrawn(copy: ContentCopy): void {
  cpSync(copy.path(`articles/${former}`), copy.path(`articles/${withdrawn}`), { recursive: true });
  const field = 'withdrawn: { date: 2026-11-24, reason: "Die Rechte am Text sind nicht geklärt." }';
  copy.edit(`articles/${withdrawn}/article.mdx`, /^kicker:/m, `${field}\nkicker:`);
  const list = listOf(copy);
  const second = Object.entries(list)
    .filter(([page]) => page.startsWith(former))
    .map(([page, ids]) => [page.replace(former, withdrawn), ids] as const);
  copy.write('permalinks.json', formatPermalinks({ ...list, ...Object.fromEntries(second) }));
}

/** Years whose explainers have since been withdrawn or dated otherwise. */
const emptied = ['archiv/2018.html', 'archiv/2019.html', 'archiv/2031.html'];

function addEmptiedYears(copy: ContentCopy): void {
  const years = Object.fromEntries(emptied.map((page) => [page, []]));
  copy.write('permalinks.json', formatPermalinks({ ...listOf(copy), ...years }));
}

function renameSection(copy: ContentCopy, from: string, to: string): void {
  for (const name of ['article.mdx', 'contacts.yaml', 'plain.mdx']) {
    const file = `articles/${former}/${name}`;
    copy.write(file, copy.read(file).replaceAll(new RegExp(`(id|paragraph): ${from}\\b`, 'g'), `$1: ${to}`));
  }
}

beforeAll(async () => {
  const { copy } = built;
  addWithdrawn(copy);
  addEmptiedYears(copy);
  published = listOf(copy);
  const article = `articles/${former}/article.mdx`;
  renameSection(copy, 'diplomatie', 'verhandlungen');
  copy.edit(article, '- id: verhandlungen', '- id: verhandlungen\n    aliases: [diplomatie]');
  copy.edit(article, /^kicker:/m, `aliases: [${former}]\nkicker:`);
  renameSync(copy.path(`articles/${former}`), copy.path(`articles/${renamed}`));
  said = await built.run('permalinks');
});

afterAll(() => {
  built[Symbol.dispose]();
});

function read(page: string): string {
  return readFileSync(join(built.site, page), 'utf8');
}

test('nothing is lost of what has an alias or is withdrawn', () => {
  expect(lostPermalinks(published, readBuiltSite(built.site), [withdrawn])).toEqual([]);
});

test('a section that is gone without an alias stops the build, which says how to keep its links', async () => {
  using other = new BuiltCopy();
  for (const name of ['article.mdx', 'contacts.yaml', 'plain.mdx']) {
    const file = `articles/${former}/${name}`;
    other.copy.write(file, other.copy.read(file).replaceAll(/(id|paragraph): transatlantik\b/g, '$1: bruessel'));
  }
  await expect(other.run('build')).rejects.toThrow(
    /Den Abschnitt ‚transatlantik‘ von ‚trump-putin-telefonat‘ gibt es nicht mehr.*aliases: \[.*transatlantik\]/,
  );
});

describe('a renamed section', () => {
  test.for([`${renamed}.html`, `${renamed}/verhandlungen.html`, `${renamed}/einfache-sprache.html`])(
    'begins with its former id on %s',
    (page) => {
      const first = parse(read(page)).getElementById('verhandlungen')?.firstElementChild;
      expect(first?.outerHTML).toBe('<span id="diplomatie" class="alias"></span>');
    },
  );

  test('has paragraphs that begin with their former ids', () => {
    const first = parse(read(`${renamed}.html`)).getElementById('verhandlungen-2')?.firstElementChild;
    expect(first?.outerHTML).toBe('<span id="diplomatie-2" class="alias"></span>');
  });

  test('has no id twice', () => {
    const ids = [...parse(read(`${renamed}.html`)).querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.for([
    [`${renamed}/diplomatie.html`, 'verhandlungen.html'],
    [`${former}/diplomatie.html`, `../${renamed}/verhandlungen.html`],
  ] as const)('is where %s leads', ([page, link]) => {
    expect(read(page)).toContain(`content="0; url=${link}"`);
  });
});

test('whatever leads on has the title of the page to which it leads', () => {
  const forwards = [...readBuiltSite(built.site)].flatMap(([page, { forwardsTo }]) =>
    forwardsTo === undefined ? [] : [[page, forwardsTo] as const],
  );
  expect(forwards.length).toBeGreaterThan(40);
  const titleOf = (page: string) => parse(read(page)).title;
  expect(forwards.map(([page]) => [page, titleOf(page)])).toEqual(forwards.map(([page, to]) => [page, titleOf(to)]));
});

describe.each(Object.entries(hosts))('on a host that %s', (_name, host) => {
  test.for(['/', '/a/b/'])('each former address ends at its page, at %s', (base) => {
    const files = new Set(globSync('**/*.html', { cwd: built.site }));
    const end = (address: string) => visit({ host, base, files, read }, base + address)?.file;
    expect([`${former}.html`, `${former}/`, `${former}/diplomatie.html`, `${withdrawn}.html`].map(end)).toEqual([
      expect.stringMatching(new RegExp(`^${renamed}(?:/index)?\\.html$`)),
      expect.stringMatching(new RegExp(`^${renamed}(?:/index)?\\.html$`)),
      `${renamed}/verhandlungen.html`,
      expect.stringMatching(new RegExp(`^${withdrawn}(?:/index)?\\.html$`)),
    ]);
  });
});

describe('a withdrawn explainer', () => {
  test.for([
    `${withdrawn}.html`,
    `${withdrawn}/diplomatie.html`,
    `${withdrawn}/einfache-sprache.html`,
    `${withdrawn}/nur-artikel.html`,
  ])('says at %s that it is, since when and why, and nothing else', (page) => {
    const document = parse(read(page));
    const texts = select(document, 'main :is(h1, p)').map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));
    expect(texts).toEqual([
      'Zurückgezogen',
      'Das Telefonat zwischen Trump und Putin',
      'Dieses Erklärstück haben wir am 24. November 2026 zurückgezogen. Die Adresse bleibt, der Text nicht.',
      'Grund: Die Rechte am Text sind nicht geklärt.',
    ]);
    expect(document.querySelector('main')?.textContent.replaceAll(/\s+/g, ' ')).toBe(texts.join(''));
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  test.for(['index.html', 'akteure/trump.html', 'archiv/2026.html'])('is not named on %s', (page) => {
    expect(read(page)).toContain(renamed);
    expect(read(page)).not.toContain(withdrawn);
  });
});

describe('a year of the archive of which nothing is left', () => {
  test.for(emptied)('says so at %s and stays out of search engines', (page) => {
    const document = parse(read(page));
    expect(document.querySelector('main')?.textContent).toContain('Aus diesem Jahr ist kein Erklärstück verzeichnet.');
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  test.for(emptied)('leads from %s to the next year that has explainers', (page) => {
    const links = [...parse(read(page)).querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['2026.html']);
  });

  test('is not where its neighbours lead', () => {
    expect(parse(read('archiv/2026.html')).querySelector('[rel="prev"], [rel="next"]')).toBeNull();
  });
});

describe('npm run permalinks', () => {
  test('adds what is new and keeps what was there', () => {
    const list = listOf(built.copy);
    expect(list).toMatchObject(published);
    expect(list[`${renamed}.html`]).toEqual(expect.arrayContaining(['verhandlungen', 'verhandlungen-1', 'kontakte']));
  });

  test('says how many are new, in all and by page, and that nothing is lost', () => {
    const [, total] = /^(\d+) neue Adressen in .*\/permalinks\.json:$/m.exec(said) ?? [];
    const counts = [...said.matchAll(/^ {2}(\S+): (\d+)$/gm)].map(([, page, count]) => [page, Number(count)] as const);
    expect(counts.map(([page]) => page)).toContain(renamed);
    expect(new Set(counts.map(([page]) => page)).size).toBe(counts.length);
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(Number(total));
    expect(said).not.toContain('Achtung');
  });
});
