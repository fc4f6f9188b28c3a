import { describe, expect, it } from 'vitest';
import { quotePassage, verdictLabel } from '../../src/explainer/verdicts.ts';
import { verdicts } from '../../src/schemas/claim.ts';
import { byId, document, hrefsIn, isFirst, marks, original, source, textOf } from './built-explainer.ts';
import { select } from './built-site.ts';

const claims = Object.entries(source.claims).map(([id, claim]) => ({ id, ...claim }));

/** The number of a checked passage: its place among the marks. */
function numberOf(id: string): number {
  return marks.findIndex((mark) => mark.id === id) + 1;
}

describe.each(claims)('the checked passage $id', ({ id, verdict, correction, explanation, context, sources }) => {
  const number = numberOf(id);
  const mark = byId(`beleg-${id}`);
  const note = byId(`anmerkung-${id}`);
  const entry = byId(`faktencheck-${id}`);

  it('is marked in a paragraph of the article', () => {
    expect(mark.closest('#artikel p[id]')).not.toBeNull();
    expect(mark.textContent.trim()).not.toBe('');
  });

  it('leads by its number to the note, and is announced with its verdict', () => {
    const link = mark.nextElementSibling;
    expect(link?.getAttribute('href')).toBe(`#anmerkung-${id}`);
    expect(link?.getAttribute('data-n')).toBe(String(number));
    expect(link?.getAttribute('aria-label')).toBe(`Anmerkung ${number}: ${verdict}`);
    expect(link?.textContent).toBe('');
  });

  it('has a note that leads back to the passage and on to the entry', () => {
    expect(hrefsIn(note)).toEqual([`#beleg-${id}`, `#faktencheck-${id}`]);
  });

  it('has a note with number, verdict, quotation and what is right', () => {
    const text = textOf(note);
    expect(text.startsWith(`${number} ${verdictLabel(verdict)}: ${quotePassage(mark.textContent)}`)).toBe(true);
    expect(text).toContain(correction);
  });

  it('has its note right after its paragraph, outside of it', () => {
    const paragraph = mark.closest('p');
    expect(note.closest('aside')?.previousElementSibling).toBe(paragraph);
  });

  it('has an entry that leads back to the passage', () => {
    expect(hrefsIn(entry)).toContain(`#beleg-${id}`);
  });

  it('has an entry with number, verdict, quotation, what is right and why', () => {
    const text = textOf(entry);
    expect(textOf(entry.querySelector('h3') ?? entry)).toMatch(new RegExp(`^${number}\\. ${verdictLabel(verdict)}:`));
    for (const part of [quotePassage(mark.textContent), correction, explanation, context ?? '']) {
      expect(text).toContain(part);
    }
  });

  it('has an entry with its sources, and with no others', () => {
    const cited = hrefsIn(entry).filter((href) => href.startsWith('#quelle-'));
    expect(cited).toEqual(sources.map((source_) => `#quelle-${source_}`));
  });
});

describe('the fact check', () => {
  it.runIf(isFirst)('has at least 18 passages', () => {
    expect(claims.length).toBeGreaterThanOrEqual(18);
  });

  it('has one mark, one note and one entry for each claim and none besides', () => {
    const ids = claims.map(({ id }) => id).sort();
    for (const kind of ['beleg', 'anmerkung', 'faktencheck']) {
      const built = select(document, `[id^="${kind}-"]`).map((element) => element.id.slice(kind.length + 1));
      expect(built.sort(), kind).toEqual(ids);
    }
  });

  it('numbers marks, notes and entries from 1 in the order of the text', () => {
    const order = marks.map(({ id }) => id);
    const inOrder = (selector: string) => select(document, selector).map(({ id }) => id.replace(/^[a-z]+-/, ''));
    expect(inOrder('[id^="anmerkung-"]')).toEqual(order);
    expect(inOrder('[id^="faktencheck-"]')).toEqual(order);
    expect(select(document, '[data-n]').map((link) => Number(link.getAttribute('data-n')))).toEqual(
      order.map((_, index) => index + 1),
    );
    const places = marks.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('marks what the document supplied says there', () => {
    for (const { text, at } of marks) expect(original.slice(at, at + text.length)).toBe(text);
  });

  it('gives every wrong or imprecise passage a source', () => {
    const corrected = claims.filter(({ verdict }) => verdict === 'falsch' || verdict === 'ungenau');
    expect(corrected.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('is counted by verdict in the head of the page, which leads to it', () => {
    const head = document.querySelector('h1')?.closest('header');
    if (!head) throw new Error('The page has no head.');
    const text = textOf(head);
    const told = [...text.matchAll(new RegExp(`(\\d+) (${verdicts.join('|')})(?=[,.;])`, 'g'))];
    const counts: unknown = Object.fromEntries(told.map(([, count, verdict]) => [verdict, Number(count)]));
    const given = verdicts.map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length]);
    expect(counts).toEqual(Object.fromEntries(given.filter(([, count]) => count !== 0)));
    expect(text).toContain(`${claims.length} Stellen`);
    expect(hrefsIn(head)).toContain('#faktencheck');
  });
});

/** The wrong and the imprecise statements that the research found, as the article words them. */
const found = [
  ['B01', 'falsch', 'Am 13. Februar 2025 endete die Funkstille'],
  ['B05', 'falsch', 'Überfall auf die Ukraine im Februar 2021'],
  [
    'B34',
    'falsch',
    'Während die USA sich von einer Isolation unter Trump hin zu einer stärkeren internationalen Kooperation bewegen',
  ],
  ['B02', 'ungenau', 'die Funkstille zwischen dem Kreml und dem Oval Office'],
  ['B13', 'ungenau', 'bezeichnete die Wiederherstellung der territorialen Integrität der Ukraine als „unrealistisch“'],
  [
    'B14',
    'ungenau',
    'die Hoffnung der Ukraine, ihr Territorium zurückzugewinnen und möglicherweise eine NATO-Mitgliedschaft zu erlangen',
  ],
  ['B17', 'ungenau', 'Trump plante zudem, sich erstmals in Saudi-Arabien mit Putin zu treffen'],
  [
    'B19',
    'ungenau',
    'Der russische Präsident Putin und der ukrainische Präsident Selenskyj hatten den Gesprächen mit Trump zugestimmt',
  ],
  ['B24', 'ungenau', 'dass auch Themen wie ein möglicher Gefangenenaustausch zur Sprache kamen'],
  ['B30', 'ungenau', 'wenn Putin die Ukraine zur Rücknahme des NATO-Beitrittsgesuchs auffordert'],
  [
    'B33',
    'ungenau',
    'Die Biden-Regierung hat betont, dass die Sicherheit europäischer Verbündeter von amerikanischer Unterstützung abhängt.',
  ],
] as const;

describe.each(isFirst ? found : [])('the statement %s', (_, verdict, statement) => {
  const start = original.indexOf(statement);
  const inside = marks.filter(({ at, text }) => at >= start && at + text.length <= start + statement.length);

  it(`is marked as ${verdict}, once`, () => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(inside.filter(({ id }) => source.claims[id]?.verdict === verdict)).toHaveLength(1);
  });
});

it.runIf(isFirst)('nothing else is called wrong or imprecise', () => {
  const called = claims.filter(({ verdict }) => verdict === 'falsch' || verdict === 'ungenau');
  expect(called).toHaveLength(found.length);
});
