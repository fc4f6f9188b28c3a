import { describe, expect, it } from 'vitest';
import { formatDated, formatPlainDate } from '../../src/words/orthography/dates.ts';
import { byId, document, hrefsIn, names, source, textOf } from './built-explainer.ts';
import { isConversation } from '../../src/schemas/contact.ts';
import { select } from './built-site.ts';

const contacts = source.contacts?.contacts ?? [];
const parties = source.contacts?.parties ?? {};
const section = byId('kontakte');
/** The texts of the drawing, as one line: a label may go over several of its lines. */
const drawn = select(section, 'svg text').map(textOf).join(' ').replace(/\s+/g, ' ');

const nameOf = (id: string): string => parties[id]?.name ?? names.get(id) ?? '';

describe.each(contacts)('the contact $id', ({ id, from, to, label, date, when, status, text, paragraph, sources }) => {
  const row = byId(`kontakt-${id}`);

  it('has a row with day, both sides, kind and what happened', () => {
    const shown = textOf(row);
    for (const part of [nameOf(from), nameOf(to), label, text]) expect(shown).toContain(part);
    expect(shown).toContain(formatDated({ date, when }, formatPlainDate));
    if (status !== 'stattgefunden') expect(shown).toContain(status);
  });

  it('has its day in a form that programs read', () => {
    expect(row.querySelector('time')?.getAttribute('datetime')).toBe(date);
  });

  it('leads to its paragraph and its sources', () => {
    expect(hrefsIn(row)).toEqual([`#${paragraph}`, ...sources.map((source_) => `#quelle-${source_}`)]);
  });

  it('has its label in the drawing', () => {
    expect(drawn).toContain(label);
  });
});

it.each(contacts.filter((contact) => isConversation(contact) && contact.status === 'stattgefunden'))(
  'the table says of $id that both spoke',
  ({ id }) => {
    expect(textOf(byId(`kontakt-${id}`))).toContain('wechselseitig');
  },
);

describe('the drawing of the contacts', () => {
  it('is kept from screen readers, which have the table', () => {
    expect(section.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('has text and no picture of text', () => {
    expect(select(section, 'svg image, svg foreignObject, img')).toEqual([]);
    expect(select(section, 'svg text').length).toBeGreaterThan(contacts.length);
  });

  it('names every actor and group, and every day', () => {
    const sides = new Set(contacts.flatMap(({ from, to }) => [from, to]));
    for (const id of sides) {
      const short = parties[id]?.short ?? names.get(id)?.split(' ').at(-1) ?? id;
      expect(drawn).toContain(short);
    }
    for (const { date, when } of contacts) expect(drawn).toContain(formatDated({ date, when }, formatPlainDate));
  });

  it('says of what did not happen that it did not', () => {
    for (const { status } of contacts) if (status !== 'stattgefunden') expect(drawn).toContain(status);
  });
});

it('the table has a row for each contact, in the order of time', () => {
  const rows = select(document, '#kontakte tbody tr').map(({ id }) => id);
  expect(rows).toEqual(contacts.map(({ id }) => `kontakt-${id}`));
});
