import { expect, test } from 'vitest';
import type { Content } from '../../src/check/content.ts';
import { lostAddresses } from '../../src/check/lost-addresses.ts';
import { parts } from './explainer-parts.ts';

const person = { name: '', address: '', email: '' };
const published = ['index', 'anfang', 'ende', 'kontakte', 'akteure', 'faktencheck', 'quellen', 'einfache-sprache'];
const permalinks = (slug: string, ids: readonly string[]) =>
  Object.fromEntries([`${slug}.html`, ...ids.map((id) => `${slug}/${id}.html`)].map((page) => [page, []]));

function hints(pages: Content['permalinks'], article: Partial<typeof parts.article> = {}): string[] {
  return lostAddresses({
    site: { name: 'x', claim: 'x', language: 'de', publisher: person, responsible: person },
    actors: new Map(),
    terms: new Map(),
    explainers: [{ ...parts, article: { ...parts.article, ...article } }],
    permalinks: { 'index.html': [], 'akteure/index.html': [], ...pages },
  });
}

test('nothing is said of addresses that are still answered', () => {
  expect(hints(permalinks('telefonat', published))).toEqual([]);
  expect(hints(permalinks('frueher', published), { aliases: ['frueher'] })).toEqual([]);
});

test('a section that was renamed is said to need its former id', () => {
  const said =
    'Hinweis: Den Abschnitt ‚mitte‘ von ‚telefonat‘ gibt es nicht mehr. ' +
    'Tragen Sie die Kennung bei dem Abschnitt, der ihn fortsetzt, unter ‚aliases‘ ein: aliases: [mitte].';
  expect(hints(permalinks('telefonat', ['anfang', 'mitte']))).toEqual([said]);
  expect(hints(permalinks('frueher', ['mitte']), { aliases: ['frueher'] })).toEqual([said]);
  const [first, ...others] = parts.article.sections;
  const sections = first ? [{ ...first, aliases: ['mitte'] }, ...others] : [];
  expect(hints(permalinks('telefonat', ['anfang', 'mitte']), { sections })).toEqual([]);
});

test('an explainer that is gone is said to need its former address', () => {
  const [hint, ...others] = hints(permalinks('verschwunden', published));
  expect(hint).toMatch(/^Hinweis: Das Erklärstück ‚verschwunden‘ gibt es nicht mehr\. .* unter ‚aliases‘ ein\.$/);
  expect(others).toEqual([]);
});

test('a withdrawn explainer keeps no sections', () => {
  const withdrawn = { date: '2026-12-01', reason: 'Grund.' };
  expect(hints(permalinks('telefonat', ['mitte']), { withdrawn })).toEqual([]);
});
