import { describe, expect, it, test } from 'vitest';
import { textOf } from '../site/built-explainer.ts';
import { documentOf, readSiteFile, select } from '../site/built-site.ts';
import { optionalFacts, type OptionalFact } from './actor-variants.ts';
import { otherSubject } from './other-subject.ts';

const { stadium, lacking } = otherSubject;
const page = documentOf(`${stadium}.html`);
const markdown = readSiteFile(`${stadium}.md`);
const text = (selector: string, document = page): string[] => select(document, selector).map(textOf);
const facts = (id: string): [string, string][] =>
  select(documentOf(`akteure/${id}.html`), '.facts > div').map((row) => [
    textOf(row.querySelector('dt') ?? row),
    [...row.querySelectorAll('dd')].map(textOf).join('; '),
  ]);

describe('an organisation', () => {
  it('is found in the article by its name, its short name and its further ones', () => {
    const mentions = select(page, '#artikel .mention').map((mention) => mention.textContent);
    expect(mentions).toEqual([
      'Rat der Stadt Beispielstadt',
      'FC Beispielstadt',
      'Gerda Grünwald',
      'Sparkasse Beispielstadt',
      'Grünwald',
      'Stadtrats',
    ]);
    const back = select(page, '#akteur-fc-beispielstadt .mentions a').map((link) => link.getAttribute('href'));
    expect(back).toEqual(['#ablehnung-1', '#ablehnung-2']);
  });

  it('is one to programs, and a person is a person', () => {
    const json = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
    const { about } = JSON.parse(json) as { about: object[] };
    expect(about).toEqual([
      { '@type': 'Organization', name: '1. FC Beispielstadt 04', alternateName: 'FCB' },
      { '@type': 'Organization', name: 'Rat der Stadt Beispielstadt', alternateName: 'Stadtrat' },
      { '@type': 'Person', name: 'Gerda Grünwald' },
      { '@type': 'Organization', name: 'Sparkasse Beispielstadt' },
    ]);
  });

  it('has a page that tells what is known of it, and no more', () => {
    expect(facts('fc-beispielstadt')).toEqual([
      ['Voller Name', 'Erster Fußballclub Beispielstadt von 1904 e. V.'],
      ['Gegründet', '1904, Beispielstadt'],
      ['Verband', 'Beispielischer Fußballverband'],
      ['Quelle', '1. FC Beispielstadt 04, Primärdokument'],
    ]);
    expect(facts('rat')).toEqual([
      ['Stand der Angaben', 'Juli 2024'],
      ['Quelle', 'Amtsblatt Beispielstadt, Primärdokument'],
    ]);
    expect(facts('sparkasse')).toEqual([['Quelle', 'Amtsblatt Beispielstadt, Primärdokument']]);
  });

  it('stands on the page of all actors, which says so', () => {
    const index = documentOf('akteure.html');
    expect(text('.dek', index)).toEqual(['Personen und Organisationen aus unseren Erklärstücken']);
    const order = text('.actor-rows h2', index);
    expect(order.indexOf('1. FC Beispielstadt 04')).toBeGreaterThan(order.indexOf('Bela Betanis'));
    expect(order.indexOf('1. FC Beispielstadt 04')).toBeLessThan(order.indexOf('Gerda Grünwald'));
  });
});

describe('the groups', () => {
  it('of the explainer go before those of the site, and the part of an actor before both', () => {
    const shown = select(page, '.glossary article').map((entry) => [
      textOf(entry.querySelector('.quiet') ?? entry),
      entry.querySelector('.monogram')?.className,
    ]);
    expect(shown).toEqual([
      ['Verein und Freunde · Fußballverein aus Beispielstadt', 'monogram fit-1 rot'],
      ['Rat der Stadt', 'monogram blau'],
      ['Anwohner', 'monogram gruen'],
      ['Verein und Freunde', 'monogram rot'],
    ]);
  });

  it('of the site have their colours on the page of all actors', () => {
    const rows = select(documentOf('akteure.html'), '.actor-rows > li');
    const classOf = (name: string) =>
      rows.find((row) => textOf(row).includes(name))?.querySelector('.monogram')?.className;
    expect(classOf('Rat der Stadt')).toBe('monogram violett');
    expect(classOf('Gerda Grünwald')).toBe('monogram');
  });

  it('are told by words under the drawing and in the Markdown', () => {
    expect(text('.legend')[1]).toMatch(
      /^Verein und Freunde: .*FCB.*\. Anwohner: Grünwald\. Rat der Stadt: Stadtrat\.$/,
    );
    expect(markdown).toContain('Verein und Freunde · Fußballverein aus Beispielstadt');
    expect(markdown).toMatch(/^Anwohner$/m);
  });

  it('have lines of their own in the drawing', () => {
    const lanes = select(page, '.contact-diagram .lane').map(({ classList }) => [...classList].join(' '));
    expect(lanes.toSorted()).toEqual(['lane', 'lane blau', 'lane gruen', 'lane rot']);
  });
});

describe('contacts of any kind', () => {
  const labels = [
    'Zusage von 2 Mio. Euro',
    'Brief an die Nachbarin',
    'Mahnwache am Auwald',
    'Ablehnung, 21 zu 20 Stimmen',
    'Klage gegen die Ablehnung',
  ];

  it.each(labels)('show „%s“ in drawing, table and Markdown', (label) => {
    const drawn = text('.contact-diagram text').join(' ').replaceAll(/\s+/g, ' ');
    expect(drawn).toContain(label);
    expect(text('.contact-table td').join('\n')).toContain(label);
    expect(markdown).toContain(label);
  });

  it('say of their time what is known, in the order of the file', () => {
    const times = ['um 2023', 'Anfang Juni 2024', 'unbekannt', '12. bis 13. Juni 2024', 'ohne Datum'];
    expect(text('.contact-table tbody th')).toEqual(times);
    expect(text('.contact-diagram .date')).toEqual(times);
    const stamps = select(page, '.contact-table tbody time').map((time) => time.getAttribute('datetime'));
    expect(stamps).toEqual(['2023', '2024-06', '2024-06-12', '2024-06-13']);
    const written = /## Wer hatte[\s\S]*?(?=\n## )/.exec(markdown)?.[0] ?? '';
    expect([...written.matchAll(/^\| ([^|]*?) +\|/gm)].map(([, cell]) => cell).slice(2)).toEqual(times);
  });
});

test('events whose day is not known keep their place on page and in Markdown', () => {
  const times = ['unbekannt', 'um 2014', 'Anfang Juni 2024', '12. bis 13. Juni 2024', 'wenige Tage später'];
  expect(text('.chronology .when')).toEqual(times);
  expect(text('.chronology h3')).toEqual(['Vor dem Artikel', 'Zur Zeit des Artikels']);
  const written = /## Chronologie[\s\S]*?(?=\n## )/.exec(markdown)?.[0] ?? '';
  expect([...written.matchAll(/\*\*(.*?):\*\*/g)].map(([, time]) => time)).toEqual(times);
});

test('a source without encryption is cited and marked as such', () => {
  const [marked, ...others] = text('.sources > li').filter((line) =>
    line.includes('nur unverschlüsselt abrufbar (http)'),
  );
  expect(marked).toContain('Unser neues Stadion');
  expect(others).toEqual([]);
  expect(markdown).toContain(
    '(http://verein.example/stadion), Juni 2024, Primärdokument, nur unverschlüsselt abrufbar (http)',
  );
});

const words = (without: readonly OptionalFact[]) =>
  Object.entries(optionalFacts)
    .filter(([fact]) => !without.some((gone) => gone === fact))
    .flatMap(([, word]) => word ?? []);

describe.each([
  ['ganz', []],
  ['ohne-fullname', ['fullName']],
  ['ohne-born', ['born']],
  ['ohne-offices', ['offices']],
  ['ohne-affiliation', ['affiliation']],
  ['ohne-background', ['background']],
  ['ohne-country', ['country']],
  ['ohne-alles', Object.keys(optionalFacts) as OptionalFact[]],
] as const)('the actor %s', (id, without: readonly OptionalFact[]) => {
  const own = documentOf(`akteure/${id}.html`);

  it('has a page with the other facts', () => {
    const told = facts(id).map(([word]) => word.replace(/ \(.*/, ''));
    const expected = without.some((fact) => fact === 'offices') ? ['Stand der Angaben', 'Quelle'] : ['Quelle'];
    expect(told).toEqual([...words(without), ...expected]);
    expect(text('header > .kicker', own)).toEqual(without.some((fact) => fact === 'country') ? [] : ['Beispielland']);
  });

  it('leaves no gap on page, in the glossary and in the list', () => {
    const entry = documentOf(`${lacking}.html`).getElementById(`akteur-${id}`);
    const row = documentOf('akteure.html').querySelector(`a[href="akteure/${id}.html"]`)?.closest('li');
    for (const part of [own.querySelector('main'), entry, row]) {
      expect(part).toBeTruthy();
      if (!part) continue;
      expect(part.textContent).not.toMatch(/undefined|null|\(\s*\)|, ,|· *$|^\s*·/);
      expect(select(part, 'p, dt, dd, li').filter((element) => textOf(element) === '')).toEqual([]);
    }
  });
});
