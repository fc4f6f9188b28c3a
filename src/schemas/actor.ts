import type { z } from 'astro/zod';
import { actorFieldsSchema } from './actor-fields.ts';
import { isLater } from './values/dates.ts';

/** A person or an organisation that acts in one or more explainers: `content/actors/<id>.yaml`. */
export const actorSchema = actorFieldsSchema.superRefine(checkActor);
export type Actor = z.infer<typeof actorFieldsSchema>;

const organisation = 'Ist es eine Organisation, schreiben Sie „kind: organisation“';
const person = 'Ist es eine Person, löschen Sie „kind: organisation“';

/** What only actors of the other kind have, with what to do about it. */
const ofOtherKind: Readonly<Record<Actor['kind'], Partial<Record<keyof Actor, string>>>> = {
  person: {
    short: `${organisation}; sonst löschen Sie das Feld.`,
    names: `${organisation}; andere Schreibweisen einer Person stehen unter ‚given‘ und ‚family‘.`,
    founded: `${organisation}; die Geburt einer Person steht unter ‚born‘.`,
  },
  organisation: {
    given: `${person}; weitere Namen einer Organisation stehen unter ‚names‘.`,
    family: `${person}; weitere Namen einer Organisation stehen unter ‚names‘.`,
    born: `${person}; wann eine Organisation gegründet wurde, steht unter ‚founded‘.`,
    offices: `${person}; was eine Organisation ist, steht unter ‚description‘.`,
  },
};

/** What one field of an actor demands of another: what a person has and an organisation lacks, the order of dates. */
function checkActor(actor: Actor, context: z.RefinementCtx): void {
  const refuse = (path: PropertyKey[], input: unknown, message: string) => {
    context.addIssue({ code: 'custom', path, input, message });
  };
  for (const [field, cure] of Object.entries(ofOtherKind[actor.kind])) {
    const input = actor[field as keyof typeof actor];
    if (input === undefined || (Array.isArray(input) && input.length === 0)) continue;
    refuse(
      [field],
      input,
      `Das gibt es nur bei einer ${actor.kind === 'person' ? 'Organisation' : 'Person'}.\n${cure}`,
    );
  }
  const lacks = (field: 'family' | 'asOf', expected: 'array' | 'string') => {
    context.addIssue({ code: 'invalid_type', expected, path: [field], input: undefined });
  };
  const { kind, family, born, offices, asOf } = actor;
  if (kind === 'person' && family.length === 0) lacks('family', 'array');
  if (offices.length > 0 && asOf === undefined) lacks('asOf', 'string');
  for (const [index, { from, until }] of offices.entries()) {
    if (born && isLater(born.date, from))
      refuse(['offices', index, 'from'], from, `Das ist vor der Geburt (${born.date}).\nPrüfen Sie beide Daten.`);
    if (until !== undefined && isLater(from, until))
      refuse(
        ['offices', index, 'until'],
        until,
        `Das ist vor dem Beginn des Amtes (${from}).\nPrüfen Sie beide Daten.`,
      );
  }
}
