import { expect, test } from 'vitest';
import type { Content, ExplainerSource } from '../../../src/content/model/content.ts';
import { withoutDrafts } from '../../../src/content/published.ts';
import { actorNamed, parts, termNamed, siteWith } from '../explainer-parts.ts';

function explainer(slug: string, draft: boolean | undefined, names: readonly string[]): ExplainerSource {
  const actors = names.map((id) => ({ id, part: 'Rolle', sources: [] }));
  return { ...parts, slug, article: { ...parts.article, draft, actors, terms: names.map((id) => ({ id })) } };
}

const ids = ['beide', 'niemand', 'nur-entwurf', 'schon-erschienen'];
const content: Content = {
  pages: [],
  site: siteWith(),
  actors: new Map(ids.map((id) => [id, actorNamed(id)])),
  terms: new Map(ids.map((id) => [id, termNamed(id)])),
  explainers: [
    explainer('entwurf', true, ['beide', 'nur-entwurf', 'schon-erschienen']),
    explainer('fertig', undefined, ['beide']),
    explainer('kein-entwurf', false, []),
  ],
  permalinks: { 'akteure/schon-erschienen.html': [] },
};
const published = withoutDrafts(content, '2026-11-28');

test('drafts are not published', () => {
  expect(published.explainers.map(({ slug }) => slug)).toEqual(['fertig', 'kein-entwurf']);
});

test('persons that only drafts name are not published, unless they have been', () => {
  expect([...published.actors.keys()]).toEqual(['beide', 'niemand', 'schon-erschienen']);
});

test('terms that only drafts name are not published', () => {
  expect([...published.terms.keys()]).toEqual(['beide', 'niemand']);
});
