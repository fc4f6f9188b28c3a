import { unicodeRange } from './subsets.ts';
import type { WebFont } from './web-fonts.ts';

/** The font as `tokens.css` names it. */
export const fontFamily = 'Source Serif 4';

/**
 * Makes the fonts known to a page.
 *
 * @param addressOf the address of a font's file, as seen from the page
 */
export function fontFaces(fonts: readonly WebFont[], addressOf: (font: WebFont) => string): string {
  return fonts
    .map((font) => {
      const { style, weight, ranges } = font;
      const weights = weight.min === weight.max ? String(weight.min) : `${weight.min} ${weight.max}`;
      return (
        `@font-face{font-family:"${fontFamily}";font-style:${style};font-weight:${weights};font-display:swap;` +
        `src:url(${addressOf(font)})format("woff2");unicode-range:${unicodeRange(ranges)}}`
      );
    })
    .join('');
}

/** A font as an address that holds it. */
export function embeddedFont({ data }: WebFont): string {
  return `data:font/woff2;base64,${Buffer.from(data).toString('base64')}`;
}
