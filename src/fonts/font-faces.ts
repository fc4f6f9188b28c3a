import type { WebFont } from './web-fonts.ts';

/** The font as `tokens.css` names it. */
const fontFamily = 'Source Serif 4';

/**
 * Makes the fonts known to a page.
 *
 * @param addressOf the address of a font's file, as seen from the page
 * @param display `optional` where a font that comes late must not move the page; `fallback` where it is in the page itself
 */
export function fontFaces(
  fonts: readonly WebFont[],
  addressOf: (font: WebFont) => string,
  display: 'optional' | 'fallback',
): string {
  return fonts
    .map((font) => {
      const { style, weight, ranges } = font;
      const weights = weight.min === weight.max ? String(weight.min) : `${weight.min} ${weight.max}`;
      return (
        `@font-face{font-family:"${fontFamily}";font-style:${style};font-weight:${weights};font-display:${display};` +
        `src:url(${addressOf(font)})format("woff2");unicode-range:${ranges}}`
      );
    })
    .join('');
}

/** Measures in thousandths of the font's size, as in @capsizecss/metrics 4.3; the width is the average of the letters of a text. */
const own = { ascent: 1036, descent: 335, width: 479 };
const fallbacks: readonly { family: string; local: string; width: number }[] = [
  { family: 'Serif Fallback', local: 'Georgia', width: 445.8 },
  { family: 'Serif Fallback Noto', local: 'Noto Serif', width: 481 },
  { family: 'Serif Fallback Times', local: 'Times New Roman', width: 406.2 },
];

/** Makes the fonts that readers have take the room of ours, so that nothing moves when it comes. */
export function fallbackFaces(): string {
  return fallbacks
    .map(({ family, local, width }) => {
      const adjust = own.width / width;
      const percent = (value: number): string => `${Number((value * 100).toFixed(1))}%`;
      return (
        `@font-face{font-family:"${family}";src:local("${local}");size-adjust:${percent(adjust)};` +
        `ascent-override:${percent(own.ascent / 1000 / adjust)};descent-override:${percent(own.descent / 1000 / adjust)};` +
        `line-gap-override:0%}`
      );
    })
    .join('');
}

/** A font as an address that holds it. */
export function embeddedFont({ data }: WebFont): string {
  return `data:font/woff2;base64,${Buffer.from(data).toString('base64')}`;
}

/**
 * A script that fetches the running text's font before the page is first shown.
 *
 * Without it browsers use a font that is `optional` on the next page at best. It is a script, and not a link in the page,
 * because a page that is read from a disk may not preload: there the font may come when it comes.
 *
 * @param address of the font's file, as seen from the page
 */
export function fontLoading(address: string): string {
  const link = `<link rel=preload as=font crossorigin href="${address}">`;
  return `/^h/.test(location)?document.head.insertAdjacentHTML("beforeend",'${link}'):document.fonts.forEach(f=>f.display="swap")`;
}
