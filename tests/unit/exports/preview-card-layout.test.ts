import type { MeasuredNode, MeasuredTextRun } from 'takumi-js/node';
import { describe, expect, it, test } from 'vitest';
import type { CardInput } from '../../../src/exports/cards/card-inputs.ts';
import { cardRenderer } from '../../../src/exports/cards/card-lines.ts';
import { cardText } from '../../../src/fonts/card-text.ts';
import { cardSize, layOutCard, safeArea } from '../../../src/exports/cards/preview-card.ts';
import { hostileTitles } from './hostile-titles.ts';

const whole: CardInput = {
  siteName: 'Klartext',
  kicker: 'Krieg gegen die Ukraine',
  title: 'Das Telefonat zwischen Trump und Putin',
};
const section: CardInput = { ...whole, articleTitle: whole.title, place: { number: 2, count: 9 } };
const wide = 'W'.repeat(300);

const cards: [name: string, input: CardInput][] = [
  ['of the article', whole],
  ['of a section', { ...section, title: 'Diplomatische Bemühungen und geopolitische Spannungen' }],
  ['of a section with a title of one word', { ...section, title: 'Akteure' }],
  ...Object.entries({
    'a long compound': 'Lebensmittelkennzeichnungsverordnung',
    'a long compound among words': 'Was die Lebensmittelkennzeichnungsverordnung für alle bedeutet',
    hyphens: 'Donau-Dampfschifffahrts-Gesellschaft',
    'a word of 120 letters without a seam': 'donaudampfer'.repeat(10),
    '200 characters': long(200),
    'emoji alone': '🎉🎉',
    Chinese: '北京会谈',
    'Arabic and German': 'محادثة über die Lage',
    'combining marks': 'Cu\u0302 U\u0308ber x\u0302x\u0323 Đặng',
  }).map(([kind, title]): [string, CardInput] => [`with ${kind} in its title`, { ...section, title }]),
  ...hostileTitles.map(([kind, title]): [string, CardInput] => [`with ${kind} in its title`, { ...section, title }]),
  ['with a word of 300 wide letters everywhere', { ...section, kicker: wide, title: wide, articleTitle: wide }],
  ['with long texts everywhere', { ...section, kicker: long(200), title: long(300), articleTitle: long(300) }],
  ['with emoji in its kicker', { ...section, kicker: '🇺🇦 Krieg' }],
  ['of a site with a long name', { ...section, siteName: 'Überregionale Nachrichtenerklärungsgesellschaft mbH' }],
  ['of a section of a hundred', { ...section, place: { number: 99, count: 100 } }],
];

function long(length: number): string {
  return 'Verhandlungen über Sicherheitsgarantien für die Ukraine – '.repeat(9).slice(0, length).trim();
}

/** The width of the space at which a line ends, which is not seen. */
function spaceAfter({ text, height }: MeasuredTextRun): number {
  return text.endsWith(' ') ? 0.14 * height : 0;
}

/** The lines of a card's texts with their boxes on it, before Takumi makes them of about one length. */
async function linesOf(input: CardInput) {
  const renderer = await cardRenderer();
  const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  const collect = ({ transform: [, , , , x, y], height, runs, children }: MeasuredNode): void => {
    const byLine = [...Map.groupBy(runs, (run) => run.y).values()];
    byLine.forEach((line, i) => {
      const left = Math.min(...line.map((run) => x + run.x));
      const right = Math.max(...line.map((run) => x + run.x + run.width - spaceAfter(run)));
      const lineHeight = height / byLine.length;
      const text = line
        .map((run) => run.text)
        .join('')
        .trimEnd();
      lines.push({ text, left, right, top: y + i * lineHeight, bottom: y + (i + 1) * lineHeight });
    });
    children.forEach(collect);
  };
  collect(await renderer.measure(await layOutCard(input), { ...cardSize, lang: 'de' }));
  return lines;
}

/** Where each line of a card is drawn: its height on the card, the first and last glyph's beginning. */
async function drawnLines(input: CardInput) {
  const renderer = await cardRenderer();
  const svg = await renderer.renderSvg(await layOutCard(input), { ...cardSize, lang: 'de' });
  const glyphs = [...svg.matchAll(/<use [^>]*x="([\d.-]+)" y="([\d.-]+)"/g)];
  const lines = Map.groupBy(glyphs, ([, , y]) => Number(y));
  return [...lines].map(([y, line]) => {
    const starts = line.map(([, x]) => Number(x));
    return { y, glyphs: line.length, left: Math.min(...starts), right: Math.max(...starts) };
  });
}

describe.each(cards)('a card %s', (_, input) => {
  it('has every line inside the square to which messengers crop it', async () => {
    const outside = (await linesOf(input)).filter(
      ({ left, right, top, bottom }) =>
        left < safeArea.x ||
        right > safeArea.x + safeArea.width ||
        top < safeArea.y ||
        bottom > safeArea.y + safeArea.height,
    );
    expect(outside).toEqual([]);
  });

  it('is drawn in as many lines, each of whose glyphs begins there', async () => {
    const drawn = await drawnLines(input);
    expect(drawn).toHaveLength((await linesOf(input)).length);
    expect(Math.min(...drawn.map(({ left }) => left))).toBeGreaterThanOrEqual(safeArea.x);
    expect(Math.max(...drawn.map(({ right }) => right))).toBeLessThan(safeArea.x + safeArea.width);
    expect(Math.max(...drawn.map(({ y }) => y))).toBeLessThan(safeArea.y + safeArea.height);
  });

  it('shows each of its texts to the last letter', async () => {
    const { siteName, kicker, title, articleTitle = '', place } = input;
    const shownTitle = cardText(title) || cardText(articleTitle);
    const texts = [siteName, kicker, shownTitle, cardText(title) && articleTitle].map(cardText);
    const shown = (await linesOf(input)).map(({ text }) => text);
    expect(letters(shown)).toBe(letters([...texts, place ? `Abschnitt ${place.number} von ${place.count}` : '']));
  });
});

/** What is left of texts without the spaces and hyphens at which a line may end. */
function letters(texts: readonly string[]): string {
  return texts.join('').replace(/[\s\u00AD\u2060-]/g, '');
}

describe('the lines of a card', () => {
  const titleLines = async (title: string): Promise<string[]> =>
    (await linesOf({ ...section, title })).slice(2, -2).map(({ text }) => text);

  it('are of about one length', async () => {
    const title = 'Was nach dem Streit um die Bahn in der Stadt bleibt und was nicht';
    const longest = (await drawnLines({ ...section, title })).slice(2, -2).map(({ left, right }) => right - left);
    expect(longest.length).toBeGreaterThan(2);
    expect(Math.min(...longest)).toBeGreaterThan(0.6 * Math.max(...longest));
  });

  it('never hold one letter alone, where a word is broken between any two', async () => {
    for (let length = 44; length < 60; length++) {
      const drawn = (await drawnLines({ ...section, title: 'm'.repeat(length) })).slice(2, -2);
      expect(Math.min(...drawn.map(({ glyphs }) => glyphs))).toBeGreaterThan(5);
    }
  });

  it.each([
    'E-Mail-Sicherheit im Unternehmen',
    'US-Verteidigungsminister im Unternehmen',
    'e-Rechnung für alle in der EU',
  ])('do not end after a short prefix: %s', async (text) => {
    for (const before of ['', 'Die ', 'Alles über die ', 'Neue Fragen zur ', 'Wer noch einmal mehr sagt zur '])
      expect(await titleLines(`${before}${text}`)).not.toContainEqual(expect.stringMatching(/(^|\s)(E|US|e)-$/));
  });

  it('do not break a word that fits in smaller type', async () => {
    expect(await titleLines('Außenhandelsgesellschaften')).toEqual(['Außenhandelsgesellschaften']);
  });

  it('break a word that is too long at the seams of the compound, with a hyphen', async () => {
    expect(await titleLines('Sicherheitskonferenzberichterstattungsgesellschaft')).toEqual([
      'Sicherheits-',
      'konferenzberichterstattungs-',
      'gesellschaft',
    ]);
  });

  it('break it where the editor allows it instead', async () => {
    expect(await titleLines('Sicherheitskonferenz\u00ADberichterstattungsgesellschaft')).toEqual([
      'Sicherheitskonferenz-',
      'berichterstattungsgesellschaft',
    ]);
  });

  it('break a word among others no sooner', async () => {
    expect((await titleLines(`Sicherheitsgarantien ${long(150)}`)).join('')).not.toContain('Sicherheits-');
  });

  it('show no trace of a hyphen that was not needed', async () => {
    expect(JSON.stringify(await layOutCard({ ...section, title: 'Kon\u00ADferenz' }))).toContain('"Konferenz"');
  });

  it('are legible where words and signs are very many', async () => {
    const lines = (await linesOf({ ...section, title: wide })).slice(2, -2);
    expect(Math.min(...lines.map(({ top, bottom }) => bottom - top))).toBeGreaterThan(20);
  });

  it('name the article where the font has no sign of the section’s title', async () => {
    expect((await linesOf({ ...section, title: '🎉' })).map(({ text }) => text).slice(2, -1)).toEqual([
      'Das Telefonat',
      'zwischen Trump',
      'und Putin',
    ]);
  });
});

test('a card says no verdict on a quotation of which the font shows nothing', async () => {
  const textsOf = async (quotation: string) =>
    (await linesOf({ ...whole, judged: { on: 'Falsch ist im Artikel', quotation } })).map(({ text }) => text);
  expect(await textsOf('„2021“')).toEqual(expect.arrayContaining(['Falsch ist im Artikel', '„2021“']));
  const unreadable = await textsOf('„שלום“');
  expect(unreadable).toContain('Krieg gegen die Ukraine');
  expect(unreadable.join('')).not.toMatch(/Falsch|„/);
});

describe('a card of a site with a look of its own', () => {
  const mark = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

  it('has its colour where the cards of others have theirs, and its mark', async () => {
    const look = { accent: { light: '#1d5c3f', dark: '#9fd8b8' }, mark };
    const [own, other] = await Promise.all([layOutCard(section, look), layOutCard(section)]);
    const [drawn, before] = [own, other].map((card) => JSON.stringify(card));
    expect(drawn).toContain(JSON.stringify(mark));
    const ground = before?.match(/fill=\\"#8a1c1c\\"/g) ?? [];
    const accents = (text = '', colour: string): number => text.split(colour).length - 1;
    expect(ground).toHaveLength(1);
    expect(accents(drawn, '#1d5c3f')).toBe(accents(before, '#8a1c1c') - 1);
    expect(drawn).not.toContain('#8a1c1c');
  });

  it('has the mark of the software in its colour where it has no other', async () => {
    const card = JSON.stringify(await layOutCard(whole, { accent: { light: '#1d5c3f', dark: '#9fd8b8' } }));
    expect(card).toContain('fill=\\"#1d5c3f\\"');
  });
});
