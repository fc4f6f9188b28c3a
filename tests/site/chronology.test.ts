import { describe, expect, it } from 'vitest';
import { factsUntilLabel, formatPlainDate } from '../../src/words/orthography/dates.ts';
import { byId, document, hrefsIn, source, textOf } from './built-explainer.ts';
import { select } from './built-site.ts';

const events = source.chronology;
const section = byId('chronologie');

/** The heading above an event. */
function headingOf(number: number): string {
  let node: Element | null = byId(`ereignis-${number}`).closest('ol, ul');
  while (node && node.localName !== 'h3') node = node.previousElementSibling;
  return node ? textOf(node) : '';
}

describe('the chronology', () => {
  it('has the events in their order', () => {
    expect(select(section, 'li').map(({ id }) => id)).toEqual(events.map((_, index) => `ereignis-${index + 1}`));
  });

  it('tells apart what was before, at and after the article', () => {
    const headings = select(section, 'h3').map(textOf);
    expect(headings).toEqual([
      expect.stringMatching(/^Vor dem Artikel/),
      expect.stringMatching(/^Zur Zeit des Artikels/),
      'Was danach geschah',
    ]);
    const [before, during, after] = headings;
    const [firstDay = '', lastDay = firstDay] = source.article.reports.split('/');
    const expected = events.map(({ date = '' }) => (date < firstDay ? before : date <= lastDay ? during : after));
    expect(events.map((_, index) => headingOf(index + 1))).toEqual(expected);
  });

  it('tells over what came after until when reports were read', () => {
    const until = factsUntilLabel(source.article, formatPlainDate);
    const beside = select(section, 'h3').at(-1)?.nextElementSibling;
    const told = beside?.localName === 'p' ? textOf(beside) : undefined;
    expect(told).toBe(until === undefined ? undefined : `Faktenstand: ${until}`);
  });

  it('has a heading for every year where a part goes over several', () => {
    for (const heading of select(section, 'h4')) {
      const list = heading.nextElementSibling;
      const years = select(list ?? heading, 'li').map((item) =>
        item.querySelector('time')?.getAttribute('datetime')?.slice(0, 4),
      );
      expect(new Set(years)).toEqual(new Set([textOf(heading)]));
    }
    const lists = select(section, 'ol').map((list) => list.previousElementSibling?.localName);
    expect(lists.filter((name) => name === 'h4').length).toBe(select(section, 'h4').length);
  });

  it('marks what is not well proven, and nothing else', () => {
    const marked = events.map((_, index) => textOf(byId(`ereignis-${index + 1}`)).includes('(schwach belegt)'));
    expect(marked).toEqual(events.map(({ weak }) => weak === true));
  });
});

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** A date in German, without the library that the site uses. */
function german(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day && `${Number(day)}.`, month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

describe.each(events.map((event, index) => ({ ...event, number: index + 1 })))(
  'the event $number',
  ({ number, date, text, sources }) => {
    const entry = byId(`ereignis-${number}`);
    const times = select(entry, 'time');

    it('has its date in a form that programs read', () => {
      expect(times.map((time) => time.getAttribute('datetime'))).toEqual(date?.split('/'));
    });

    it('has its date in German', () => {
      const last = date?.split('/').at(-1) ?? '';
      expect(textOf(entry)).toContain(german(last));
      expect(times.at(-1)?.textContent).toBe(german(last));
    });

    it('has its text and sources', () => {
      expect(textOf(entry)).toContain(text);
      expect(hrefsIn(entry)).toEqual(sources.map((id) => `#quelle-${id}`));
    });
  },
);

it('no id of an event stands outside the chronology', () => {
  expect(select(document, '[id^="ereignis-"]').every((element) => section.contains(element))).toBe(true);
});
