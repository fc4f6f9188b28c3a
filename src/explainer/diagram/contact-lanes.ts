import type { Actor } from '../../schemas/actor.ts';
import type { Contacts } from '../../schemas/contact.ts';

/** Someone who takes part in a contact. */
export interface Lane {
  id: string;
  name: string;
  /** The name in the drawing. */
  short: string;
  side?: Actor['side'];
  /** Nobody in particular, such as „NATO-Verbündete“. */
  isGroup: boolean;
}

/**
 * All who take part, in the order of the lanes: the groups, the side that appears first, the others as they appear. On
 * the first side the first to appear stands last, next to the others, because most arrows begin there. Who belongs to no side is one alone.
 *
 * @throws if an id is neither an actor's nor a group's
 */
export function contactLanes({ parties, contacts }: Contacts, actors: ReadonlyMap<string, Actor>): Lane[] {
  const ids = [...new Set(contacts.flatMap(({ from, to }) => [from, to]))];
  const lanes = ids.map((id): Lane => {
    const actor = actors.get(id);
    if (actor) {
      return { id, name: actor.name, short: actor.family[0] ?? actor.name, side: actor.side, isGroup: false };
    }
    const party = parties[id];
    if (!party) throw new Error(`Nobody has the id “${id}”.`);
    return { id, ...party, isGroup: true };
  });
  const sideOf = ({ id, side }: Lane): string => side ?? id;
  const persons = lanes.filter(({ isGroup }) => !isGroup);
  const sides = [...new Set(persons.map(sideOf))];
  const [first = [], ...others] = sides.map((side) => persons.filter((lane) => sideOf(lane) === side));
  return [...lanes.filter(({ isGroup }) => isGroup), ...first.reverse(), ...others.flat()];
}
