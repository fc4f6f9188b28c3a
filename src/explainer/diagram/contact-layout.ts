import { isConversation, isStatement } from '../../schemas/contact.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { GroupColour } from '../../schemas/site/group.ts';
import { contactWords } from '../../words/events.ts';
import { formatDated, formatPlainDate } from '../../words/orthography/dates.ts';
import type { Lane } from './contact-lanes.ts';
import {
  type PlacedText,
  LINE_HEIGHT,
  WIDTH,
  besideLane,
  placeLines,
  textWidth,
  toHalves,
  wrapText,
} from './diagram-text.ts';
import { type PlacedLane, placeLanes } from './lane-heads.ts';

const OPEN_END = 34;
const GAP = { day: 16, contact: 11, arrow: 7, party: 11 };

/** A contact as a horizontal line at `y` from `x` to `end`. */
export interface PlacedContact {
  id: string;
  y: number;
  /** On the lane of the one who turned to the other. */
  x: number;
  end: number;
  /** How it ends: with an arrowhead; with an open circle, for a statement; with a cross, for what was left out. */
  shape: 'arrow' | 'circle' | 'cross';
  /** Whether an arrowhead stands at the beginning too, and why: both spoke, or both spoke or acted; else a dot stands there. */
  mutual: 'talk' | 'exchange' | undefined;
  /** Whether it is dashed, because it did not happen. */
  dashed: boolean;
  colour?: GroupColour;
}

/** A drawing; its numbers are units of a viewBox `0 0 width height`. */
export interface DiagramLayout {
  width: number;
  height: number;
  lanes: PlacedLane[];
  contacts: PlacedContact[];
  texts: PlacedText[];
  /** Heights of the lines above the dates. */
  rules: number[];
}

/**
 * Lays the contacts out below each other, in their order, between the lanes of those who take part. Who is nobody in particular and is
 * merely told something in a speech or a statement gets no lane; its name stands at the end of the line.
 *
 * @throws if a contact comes from somebody without a lane
 */
export function layoutContacts(input: { contacts: readonly Contact[]; lanes: readonly Lane[] }): DiagramLayout {
  const head = placeLanes(
    input.lanes.filter(({ id, monogram }) => monogram !== undefined || takesPart(id, input.contacts)),
  );
  const names = new Map(input.lanes.map(({ id, short }) => [id, short]));
  const lanes = new Map(head.lanes.map((lane) => [lane.id, lane]));
  const contacts: PlacedContact[] = [];
  const rules: number[] = [];
  const { texts } = head;

  let y = head.bottom;
  let day: string | undefined;
  for (const contact of input.contacts) {
    const heading = formatDated(contact, formatPlainDate);
    if (heading !== day) {
      day = heading;
      y += GAP.day;
      rules.push(y);
      const lines = wrapText(heading, WIDTH, true);
      texts.push(...placeLines('date', lines, 0, y + 2, 'start'));
      y += LINE_HEIGHT * lines.length;
    }
    const { placed, texts: ofContact, bottom } = placeContact(contact, lanes, names, y + GAP.contact);
    contacts.push(placed);
    texts.push(...ofContact);
    y = bottom;
  }
  return { width: WIDTH, height: y + GAP.day, lanes: head.lanes, contacts, texts, rules };
}

/** Whether both sides spoke, as they do in every conversation. */
export function isMutual(contact: Contact): boolean {
  return contact.mutual ?? isConversation(contact);
}

/** What an arrow says, in one or two parts: „Telefonat, rund 1 Stunde“; „Treffen in Riad“ and „nicht zustande gekommen“. */
export function describeContact({ label, status }: Contact): string[] {
  return status === 'stattgefunden' ? [label] : [label, status];
}

/** How a contact went, in words: „Telefonat, rund 1 Stunde, wechselseitig“. */
export function contactHow(contact: Contact): string {
  const mutual = isMutual(contact) && contact.status === 'stattgefunden' ? [contactWords.mutual] : [];
  return [...describeContact(contact), ...mutual].join(', ');
}

function takesPart(id: string, contacts: readonly Contact[]): boolean {
  return contacts.some((contact) => contact.from === id || (contact.to === id && !isStatement(contact)));
}

function placeContact(
  contact: Contact,
  lanes: ReadonlyMap<string, PlacedLane>,
  names: ReadonlyMap<string, string>,
  top: number,
) {
  const from = lanes.get(contact.from);
  if (!from) throw new Error(`“${contact.from}” has no lane.`);
  const to = contact.to === contact.from ? undefined : lanes.get(contact.to);
  const party = to ? undefined : besideLane(names.get(contact.to) ?? contact.to, from.x, OPEN_END + 3);
  const end = to?.x ?? from.x + OPEN_END * (party?.direction ?? 1);
  const label = placeLabel(describeContact(contact), (from.x + (party?.farthest ?? end)) / 2, top);
  const half = party ? (LINE_HEIGHT * party.lines.length) / 2 : 0;
  const y = toHalves(top + LINE_HEIGHT * label.length + Math.max(GAP.arrow, half));
  const placed: PlacedContact = {
    id: contact.id,
    y,
    x: from.x,
    end,
    ...endsOf(contact),
    dashed: contact.status !== 'stattgefunden',
    ...(from.group && { colour: from.group.color }),
  };
  const texts = party ? placeLines('party', party.lines, party.x, y - half, party.anchor) : [];
  return { placed, texts: [...label, ...texts], bottom: y + Math.max(GAP.arrow, half) };
}

/** How the line of a contact begins and ends. */
function endsOf(contact: Contact): Pick<PlacedContact, 'shape' | 'mutual'> {
  if (contact.status === 'ausgeblieben') return { shape: 'cross', mutual: undefined };
  if (isMutual(contact)) return { shape: 'arrow', mutual: isConversation(contact) ? 'talk' : 'exchange' };
  return { shape: isStatement(contact) ? 'circle' : 'arrow', mutual: undefined };
}

/** The label on lines of its own, in the middle of its arrow or as near to it as the margins let it be. */
function placeLabel(parts: readonly string[], middle: number, top: number): PlacedText[] {
  const line = parts.join(' · ');
  const widest = WIDTH - 2;
  const lines = textWidth(line) <= widest ? [line] : parts.flatMap((part) => wrapText(part, widest));
  const half = Math.max(...lines.map((text) => textWidth(text))) / 2 + 1;
  const x = toHalves(Math.min(Math.max(middle, half), WIDTH - half));
  return placeLines('label', lines, x, top, 'middle');
}
