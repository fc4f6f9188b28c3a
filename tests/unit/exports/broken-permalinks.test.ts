import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/model/content.ts';
import { lostAddresses } from '../../../src/exports/permalinks/broken-permalinks.ts';
import { parts, siteWith } from '../explainer-parts.ts';

const published = ['index', 'anfang', 'ende', 'kontakte', 'akteure', 'faktencheck', 'quellen', 'einfache-sprache'];
const permalinks = (slug: string, ids: readonly string[]) =>
  Object.fromEntries([`${slug}.html`, ...ids.map((id) => `${slug}/${id}.html`)].map((page) => [page, []]));

type Change = Partial<typeof parts.article>;

function hints(pages: Content['permalinks'], ...explainers: [slug: string, article: Change][]): string[] {
  const all = explainers.length > 0 ? explainers : [['telefonat', {}] as const];
  return lostAddresses({
    site: siteWith(),
    actors: new Map(),
    terms: new Map(),
    explainers: all.map(([slug, article]) => ({ ...parts, slug, article: { ...parts.article, ...article } })),
    pages: [],
    permalinks: { 'index.html': [], 'akteure/index.html': [], ...pages },
  });
}

/** Sections with these ids; `id<former` has a former one. */
const sections = (...ids: string[]): Change => ({
  sections: ids.map((entry) => {
    const [id = '', ...aliases] = entry.split('<');
    return { id, title: id, heading: id, summary: 'x', aliases };
  }),
});

test('nothing is said of addresses that are still answered', () => {
  expect(hints(permalinks('telefonat', published))).toEqual([]);
  expect(hints(permalinks('frueher', published), ['telefonat', { aliases: ['frueher'] }])).toEqual([]);
  expect(hints(permalinks('telefonat', ['anfang', 'mitte']), ['telefonat', sections('anfang', 'ende<mitte')])).toEqual(
    [],
  );
});

describe('a section that is gone is named with the alias it needs', () => {
  const gone = 'Den Abschnitt ‚mitte‘ von ‚telefonat‘ gibt es nicht mehr.';
  const isNow = (id: string, list: string): string =>
    `${gone} Heißt er jetzt ‚${id}‘, tragen Sie dort in articles/telefonat/article.mdx ein: aliases: [${list}].`;
  const old = permalinks('telefonat', ['anfang', 'mitte']);
  const somewhere = 'Tragen Sie die Kennung bei dem Abschnitt, der ihn fortsetzt, unter ‚aliases‘ ein:';

  test('at the only section that is new', () => {
    expect(hints(old)).toEqual([isNow('ende', 'mitte')]);
    expect(hints(old, ['telefonat', sections('anfang', 'ende<schluss')])).toEqual([isNow('ende', 'schluss, mitte')]);
    expect(hints(permalinks('frueher', ['anfang', 'mitte']), ['telefonat', { aliases: ['frueher'] }])).toEqual([
      isNow('ende', 'mitte'),
    ]);
  });

  test('at the one of several new sections that is named almost alike', () => {
    expect(hints(old, ['telefonat', sections('anfang', 'ende', 'die-mitte', 'mittel')])).toEqual([
      isNow('mittel', 'mitte'),
    ]);
  });

  test('somewhere, with the new sections, where it may be any of them', () => {
    expect(hints(old, ['telefonat', sections('anfang', 'zwischenspiel', 'nachspiel')])).toEqual([
      `${gone} ${somewhere} aliases: [mitte]. Neu sind: nachspiel, zwischenspiel.`,
    ]);
  });

  test('somewhere, where no section is new', () => {
    expect(hints(old, ['telefonat', sections('anfang')])).toEqual([`${gone} ${somewhere} aliases: [mitte].`]);
  });

  test('somewhere, where it is one of those after the article', () => {
    expect(hints(permalinks('telefonat', ['anfang', 'chronologie', 'begriffe']), ['telefonat', { terms: [] }])).toEqual(
      [`${gone.replace('mitte', 'begriffe')} ${somewhere} aliases: [begriffe].`],
    );
  });
});

describe('an explainer that is gone is named with the alias it needs', () => {
  const gone = 'Das Erklärstück ‚verschwunden‘ gibt es nicht mehr.';
  const isNow = (slug: string, list: string): string =>
    `${gone} Heißt es jetzt ‚${slug}‘, tragen Sie in articles/${slug}/article.mdx ganz oben ein: aliases: [${list}].`;
  const somewhere = 'Heißt es jetzt anders, tragen Sie ‚verschwunden‘ dort unter ‚aliases‘ ein.';
  const old = permalinks('verschwunden', published);

  test('at the only explainer that is new, after the former addresses it has', () => {
    expect(hints(old)).toEqual([isNow('telefonat', 'verschwunden')]);
    expect(hints(old, ['telefonat', { aliases: ['anruf'] }])).toEqual([isNow('telefonat', 'anruf, verschwunden')]);
  });

  test('at the new explainer that has its sections', () => {
    expect(hints(old, ['telefonat', {}], ['verschwinden', sections('andere')])).toEqual([
      isNow('telefonat', 'verschwunden'),
    ]);
  });

  test('somewhere, with the new explainers, where it may be any of them', () => {
    expect(hints(old, ['wahl', sections('a')], ['anruf', sections('b')])).toEqual([
      `${gone} ${somewhere} Neu sind: anruf, wahl.`,
    ]);
  });

  test('somewhere, where none is new that is published', () => {
    const others = { ...old, ...permalinks('telefonat', published) };
    expect(hints(others, ['telefonat', {}], ['entwurf', { draft: true }])).toEqual([`${gone} ${somewhere}`]);
  });
});

test('a withdrawn explainer keeps no sections', () => {
  const withdrawn = { date: '2026-12-01', reason: 'Grund.' };
  expect(hints(permalinks('telefonat', ['mitte']), ['telefonat', { withdrawn }])).toEqual([]);
});
