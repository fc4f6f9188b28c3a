import type { Actor } from '../schemas/actor.ts';

/** Actors whose family names begin with the same letter. */
export interface ActorLetter {
  letter: string;
  actors: [id: string, actor: Actor][];
}

const collator = new Intl.Collator('de', { ignorePunctuation: true });

/** What stands before a name without being looked up: „von der“, „al-“, „d’“. */
export const leadingParticles = /^(?:\p{Ll}+(?:['’]|[-\s]+))+(?=\p{Lu})/u;

/** „1. FC Köln“ stands under F. */
const beforeLetters = /^\P{L}+(?=\p{L})/u;

/** The actors by the first letter of their family names, in German order: „Ärmel“ under A, „von der Leyen“ under L. */
export function actorsByLetter(actors: Iterable<readonly [id: string, actor: Actor]>): ActorLetter[] {
  const sorted = [...actors]
    .map(([id, actor]): [string, Actor] => [id, actor])
    .sort(([idA, a], [idB, b]) => compare(familyOf(a), familyOf(b)) || compare(a.name, b.name) || compare(idA, idB));
  return [...Map.groupBy(sorted, ([, actor]) => initialOf(familyOf(actor)))].map(([letter, ofLetter]) => ({
    letter,
    actors: ofLetter,
  }));
}

function compare(a: string, b: string): number {
  return collator.compare(a, b);
}

function familyOf({ name, family: [family = name] }: Actor): string {
  return family.replace(leadingParticles, '').replace(beforeLetters, '');
}

function initialOf(family: string): string {
  const [initial = ''] = /\p{L}/u.exec(family.normalize('NFD')) ?? family;
  return initial.toLocaleUpperCase('de');
}
