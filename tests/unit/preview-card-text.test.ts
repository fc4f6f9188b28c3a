import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardAlt } from '../../src/exports/cards/card-alt.ts';
import { cardColours } from '../../src/exports/cards/card-elements.ts';
import { cardFonts } from '../../src/exports/cards/card-fonts.ts';
import { compoundParts, syllables } from '../../src/exports/cards/card-hyphens.ts';
import { cardFile, sectionCards } from '../../src/exports/cards/card-inputs.ts';
import { cardText } from '../../src/exports/cards/card-text.ts';

const { covered } = await cardFonts();

describe('cardText', () => {
  it.each([
    ['keeps German letters and marks', 'Größe „Übung“ ‚Äther‘ – 5 €', 'Größe „Übung“ ‚Äther‘ – 5 €'],
    ['keeps Cyrillic', 'Путин і Зеленський', 'Путин і Зеленський'],
    ['keeps signs of HTML as text', '<b>A & B</b>', '<b>A & B</b>'],
    ['keeps © and ™', '© 2025 ™', '© 2025 ™'],
    ['drops emoji with their joiners, colours and flags', '🎉 Auf 👨‍👩‍👧 und 👍🏽 ab 🇩🇪', 'Auf und ab'],
    ['leaves no space before the mark after an emoji', 'Gipfel 🎉!', 'Gipfel!'],
    ['keeps the number of a keycap', 'Platz 1️⃣', 'Platz 1'],
    ['drops what the font has no glyph for', 'Treffen in 北京 heute', 'Treffen in heute'],
    ['composes letters', 'U\u0308ber', 'Über'],
    ['drops signs that control the direction or join', 'a\u202Eb\u200Fc\u200Dd\uFEFFe', 'abcde'],
    ['joins spaces of every kind', 'a \u2003 b', 'a b'],
    ['keeps a space that holds words together', '5\u00A0km', '5\u00A0km'],
  ])('%s', (_, text, shown) => {
    expect(cardText(text, covered)).toBe(shown);
  });
});

describe('the font of the cards', () => {
  it.each(['Ä', 'ö', 'ß', 'ẞ', '„', '“', '‚', '‘', '–', '…', 'ş', 'Ж', 'ї', 'Ω', '€'])('has %s', (sign) => {
    expect(covered.has(sign.codePointAt(0) ?? 0)).toBe(true);
  });

  it.each(['中', 'ع', '🎉', '→'])('is known not to have %s', (sign) => {
    expect(covered.has(sign.codePointAt(0) ?? 0)).toBe(false);
  });
});

describe('a long word', () => {
  it.each([
    ['Sicherheitskonferenz', ['Sicherheits', 'konferenz']],
    ['Regierungserklärung', ['Regierungs', 'erklärung']],
    ['Wirtschaftsministerium', ['Wirtschafts', 'ministerium']],
    ['Telefonat', ['Telefonat']],
    ['Frei\u00ADhandels\u00ADzone', ['Frei', 'handels', 'zone']],
  ])('%s has its seams', (word, parts) => {
    expect(compoundParts(word)).toEqual(parts);
  });

  it.each([
    ['Gesellschaft', ['Ge', 'sell', 'schaft']],
    ['Konferenz', ['Kon', 'fe', 'renz']],
    ['Bäckerei', ['Bä', 'cke', 'rei']],
    ['Überraschung', ['Über', 'ra', 'schung']],
  ])('%s has its syllables', (word, parts) => {
    expect(syllables(word)).toEqual(parts);
  });
});

describe('cardAlt', () => {
  const whole = { siteName: 'Klartext', kicker: 'Krieg', title: 'Das „Telefonat“' };

  it('says what the card of an article shows', () => {
    expect(cardAlt(whole)).toBe('Vorschaukarte von Klartext: Krieg – „Das ‚Telefonat‘“');
  });

  it('says what the card of a section shows and where it belongs', () => {
    const input = { ...whole, title: 'Akteure', articleTitle: 'Das Telefonat', place: { number: 6, count: 9 } };
    expect(cardAlt(input)).toBe('Vorschaukarte von Klartext: Krieg – „Akteure“, Abschnitt 6 von 9 aus „Das Telefonat“');
  });
});

describe('sectionCards', () => {
  const contents = [
    { id: 'telefonat', title: 'Das Telefonat' },
    { id: 'quellen', title: 'Quellenhinweis' },
  ];
  const cards = sectionCards({ slug: 'x', article: { title: 'T', kicker: 'K' }, contents }, 'Klartext');

  it('count the sections of article and apparatus alike', () => {
    expect(cards.map(({ id, input }) => [id, input.title, input.place])).toEqual([
      ['telefonat', 'Das Telefonat', { number: 1, count: 2 }],
      ['quellen', 'Quellenhinweis', { number: 2, count: 2 }],
    ]);
  });

  it('stand in the folder of their explainer', () => {
    expect([cardFile('x'), cardFile('x', 'quellen')]).toEqual(['karten/x.png', 'karten/x/quellen.png']);
  });
});

describe('the colours of the cards', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0];

  it.each(Object.entries(cardColours))('%s is that of the site', (name, colour) => {
    expect(tokens).toContain(`--${name}: ${colour};`);
  });
});
