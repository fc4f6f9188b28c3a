import { describe, expect, it } from 'vitest';
import { arrowPaths } from '../../../src/explainer/diagram/arrow-paths.ts';
import { contactLanes, groupsOfLanes, type Lane } from '../../../src/explainer/diagram/contact-lanes.ts';
import {
  contactHow,
  describeContact,
  isMutual,
  layoutContacts,
  type DiagramLayout,
} from '../../../src/explainer/diagram/contact-layout.ts';
import { textWidth, wrapText, type PlacedText } from '../../../src/explainer/diagram/diagram-text.ts';
import { contactKinds, contactStates, contactsSchema, type Contact } from '../../../src/schemas/contact.ts';
import type { Group } from '../../../src/schemas/site/group.ts';
import { initials } from '../../../src/words/glossary.ts';
import { actorNamed } from '../explainer-parts.ts';

const usa: Group = { id: 'usa', label: 'USA', color: 'blau' };
const russland: Group = { id: 'russland', label: 'Russland', color: 'rot' };
const ukraine: Group = { id: 'ukraine', label: 'Ukraine', color: 'gelb' };

const trump: Lane = { id: 'trump', name: 'Donald Trump', short: 'Trump', monogram: 'DT', group: usa };
const putin: Lane = { id: 'putin', name: 'Wladimir Putin', short: 'Putin', monogram: 'WP', group: russland };
const nato: Lane = { id: 'nato', name: 'NATO-Verbündete', short: 'NATO' };
const world: Lane = { id: 'welt', name: 'Öffentlichkeit', short: 'Öffentlichkeit' };
const known = [nato, trump, putin, world];

function contact(fields: Partial<Contact> = {}): Contact {
  return {
    id: 'anruf',
    from: 'trump',
    to: 'putin',
    kind: 'telefonat',
    label: 'rund 1 Stunde',
    mutual: false,
    status: 'stattgefunden',
    text: 'Trump ruft an.',
    paragraph: 'telefonat-1',
    sources: ['quelle'],
    ...fields,
  };
}

function drawn(fields: Partial<Contact>) {
  const layout = layoutContacts({ contacts: [contact(fields)], lanes: known });
  return { layout, arrow: layout.contacts[0], kinds: kindsOf(layout) };
}

function kindsOf(layout: DiagramLayout): string[] {
  return arrowPaths(layout.contacts).flatMap(({ paths }) => paths.map(({ kind }) => kind));
}

const wordsOf = ({ texts }: DiagramLayout, kind: PlacedText['kind']) =>
  texts.filter((text) => text.kind === kind).map(({ text }) => text);

/** Numbers from 0 to below 1, the same for the same seed (Mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function inventedCase(seed: number) {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const words = (longest: number) => {
    const letters = 'aaeeeiinnrrsstthdluckbgmwzyöüßjNWTMÄ1½,.-     ';
    const text = Array.from({ length: 1 + below(longest) }, () => letters.charAt(below(letters.length))).join('');
    return text.replace(/\s+/g, ' ').trim() || 'X';
  };
  const one = <const T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0];
  const lanes = Array.from({ length: 1 + below(12) }, (_, index): Lane => {
    const short = words(30);
    const group = one([usa, russland, ukraine, undefined]);
    return { id: `l${index}`, name: short, short, ...((group ?? index === 0) && { monogram: initials(short), group }) };
  });
  const persons = lanes.filter(({ monogram }) => monogram !== undefined);
  const contacts = Array.from({ length: 1 + below(40) }, (_, index) =>
    contact({
      id: `k${index}`,
      from: persons[below(persons.length)]?.id ?? 'l0',
      to: lanes[below(lanes.length)]?.id ?? 'l0',
      kind: one(contactKinds),
      label: words(28),
      mutual: random() < 0.4,
      status: one(contactStates),
      date: random() < 0.3 ? undefined : `2025-02-${10 + Math.floor(index / 4)}`,
    }),
  );
  return { lanes, contacts };
}

function boxOf({ text, x, y, anchor, kind }: PlacedText) {
  const width = textWidth(text, kind === 'name' || kind === 'date');
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { text, left, right: left + width, top: y - 13.5, bottom: y + 4.5 };
}

function overlaps(layout: DiagramLayout): string[] {
  const boxes = layout.texts.map(boxOf);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const seeds = Array.from({ length: 150 }, (_, index) => index + 1);
const cases = seeds.map((seed) => ({ seed, ...inventedCase(seed) }));
const layouts = cases.map((input) => ({ ...input, layout: layoutContacts(input) }));

describe('a layout of any number of actors and contacts', () => {
  it('is tried with few and many lanes, side by side and on steps', () => {
    expect(new Set(cases.map(({ lanes }) => lanes.length)).size).toBe(12);
    expect(Math.max(...cases.map(({ contacts }) => contacts.length))).toBe(40);
    expect(new Set(layouts.map(({ layout }) => layout.lanes[0]?.letters === undefined)).size).toBe(2);
  });

  it('lets no text overlap another', () => {
    const found = layouts.flatMap(({ seed, layout }) => overlaps(layout).map((pair) => `${seed}: ${pair}`));
    expect(found).toEqual([]);
  });

  it('keeps every text inside the drawing', () => {
    const outside = layouts.flatMap(({ seed, layout }) =>
      layout.texts
        .map(boxOf)
        .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > layout.width || bottom > layout.height)
        .map(({ text }) => `${seed}: ${text}`),
    );
    expect(outside).toEqual([]);
  });

  it('keeps every lane and every arrow inside the drawing', () => {
    const outside = layouts.flatMap(({ seed, layout }) =>
      [...layout.lanes.map(({ x }) => x), ...layout.contacts.flatMap(({ x, end }) => [x, end])]
        .filter((x) => x < 0 || x > layout.width)
        .map((x) => `${seed}: ${x}`),
    );
    expect(outside).toEqual([]);
  });

  it('cuts no name', () => {
    const letters = (text: string) => text.replace(/\s/g, '');
    for (const { layout } of layouts) {
      const names = layout.lanes.map(({ short }) => short).join('');
      expect(letters(wordsOf(layout, 'name').join(''))).toBe(letters(names));
    }
  });

  it('shows every contact once and in the order of time', () => {
    for (const { contacts, layout } of layouts) {
      const byHeight = [...layout.contacts].sort((a, b) => a.y - b.y);
      expect(byHeight.map(({ id }) => id)).toEqual(contacts.map(({ id }) => id));
    }
  });

  it('is the same for the same contacts', () => {
    for (const { seed, layout } of layouts) expect(layoutContacts(inventedCase(seed))).toEqual(layout);
  });
});

describe('a contact', () => {
  it('is one arrow from the lane of the one to the lane of the other', () => {
    const { layout, arrow, kinds } = drawn({});
    expect([arrow?.x, arrow?.end]).toEqual(layout.lanes.map(({ x }) => x));
    expect(arrow).toMatchObject({ shape: 'arrow', mutual: undefined, dashed: false });
    expect(kinds).toEqual(['call', 'tip', 'dot']);
  });

  it('has arrowheads at both ends where both spoke', () => {
    const [oneWay, mutual] = [drawn({}), drawn({ mutual: true })].map(({ layout }) => tipsOf(layout));
    expect([oneWay, mutual]).toEqual([1, 2]);
  });

  it('is dashed and crossed where nobody was told', () => {
    const { arrow, kinds } = drawn({ to: 'nato', kind: 'unterrichtung', status: 'ausgeblieben' });
    expect(arrow).toMatchObject({ shape: 'cross', dashed: true });
    expect(kinds).toEqual(['dashed', 'hollow', 'dot']);
  });

  it('is dashed and says so where it did not come about', () => {
    const { layout, kinds } = drawn({ kind: 'treffen', status: 'nicht zustande gekommen', mutual: true });
    expect(kinds).toEqual(['dashed', 'hollow']);
    expect(wordsOf(layout, 'label').join(' ')).toContain('nicht zustande gekommen');
  });

  it('has an arrowhead where somebody turns to themselves, and their name behind it', () => {
    const { layout, arrow } = drawn({ to: 'trump', kind: 'abstimmung' });
    expect(arrow?.shape).toBe('arrow');
    expect(wordsOf(layout, 'party')).toEqual(['Trump']);
  });

  it('begins with a dot where it was left out, of whatever kind', () => {
    for (const kind of contactKinds)
      expect(drawn({ kind, mutual: undefined, status: 'ausgeblieben' }).kinds).toContain('dot');
  });

  it('has an open end and names the public, which has no lane, where it is a statement', () => {
    const { layout, arrow } = drawn({ to: 'welt', kind: 'rede' });
    expect(arrow?.shape).toBe('circle');
    expect(layout.lanes.map(({ id }) => id)).toEqual(['trump', 'putin']);
    expect(wordsOf(layout, 'party')).toEqual(['Öffentlichkeit']);
  });

  it('has an open end on the lane of a group that has one', () => {
    const contacts = [contact({ to: 'nato', kind: 'treffen' }), contact({ to: 'nato', kind: 'rede' })];
    const layout = layoutContacts({ contacts, lanes: known });
    expect(layout.contacts.map(({ shape }) => shape)).toEqual(['arrow', 'circle']);
    expect(wordsOf(layout, 'party')).toEqual([]);
  });

  it('stands under words where it has no day', () => {
    const layout = layoutContacts({ contacts: [contact({ date: undefined, when: 'vor dem Anruf' })], lanes: known });
    expect(wordsOf(layout, 'date')).toEqual(['vor dem Anruf']);
  });

  it.each([
    ['telefonat', true],
    ['treffen', true],
    ['rede', false],
    ['äußerung', false],
    ['unterrichtung', false],
  ] as const)('of the kind %s goes both ways: %s, where nothing else is said', (kind, mutual) => {
    expect(isMutual(contact({ kind, mutual: undefined }))).toBe(mutual);
  });

  it.each([
    ['brief', 'arrow'],
    ['klage', 'arrow'],
    ['zahlung', 'arrow'],
    ['abstimmung', 'arrow'],
    ['beitrag', 'circle'],
    ['mahnwache', 'arrow'],
    [undefined, 'arrow'],
  ] as const)('of the kind %s is drawn as an %s and shows its label', (kind, shape) => {
    const { layout, arrow } = drawn({ kind, label: 'Offener Brief', mutual: undefined });
    expect(arrow).toMatchObject({ shape, mutual: undefined });
    expect(wordsOf(layout, 'label')).toEqual(['Offener Brief']);
    expect(contactHow(contact({ kind, label: 'Offener Brief', mutual: undefined }))).toBe('Offener Brief');
  });

  it.each([
    [{ date: '2024-06', when: 'Anfang Juni 2024' }, 'Anfang Juni 2024'],
    [{ date: '2014', when: 'um 2014' }, 'um 2014'],
    [{ when: 'unbekannt' }, 'unbekannt'],
    [{ date: '2024-06' }, 'Juni 2024'],
    [{ date: '2025-02-14/2025-02-16' }, '14. bis 16. Februar 2025'],
  ])('stands under what is known of its time: %j', (dated, heading) => {
    expect(wordsOf(drawn(dated).layout, 'date')).toEqual([heading]);
  });

  it('says in words that both spoke, where it took place', () => {
    const call = { kind: 'telefonat', mutual: undefined, label: 'Telefonat' } as const;
    expect(contactHow(contact(call))).toBe('Telefonat, wechselseitig');
    expect(contactHow(contact({ ...call, status: 'ausgeblieben' }))).toBe('Telefonat, ausgeblieben');
  });

  it('stands under the date of its day, which is written once', () => {
    const dates = [undefined, '2025-02-12', '2025-02-12', '2025-02-13'];
    const layout = layoutContacts({ contacts: dates.map((date) => contact({ date })), lanes: known });
    expect(wordsOf(layout, 'date')).toEqual(['ohne Datum', '12. Februar 2025', '13. Februar 2025']);
  });

  it.each([
    ['rund 1 Stunde', {}],
    ['Vorabinformation · ausgeblieben', { kind: 'unterrichtung', label: 'Vorabinformation', status: 'ausgeblieben' }],
    ['Treffen, bald · nicht zustande gekommen', { kind: 'treffen', label: 'Treffen, bald', status: contactStates[2] }],
  ] as [string, Partial<Contact>][])('is labelled „%s“', (label, fields) => {
    expect(describeContact(contact(fields)).join(' · ')).toBe(label);
  });
});

function tipsOf({ contacts }: DiagramLayout): number {
  const paths = arrowPaths(contacts).flatMap((group) => group.paths);
  return paths.find(({ kind }) => kind === 'tip')?.d.match(/z/g)?.length ?? 0;
}

describe('lanes', () => {
  const entry = (name: string, group: Group) => ({ id: name.toLowerCase(), actor: actorNamed(name), group });
  const actors = [entry('A', usa), entry('B', russland), entry('C', usa), entry('D', ukraine), entry('E', russland)];
  const parties = { g: { name: 'Gruppe', short: 'G' } };

  it('stand side by side for each group, after those who are nobody in particular, with the first to appear in the middle', () => {
    const pairs = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'g'],
    ] as const;
    const contacts = pairs.map(([from, to]) => contact({ from, to }));
    expect(contactLanes({ parties, contacts }, actors).map(({ id }) => id)).toEqual(['g', 'c', 'a', 'b', 'e', 'd']);
  });

  it('belong to those, too, who are in no group', () => {
    const contacts = [contact({ from: 'a', to: 'd' }), contact({ from: 'd', to: 'g' })];
    const neutral = actors.map((known) => ({ ...known, group: undefined }));
    expect(contactLanes({ parties, contacts }, neutral).map(({ id }) => id)).toEqual(['g', 'a', 'd']);
  });

  it('are called in full where two would be called the same', () => {
    const shared = [
      { id: 'a', actor: actorNamed('Anna Müller', { family: ['Müller'] }), group: undefined },
      { id: 'b', actor: actorNamed('Bernd Müller', { family: ['Müller'] }), group: undefined },
      { id: 'c', actor: actorNamed('Cem Öz', { family: ['Öz'] }), group: undefined },
    ];
    const contacts = [contact({ from: 'a', to: 'b' }), contact({ from: 'a', to: 'c' })];
    const shorts = contactLanes({ parties, contacts }, shared).map(({ short }) => short);
    expect(shorts).toEqual(['Anna Müller', 'Bernd Müller', 'Öz']);
  });

  it('of organisations are called by their short names', () => {
    const verein = actorNamed('Fußballclub Beispielstadt', { kind: 'organisation', short: 'FCB', family: [] });
    const rat = actorNamed('Stadtrat', { kind: 'organisation', family: [] });
    const clubs = [
      { id: 'a', actor: verein, group: usa },
      { id: 'b', actor: rat, group: russland },
    ];
    const lanes = contactLanes({ parties, contacts: [contact({ from: 'a', to: 'b' })] }, clubs);
    expect(lanes.map(({ short, monogram }) => [short, monogram])).toEqual([
      ['FCB', 'FCB'],
      ['Stadtrat', 'S'],
    ]);
    expect(groupsOfLanes(lanes)).toEqual([
      { group: usa, names: ['FCB'] },
      { group: russland, names: ['Stadtrat'] },
    ]);
  });

  it('belong to those alone who take part', () => {
    const contacts = [contact({ from: 'a', to: 'd' })];
    expect(contactLanes({ parties, contacts }, actors).map(({ short }) => short)).toEqual(['A', 'D']);
  });
});

describe('wrapText', () => {
  it.each([
    ['breaks at spaces', 'Mohammed bin Salman', ['Mohammed bin', 'Salman']],
    ['breaks after hyphens', 'Ukraine-Kontaktgruppe', ['Ukraine-', 'Kontaktgruppe']],
    ['breaks a word that is too long', 'Finanzministerkonferenz', ['Finanzministerk', 'onferenz']],
  ])('%s', (_, text, lines) => {
    expect(wrapText(text, 120)).toEqual(lines);
  });
});

describe('the kind of a contact in its file', () => {
  const read = (kind: unknown) => {
    return contactsSchema.safeParse({ contacts: [{ ...contact(), mutual: undefined, kind }] });
  };

  it.each([
    ['Telefonat', 'telefonat'],
    ['Äußerung', 'äußerung'],
    ['aeusserung', 'äußerung'],
    ['KLAGE', 'klage'],
    ['Mahnwache', 'Mahnwache'],
    ['Spende', 'Spende'],
    [undefined, undefined],
  ])('may be %s', (kind, known) => {
    expect(read(kind).data?.contacts[0]?.kind).toBe(known);
  });

  it.each(['telefonta', 'trefen', 'Zalung', 'briefe', '', 7])('may not be %s, a slip or no word', (kind) => {
    expect(read(kind).success).toBe(false);
  });
});
