const dropped = '\0';

/**
 * A text as a card can show it: composed letters, single spaces, and only signs for which the font has a glyph. Emoji,
 * whatever they are joined from, and scripts that the font lacks leave no box and no gap.
 *
 * `Gipfel  in „Кремль“ 🎉!` → `Gipfel in „Кремль“!`. Soft hyphens that an editor has set stay.
 */
export function cardText(text: string, covered: ReadonlySet<number>): string {
  const shown = (sign: string): string => {
    if (sign === '\u00AD' || sign === '\u00A0') return sign;
    if (/\p{Zs}/u.test(sign)) return ' ';
    return covered.has(sign.codePointAt(0) ?? -1) ? sign : dropped;
  };
  return text
    .normalize('NFC')
    .replace(/./gsu, shown)
    .replace(/ *\0+(?=[.,;:!?…“)])/g, '')
    .replaceAll(dropped, '')
    .replace(/ +/g, ' ')
    .trim();
}
