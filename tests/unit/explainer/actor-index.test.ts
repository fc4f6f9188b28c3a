import { describe, expect, it } from 'vitest';
import { actorsByLetter } from '../../../src/explainer/actor-index.ts';
import { actorNamed } from '../explainer-parts.ts';

/** Letters with the family names under them. */
function index(...families: string[]): [letter: string, families: (string | undefined)[]][] {
  const actors = families.map((family, at) => [`id-${at}`, actorNamed(family)] as const);
  return actorsByLetter(actors).map(({ letter, actors: ofLetter }) => [
    letter,
    ofLetter.map(([, { family }]) => family[0]),
  ]);
}

describe('the index of actors', () => {
  it('has an umlaut beside its vowel', () => {
    expect(index('Azoulay', 'Ärmel', 'Özdemir', 'Abbas', 'Orbán')).toEqual([
      ['A', ['Abbas', 'Ärmel', 'Azoulay']],
      ['O', ['Orbán', 'Özdemir']],
    ]);
  });

  it('has letters with marks under the plain ones', () => {
    expect(index('Żeleński', 'Zapatero', 'Šefčovič')).toEqual([
      ['S', ['Šefčovič']],
      ['Z', ['Zapatero', 'Żeleński']],
    ]);
  });

  it('looks past what stands before a name in small letters', () => {
    expect(index('von der Leyen', 'al-Assad', 'd’Estaing', 'Van der Bellen', 'Lawrow')).toEqual([
      ['A', ['al-Assad']],
      ['E', ['d’Estaing']],
      ['L', ['Lawrow', 'von der Leyen']],
      ['V', ['Van der Bellen']],
    ]);
  });

  it('has those of one family name in the order of their full names', () => {
    const named = (name: string) => actorNamed(name, { family: ['Wang'] });
    const [group] = actorsByLetter([
      ['a', named('Wang Yi')],
      ['b', named('Wang Huning')],
    ]);
    expect(group?.actors.map(([id]) => id)).toEqual(['b', 'a']);
  });

  it('is empty without actors', () => {
    expect(actorsByLetter([])).toEqual([]);
  });
});
