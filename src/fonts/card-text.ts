import { hasGlyph } from './card-fonts.ts';

/** What readers take for the same, for signs that the font lacks and that Unicode does not take apart. */
const alike = new Map(
  Object.entries({
    '→➔➜▶►': '›',
    '←◀◄': '‹',
    '↔': '‹›',
    '⇒': '»',
    '⇐': '«',
    '≤': '<=',
    '≥': '>=',
    '≈∼': '~',
    '∕': '/',
    '‰': 'Promille',
    '●■▪◦∙': '•',
    '★☆∗': '*',
    '‐': '-',
    '‑': '-\u2060',
    '‒': '–',
    '―': '—',
    '‟': '“',
  }).flatMap(([signs, other]) => Array.from(signs, (sign) => [sign, other] as const)),
);
const unseen = /\p{Default_Ignorable_Code_Point}|(?![\u0334-\u0338])\p{M}/u;
const superscript = /[\u2070-\u207F]/;
const segmenter = new Intl.Segmenter('de');
const firstFlag = 0x1f1e6;

/** A sign as the font can show it: itself or one alike, nothing for what only joins or marks others, else undefined. */
function shown(sign: string): string | undefined {
  if (!/[\p{Z}\p{C}]/u.test(sign) && hasGlyph(sign)) return sign;
  if (sign === '\u00AD' || sign === '\u2060') return sign;
  if (/[\u00A0\u2007\u202F]/.test(sign)) return '\u00A0';
  if (/\p{Z}|\p{Cc}/u.test(sign)) return ' ';
  if (unseen.test(sign)) return '';
  if (/\p{RI}/u.test(sign)) return String.fromCodePoint((sign.codePointAt(0) ?? 0) - firstFlag + 65);
  const other = alike.get(sign) ?? takenApart(sign);
  const all = other === sign ? undefined : shownAll(other);
  return all?.trim() ? all : undefined;
}

/** `ﬁ` → `fi`, `⅓` → ` 1⁄3`; not 10⁵, which would read 105. */
function takenApart(sign: string): string {
  const parts = superscript.test(sign) ? sign : sign.normalize('NFKD');
  return parts.includes('⁄') ? ` ${parts}` : parts;
}

function shownAll(signs: string): string | undefined {
  const all = Array.from(signs, shown);
  return all.includes(undefined) ? undefined : all.join('');
}

/** The signs as a reader counts them, letters composed. */
function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text.normalize('NFC')), ({ segment }) => segment);
}

/**
 * A text as a card shows it: composed letters, single spaces, and like signs for those that the font lacks; what
 * {@link undrawable} names leaves no box and no gap. Soft hyphens that an editor has set stay.
 *
 * `Gipfel  in „Кремль“ → ﬁnal 🎉!` → `Gipfel in „Кремль“ › final!`
 */
export function cardText(text: string): string {
  const missing = '\0';
  return graphemes(text)
    .map((sign) => shownAll(sign) ?? missing)
    .join('')
    .replace(/(?<![ \0])[ \0]*\0(?=[.,;:!?…“)])/g, '')
    .replaceAll(missing, '')
    .replace(/ +/g, ' ')
    .replace(/^[\s\u00AD\u2060]+|(?<![\s\u00AD\u2060])[\s\u00AD\u2060]+$/g, '');
}

/** The signs of a text that no card can show, each once: `Gipfel 🎉 in 北京 🎉` → `🎉`, `北`, `京`. */
export function undrawable(text: string): string[] {
  return [...new Set(graphemes(text).filter((sign) => shownAll(sign) === undefined))];
}
