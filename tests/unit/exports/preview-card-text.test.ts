import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardColours } from '../../../src/exports/cards/card-elements.ts';
import { articleCard, cardAlt, sectionCard } from '../../../src/exports/cards/card-inputs.ts';
import { cardText, undrawable } from '../../../src/fonts/card-text.ts';

describe('cardText', () => {
  it.each([
    ['keeps German letters and marks', 'Größe „Übung“ ‚Äther‘ – 5 €', 'Größe „Übung“ ‚Äther‘ – 5 €'],
    ['keeps Cyrillic', 'Путин і Зеленський', 'Путин і Зеленський'],
    ['keeps signs of HTML as text', '<b>A & B</b>', '<b>A & B</b>'],
    ['keeps © and ™', '© 2025 ™', '© 2025 ™'],
    ['drops emoji with their joiners and colours', '🎉 Auf 👨‍👩‍👧 und 👍🏽 ab', 'Auf und ab'],
    ['leaves no space before the mark after an emoji', 'Gipfel 🎉!', 'Gipfel!'],
    ['keeps the number of a keycap', 'Platz 1️⃣', 'Platz 1'],
    ['drops what the font has no glyph for', 'Treffen in 北京 heute', 'Treffen in heute'],
    ['composes letters', 'U\u0308ber', 'Über'],
    ['drops signs that control the direction or join', 'a\u202Eb\u200Fc\u200Dd\uFEFFe', 'abcde'],
    ['joins spaces of every kind', 'a \u2003 b', 'a b'],
    ['keeps a space that holds words together', '5\u00A0km z.\u202FB.', '5\u00A0km z.\u00A0B.'],
    ['writes flags by their letters', 'Gipfel 🇩🇪 und 🇺🇦', 'Gipfel DE und UA'],
    ['writes arrows, bullets and hyphens by those that the font has', 'A → B ● C‐D', 'A › B • C-D'],
    ['writes ‰ and ≤ out', '5 ‰ ≤ 6', '5 Promille <= 6'],
    ['takes apart what Unicode takes apart', 'ﬁnal 20 ℃ ① Ｗort', 'final 20 °C 1 Wort'],
    ['keeps fractions apart from numbers', '3⅓ und ⅓', '3 1⁄3 und 1⁄3'],
    ['shows nothing for signs that are not seen', '\u00AD\u2060\u200B', ''],
    ['keeps a letter whose mark the font lacks', 'x\u0302', 'x'],
    ['does not make a sign its contrary', '1 ≠ 2', '1 2'],
    ['drops no sign for a lone half of one', 'a\uD83Db', 'ab'],
  ])('%s', (_, text, shown) => {
    expect(cardText(text)).toBe(shown);
  });
});

describe('undrawable', () => {
  it.each([
    ['nothing in German, with all its marks', 'Größe „Übung“ ‚ẞ‘ – 5 € …', []],
    ['nothing in names from Poland to Turkey, Russian, Ukrainian, Greek', 'Łódź Erdoğan Đặng Жї Ω', []],
    ['nothing that has a like sign', 'A → B 🇩🇪 1️⃣ 5 ‰ ℃ x\u0302 Ｗ\u202E', []],
    ['nothing in spaces and soft hyphens', 'a\u2003b\u00ADc\td', []],
    ['emoji as a reader counts them, once each', 'Auf 👨‍👩‍👧 und 🎉 ab 🎉', ['👨‍👩‍👧', '🎉']],
    ['signs of other scripts', '北京 עם ع', ['北', '京', 'ע', 'ם', 'ع']],
    ['signs whose likes would say something else', '1 ≠ 2, 10⁵', ['≠', '⁵']],
    ['marks that stand alone', 'a ˘ b', ['˘']],
  ])('names %s', (_, text, signs) => {
    expect(undrawable(text)).toEqual(signs);
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

describe('the cards of an explainer', () => {
  const contents = [
    { id: 'telefonat', title: 'Das Telefonat' },
    { id: 'quellen', title: 'Quellenhinweis' },
  ];
  const explainer = { slug: 'x', article: { title: 'T', kicker: 'K' }, contents };
  const cards = contents.map(({ id }) => sectionCard(explainer, id, 'Klartext'));

  it('count the sections of article and apparatus alike', () => {
    expect(cards.map(({ input }) => [input.title, input.place])).toEqual([
      ['Das Telefonat', { number: 1, count: 2 }],
      ['Quellenhinweis', { number: 2, count: 2 }],
    ]);
  });

  it('stand in its folder, its own beside that', () => {
    const files = [articleCard(explainer, 'Klartext'), ...cards].map(({ file }) => file);
    expect(files).toEqual(['karten/x.png', 'karten/x/telefonat.png', 'karten/x/quellen.png']);
  });
});

describe('the colours of the cards', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0];

  it.each(Object.entries(cardColours))('%s is that of the site', (name, colour) => {
    expect(tokens).toContain(`--${name}: ${colour};`);
  });
});
