import type { MeasuredNode } from 'takumi-js/node';
import { describe, expect, it } from 'vitest';
import { layOutCard } from '../../src/exports/cards/card-draw.ts';
import { cardFonts } from '../../src/exports/cards/card-fonts.ts';
import { cardText } from '../../src/exports/cards/card-text.ts';
import { cardSize, safeArea } from '../../src/exports/cards/preview-card.ts';
import type { CardInput } from '../../src/exports/cards/preview-card.ts';
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

/** The lines of a card's text with their boxes on it. */
async function linesOf(input: CardInput) {
  const { renderer } = await cardFonts();
  const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  const collect = ({ transform: [, , , , x, y], height, runs, children }: MeasuredNode): void => {
    if (runs.length > 0) {
      const left = Math.min(...runs.map((run) => x + run.x));
      const right = Math.max(...runs.map((run) => x + run.x + run.width));
      lines.push({ text: runs.map(({ text }) => text).join(''), left, right, top: y, bottom: y + height });
    }
    children.forEach(collect);
  };
  collect(await renderer.measure(await layOutCard(input), { ...cardSize, lang: 'de' }));
  return lines;
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

  it('shows each of its texts to the last letter', async () => {
    const { covered } = await cardFonts();
    const { siteName, kicker, title, articleTitle = '', place } = input;
    const texts = [siteName, kicker, title, articleTitle].map((text) => cardText(text, covered));
    const shown = (await linesOf(input)).map(({ text }) => text);
    expect(letters(shown)).toBe(letters([...texts, place ? `Abschnitt ${place.number} von ${place.count}` : '']));
  });
});

/** What is left of texts without the spaces and hyphens at which a line may end. */
function letters(texts: readonly string[]): string {
  return texts.join('').replace(/[\s-]/g, '');
}

describe('the lines of a card', () => {
  const titleLines = async (title: string): Promise<string[]> =>
    (await linesOf({ ...section, title })).slice(2, -2).map(({ text }) => text);

  it('are of about one length', async () => {
    expect(await titleLines('Selenskyj fordert Garantien der Verbündeten für die Ukraine')).toEqual([
      'Selenskyj fordert',
      'Garantien der',
      'Verbündeten für',
      'die Ukraine',
    ]);
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
