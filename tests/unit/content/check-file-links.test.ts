import { expect, it } from 'vitest';
import { checkFileLinks } from '../../../src/content/check/check-file-links.ts';
import type { LinkedExplainer } from '../../../src/content/check/check-file-links.ts';
import type { Article } from '../../../src/schemas/article.ts';
import { textCases } from './text-cases.ts';

const today = '2026-11-29';

function explainer(slug: string, url = '', further: Partial<Article> = {}): LinkedExplainer {
  const article = { published: '2026-01-01', sections: [{ id: 'folgen' }, { id: 'anfang' }], ...further };
  return {
    slug,
    article: article as Article,
    formerSlugs: [`${slug}-alt`],
    links: url === '' ? [] : [{ url, path: `articles/${slug}/summary.mdx`, place: { line: 3, column: 7 } }],
    places: { article: ['folgen', 'anfang', 'folgen-1', 'beleg-zahl', 'frueher', 'kurz'], plain: ['folgen'] },
  };
}

const withoutPlain = { ...explainer('ohne'), places: { article: ['folgen'], plain: undefined } };

/** What is said of a link in one explainer to another. */
function check(url: string, own: Partial<Article> = {}, other: Partial<Article> = {}) {
  const faulty = { ...explainer('kaputt'), article: undefined, places: undefined };
  const [found] = checkFileLinks(
    [explainer('streik', url, own), explainer('lohn', '', other), withoutPlain, faulty],
    today,
  );
  return { says: found?.messages.map(({ reason, note = '' }) => `${reason}  ${note}`), hints: found?.hints };
}

it.each([
  '../lohn/article.mdx',
  '../lohn/article.mdx#folgen-1',
  '../lohn/article.mdx#frueher',
  '../lohn/plain.mdx#folgen',
  './plain.mdx',
  'article.mdx#kurz',
  '../kaputt/article.mdx#was-auch-immer',
])('takes %s', (url) => {
  expect(check(url)).toEqual({ says: [], hints: [] });
});

it.each(textCases('check-file-links.txt', 2))('refuses %s', (url = '', says) => {
  expect(check(url).says?.join()).toContain(says);
});

it('refuses what appears later than the link, and lets both appear together', () => {
  const soon = { published: '2026-12-05' };
  const draft = 'Das Erklärstück ‚lohn‘ ist noch ein Entwurf.';
  expect(check('../lohn/article.mdx', {}, { draft: true }).says?.join()).toContain(draft);
  expect(check('../lohn/article.mdx', { draft: true }, { draft: true }).says).toEqual([]);
  const later = 'Das Erklärstück ‚lohn‘ erscheint erst am 5. Dezember 2026.';
  expect(check('../lohn/article.mdx', {}, soon).says?.join()).toContain(later);
  expect(check('../lohn/article.mdx', soon, soon).says).toEqual([]);
});

it('gives a hint where the other is withdrawn, whose page only says so', () => {
  const { says, hints } = check(
    '../lohn/article.mdx#weg',
    {},
    { withdrawn: { date: '2026-11-01', reason: 'Falsch.' } },
  );
  expect(says).toEqual([]);
  expect(hints?.join()).toContain('articles/streik/summary.mdx:3:7  Das Erklärstück ‚lohn‘ ist zurückgezogen.');
});
