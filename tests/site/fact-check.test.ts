import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/content/read/content-folder.ts';
import { quotePassage } from '../../src/words/orthography/quotations.ts';
import { verdictId, verdictLabel } from '../../src/words/verdicts.ts';
import { unprovenVerdicts, verdicts } from '../../src/schemas/claim.ts';
import type { Verdict } from '../../src/schemas/claim.ts';
import { byId, document, hrefsIn, isFirst, marks, original, slug, source, textOf } from './built-explainer.ts';
import { readSiteFile, select } from './built-site.ts';

const mdx = readFileSync(join(contentFolder().root, 'articles', slug, 'article.mdx'), 'utf8');
const claims = Object.entries(source.claims).map(([id, claim]) => ({ id, ...claim }));

/** The claims in the order in which they are marked first. */
const order = marks.map(({ id }) => id).filter((id) => id in source.claims);

/** The number of a checked passage: its place among the first marks. */
function numberOf(id: string): number {
  return order.indexOf(id) + 1;
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

  it('leads by its number to the note, which keys and ears come to after the block', () => {
    const link = mark.nextElementSibling;
    expect(link?.getAttribute('href')).toBe(`#anmerkung-${id}`);
    expect(link?.getAttribute('data-n')).toBe(String(number));
    expect([link?.getAttribute('tabindex'), link?.getAttribute('aria-hidden')]).toEqual(['-1', 'true']);
    expect(link?.textContent).toBe('');
  });

  it('is announced with its verdict where it is marked again, away from its note', () => {
    const again = marks.filter((other) => other.id !== id && other.id.replace(/-\d+$/, '') === id);
    const written = [...mdx.matchAll(new RegExp(`<Claim id="${id}"(?: verdict="([^"]+)")?>`, 'g'))];
    for (const [index, { element }] of again.entries())
      expect(element.nextElementSibling?.outerHTML).toBe(
        `<a class="ref" href="#anmerkung-${id}" data-n="${number}" aria-label="Anmerkung ${number}: ${written[index + 1]?.[1] ?? verdict}"></a>`,
      );
  });

  it('has a note that leads back to the passage, on to the entry and to its own page', () => {
    expect(hrefsIn(note)).toEqual([`#beleg-${id}`, `#faktencheck-${id}`, `${slug}/beleg/${id}.html`]);
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

  it('has an entry that leads back to each place and to what its verdict means', () => {
    const places = marks.filter((other) => other.id === id || other.id.replace(/-\d+$/, '') === id);
    expect(hrefsIn(entry)).toEqual(expect.arrayContaining(places.map((other) => `#beleg-${other.id}`)));
    expect(hrefsIn(entry)).toContain(`#${verdictId(verdict)}`);
  });

  it('stands in the list by gravity under its verdict, once', () => {
    const listed = select(document, `[id^="urteil-"] a[href="#faktencheck-${id}"]`);
    expect(listed.map((link) => link.closest('[id]')?.id)).toEqual([verdictId(verdict)]);
  });

  it('has an entry with number, verdict, quotation, what is right and why', () => {
    const text = textOf(entry);
    expect(textOf(entry.querySelector('h4') ?? entry)).toMatch(new RegExp(`^${number}\\. ${verdictLabel(verdict)}:`));
    for (const part of [quotePassage(mark.textContent), correction, explanation ?? '', ...[context ?? []].flat()]) {
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

  it('has one note and one entry for each claim and none besides', () => {
    const ids = claims.map(({ id }) => id).sort();
    for (const kind of ['anmerkung', 'faktencheck']) {
      const built = select(document, `[id^="${kind}-"]:not(.alias)`).map((element) =>
        element.id.slice(kind.length + 1),
      );
      expect(built.sort(), kind).toEqual(ids);
    }
  });

  it('numbers marks, notes and entries from 1 in the order of the text', () => {
    const inOrder = (kind: string) =>
      select(document, `[id^="${kind}-"]:not(.alias)`).map(({ id }) => id.replace(/^[a-z]+-/, ''));
    expect(inOrder('anmerkung')).toEqual(order);
    expect(inOrder('faktencheck')).toEqual(order);
    const numbers = select(document, '[data-n]').map((link) => Number(link.getAttribute('data-n')));
    expect([...new Set(numbers)]).toEqual(order.map((_, index) => index + 1));
    const places = marks.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('marks what the document supplied says there', () => {
    for (const { text, at } of marks) expect(original.slice(at, at + text.length)).toBe(text);
  });

  it('gives every verdict that needs one a source that a reader can open', () => {
    const open = claims.filter(({ sources }) => !sources.some((id) => source.sources[id]?.url !== undefined));
    expect(open.filter(({ verdict }) => !unprovenVerdicts.includes(verdict))).toEqual([]);
  });
});

/** How often each verdict was given, from the data, without those never given. */
const given = Object.fromEntries(
  verdicts
    .map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0),
);

/** The same as a text tells it: „3 falsch, 2 Wertungen“. */
function toldIn(text: string): unknown {
  const told = text
    .replaceAll('\u00a0', ' ')
    .matchAll(new RegExp(`(\\d+) (${verdicts.join('|')})(?:en)?(?=[,.;])`, 'g'));
  return Object.fromEntries([...told].map(([, count, verdict]) => [verdict, Number(count)]));
}

describe('the counts of the verdicts', () => {
  it('stand in the head of the page, each leading to what the verdict means', () => {
    const head = document.querySelector('h1')?.closest('header');
    if (!head) throw new Error('The page has no head.');
    expect(toldIn(textOf(head))).toEqual(given);
    expect(textOf(head)).toContain(`${claims.length} Stellen`);
    const meanings = Object.keys(given).map((verdict) => `#${verdictId(verdict as Verdict)}`);
    expect(hrefsIn(head)).toEqual(expect.arrayContaining([...meanings, '#faktencheck']));
  });

  it('are those of the list by gravity, the gravest first', () => {
    const groups = select(document, '.verdict-list > [id^="urteil-"]');
    expect(groups.map(({ id }) => id)).toEqual(verdicts.map(verdictId));
    const listed = groups.map((group) => select(group, 'a[href^="#faktencheck-"]').length);
    expect(listed).toEqual(verdicts.map((verdict) => given[verdict] ?? 0));
    for (const [index, group] of groups.entries()) expect(textOf(group)).toContain(`(${listed[index] ?? 0})`);
  });

  it('are those of the Markdown', () => {
    const [head = ''] = readSiteFile(`${slug}.md`).split(/^## /m);
    expect(toldIn(head)).toEqual(given);
  });
});

/** The wrong statements that the research found, as the article words them. */
const found = [
  ['B01', 'falsch', 'Am 13. Februar 2025 endete die Funkstille'],
  ['B05', 'falsch', 'Überfall auf die Ukraine im Februar 2021'],
  [
    'B34',
    'falsch',
    'Während die USA sich von einer Isolation unter Trump hin zu einer stärkeren internationalen Kooperation bewegen',
  ],
  ['B17', 'ungenau', 'Trump plante zudem, sich erstmals in Saudi-Arabien mit Putin zu treffen'],
  [
    'B19',
    'ungenau',
    'Der russische Präsident Putin und der ukrainische Präsident Selenskyj hatten den Gesprächen mit Trump zugestimmt',
  ],
  ['B24', 'ungenau', 'dass auch Themen wie ein möglicher Gefangenenaustausch zur Sprache kamen'],
  ['B30', 'ungenau', 'wenn Putin die Ukraine zur Rücknahme des NATO-Beitrittsgesuchs auffordert'],
] as const;

describe.each(isFirst ? found : [])('the statement %s', (_, verdict, statement) => {
  const start = original.indexOf(statement);
  const inside = marks.filter(({ at, text }) => at >= start && at + text.length <= start + statement.length);

  it(`is marked as ${verdict}, once`, () => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(inside.filter(({ id }) => source.claims[id]?.verdict === verdict)).toHaveLength(1);
  });
});

it.runIf(isFirst)('nothing else is called wrong', () => {
  expect(claims.filter(({ verdict }) => verdict === 'falsch')).toHaveLength(
    found.filter(([, verdict]) => verdict === 'falsch').length,
  );
});
