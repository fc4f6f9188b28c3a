import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Content, ExplainerSource } from '../../src/check/content.ts';
import { pipelineOptions } from '../../src/markdown/article-names.ts';
import { actorNamed, parts } from './explainer-parts.ts';

const person = (family: string) => actorNamed(family, { given: [], family: [family] });
const explainer = (slug: string, actor: string): ExplainerSource => ({
  ...parts,
  slug,
  article: { ...parts.article, actors: [{ id: actor, part: 'Rolle', sources: [] }] },
});
const content: Content = {
  site: {
    name: 'x',
    claim: 'x',
    language: 'de',
    publisher: { name: '', address: '', email: '' },
    responsible: { name: '', address: '', email: '' },
  },
  actors: new Map([
    ['arndt', person('Arndt')],
    ['beyer', person('Beyer')],
  ]),
  terms: new Map(),
  explainers: [explainer('eins', 'arndt'), explainer('zwei', 'beyer')],
  permalinks: {},
};

test('an article links the persons of its own explainer, who have a card on its page, and no others', () => {
  const { mentionsOf } = pipelineOptions(content);
  const found = (slug: string) =>
    mentionsOf(new VFile({ path: `articles/${slug}/article.mdx` }))
      .find('Arndt traf Beyer.')
      .map(({ id }) => id);
  expect([found('eins'), found('zwei')]).toEqual([['arndt'], ['beyer']]);
});
