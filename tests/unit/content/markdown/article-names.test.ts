import { expect, test } from 'vitest';
import { createArticleFinders } from '../../../../src/content/markdown/render-texts.ts';
import { actorNamed, parts } from '../../explainer-parts.ts';

const person = (family: string) => actorNamed(family, { given: [], family: [family] });
const actors = new Map([
  ['brehme', person('Brehme')],
  ['beyer', person('Beyer')],
]);
const explainer = (actor: string) => ({
  ...parts,
  article: { ...parts.article, actors: [{ id: actor, part: 'Rolle', sources: [] }] },
});

test('an article links the persons of its own explainer, who have a card on its page, and no others', () => {
  const namesOf = createArticleFinders(actors, new Map());
  const found = (actor: string) =>
    namesOf(explainer(actor))
      .mentions('Brehme traf Beyer.')
      .map(({ id }) => id);
  expect([found('brehme'), found('beyer')]).toEqual([['brehme'], ['beyer']]);
});
