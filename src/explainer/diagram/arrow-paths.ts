import type { GroupColour } from '../../schemas/site/group.ts';
import type { ContactSign } from '../../words/events.ts';
import type { PlacedContact } from './contact-layout.ts';

/** One path for all that is drawn alike, and the class it is drawn by. */
export interface ArrowPath {
  kind: 'call' | 'statement' | 'dashed' | 'hollow' | 'tip' | 'dot';
  d: string;
}

/** The arrows as a few SVG paths, by the colour of the sender; what both said has the colour of neither. */
export function arrowPaths(
  contacts: readonly PlacedContact[],
): { colour: GroupColour | undefined; paths: ArrowPath[] }[] {
  const colourOf = ({ mutual, colour }: PlacedContact) => (mutual ? undefined : colour);
  return [...new Set(contacts.map(colourOf))].map((colour) => ({
    colour,
    paths: pathsOf(contacts.filter((contact) => colourOf(contact) === colour)),
  }));
}

/** The signs that {@link arrowPaths} draws of contacts. */
export function signsOf(contacts: readonly PlacedContact[]): Set<ContactSign> {
  return new Set(
    contacts.flatMap(({ mutual, shape, dashed }): ContactSign[] => [
      ...(mutual ? [mutual] : (['dot', shape] as const)),
      ...(dashed ? (['cross'] as const) : []),
    ]),
  );
}

function pathsOf(contacts: readonly PlacedContact[]): ArrowPath[] {
  const done = contacts.filter(({ dashed }) => !dashed);
  const parts: Record<ArrowPath['kind'], string[]> = {
    call: done.filter(({ shape }) => shape === 'arrow').map(shaft),
    statement: done.filter(({ shape }) => shape !== 'arrow').map(shaft),
    dashed: contacts.filter(({ dashed }) => dashed).map(shaft),
    hollow: contacts.map(hollow),
    tip: done.map(tips),
    // A line without length, which round caps make a dot.
    dot: contacts.filter(({ mutual }) => !mutual).map(({ x, y }) => `M${x} ${y}h0`),
  };
  const kinds = Object.keys(parts) as ArrowPath['kind'][];
  return kinds.map((kind) => ({ kind, d: parts[kind].join('') })).filter(({ d }) => d !== '');
}

function shaft(contact: PlacedContact): string {
  const { x, end, y, mutual, shape } = contact;
  const way = wayOf(contact);
  const short = { arrow: 8, circle: 12, cross: 16 }[shape];
  return `M${x + way * (mutual ? 8 : 0)} ${y}H${end - way * short}`;
}

function tips(contact: PlacedContact): string {
  const { x, end, y, mutual, shape } = contact;
  const way = wayOf(contact);
  return (mutual ? tip(x, y, -way) : '') + (shape === 'arrow' ? tip(end, y, way) : '');
}

function tip(x: number, y: number, way: number): string {
  return `M${x - way} ${y}l${-10 * way}-6v12z`;
}

/** Open ends, crosses, and the tips of what did not happen. */
function hollow(contact: PlacedContact): string {
  const { x, end, y, shape, dashed } = contact;
  const way = wayOf(contact);
  if (shape === 'cross') return cross(end - 11 * way, y);
  const circle = shape === 'circle' ? `M${end - 12 * way} ${y}a4 4 0 1 0 ${8 * way} 0 4 4 0 1 0 ${-8 * way} 0` : '';
  return circle + (dashed ? tips(contact) + cross((x + end) / 2, y) : '');
}

function cross(x: number, y: number): string {
  return `M${x - 4} ${y - 4}l8 8m0-8l-8 8`;
}

function wayOf({ x, end }: PlacedContact): number {
  return Math.sign(end - x);
}
