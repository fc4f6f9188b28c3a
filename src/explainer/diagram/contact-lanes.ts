import type { Actor } from '../../schemas/actor.ts';
import type { Contacts } from '../../schemas/contact.ts';
import type { Group } from '../../schemas/site/group.ts';
import { monogramOf } from '../../words/glossary.ts';

/** Someone who takes part in a contact. */
export interface Lane {
  id: string;
  name: string;
  /** The name in the drawing. */
  short: string;
  /** The letters in the circle; undefined for nobody in particular, such as „Anwohner“. */
  monogram?: string;
  group?: Group | undefined;
}

/**
 * All who take part, in the order of the lanes: those who are nobody in particular, the group that appears first, the
 * others as they appear. Of the first group the first to appear stands last, next to the others, because most arrows begin
 * there. Who belongs to no group is one alone.
 *
 * @throws if an id is neither an actor's nor a party's
 */
export function contactLanes(
  { parties, contacts }: Contacts,
  glossary: readonly { id: string; actor: Actor; group: Group | undefined }[],
): Lane[] {
  const ids = [...new Set(contacts.flatMap(({ from, to }) => [from, to]))];
  const lanes = ids.map((id): Lane => {
    const entry = glossary.find((known) => known.id === id);
    if (entry) {
      const { actor, group } = entry;
      return { id, name: actor.name, short: shortName(actor), monogram: monogramOf(actor), group };
    }
    const party = parties[id];
    if (!party) throw new Error(`Nobody has the id “${id}”.`);
    return { id, ...party };
  });
  const distinct = lanes.map((lane) => {
    const namesake = lanes.some(({ id, short }) => id !== lane.id && short === lane.short);
    return namesake ? { ...lane, short: lane.name } : lane;
  });
  const groupOf = ({ id, group }: Lane): string => (group ? `group ${group.id}` : id);
  const actors = distinct.filter(({ monogram }) => monogram !== undefined);
  const [first = [], ...others] = Map.groupBy(actors, groupOf).values();
  return [...distinct.filter(({ monogram }) => monogram === undefined), ...first.reverse(), ...others.flat()];
}

/** The groups of those who take part, each with its members, in the order of the lanes. */
export function groupsOfLanes(lanes: readonly Lane[]): { group: Group; names: string[] }[] {
  return [...Map.groupBy(lanes, ({ group }) => group)].flatMap(([group, members]) =>
    group ? [{ group, names: members.map(({ short }) => short) }] : [],
  );
}

/** The name where there is little room: the family name, or the short one of an organisation. */
function shortName({ name, short, family: [family] }: Actor): string {
  return short ?? family ?? name;
}
