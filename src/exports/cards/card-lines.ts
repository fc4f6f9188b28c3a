import { LRUCache } from 'lru-cache';
import { Renderer, type Node } from 'takumi-js/node';
import { cardFontFiles } from '../../fonts/card-fonts.ts';
import { shortPrefix } from '../../words/orthography/prefixes.ts';

type Style = NonNullable<Node['style']>;

/** The name under which the cards' font is registered. */
const fontFamily = 'SourceSerif4';

/** The cuts of the font on a card. */
const cardFaces = {
  name: { fontFamily, fontWeight: 700, fontVariationSettings: '"opsz" 40', letterSpacing: '0.01em' },
  kicker: { fontFamily, fontWeight: 600, fontVariationSettings: '"opsz" 20', letterSpacing: '0.02em' },
  title: { fontFamily, fontWeight: 700, fontVariationSettings: '"opsz" 60', letterSpacing: '-0.005em' },
  small: { fontFamily, fontWeight: 400, fontVariationSettings: '"opsz" 20', letterSpacing: '0' },
} as const;

/** The room for a text and how it is set. */
export interface TextBox {
  face: keyof typeof cardFaces;
  color: string;
  width: number;
  height: number;
  /** The largest size, in pixels. */
  size: number;
  /** The size below which a long word is broken rather than the whole text set smaller. */
  breakBelow: number;
  /** Height of a line in sizes. */
  leading: number;
}

/** A text as it is drawn, and what of its box it takes. */
export interface SetText {
  node: Node;
  height: number;
}

const step = 0.95;
const leastSize = 3;

/** What cards have in common, such as the name of the site, is set once. */
const setTexts = new LRUCache<string, Promise<SetText>, { text: string; box: TextBox }>({
  max: 400,
  memoMethod: (_key, _stale, { context: { text, box } }) => fitText(text, box),
});

/** Sets a text as large as its box allows, in lines of about one length; nothing is ever left out. */
export function setText(text: string, box: TextBox): Promise<SetText> {
  return setTexts.memo(JSON.stringify([text, box]), { context: { text, box } });
}

async function fitText(text: string, box: TextBox): Promise<SetText> {
  const { size, breakBelow } = box;
  const joined = text.replace(shortPrefix, '$&\u2060');
  const whole = joined.replaceAll('\u00AD', '');
  const set =
    (await firstToFit(whole, box, size, breakBelow)) ??
    (await hyphenate(joined, box)) ??
    (await firstToFit(whole, box, breakBelow, leastSize, { overflowWrap: 'anywhere' }));
  if (!set) throw new Error(`No size is small enough for ‘${text}’.`);
  return set;
}

/** Endings after which a German compound goes on: Regierungs|erklärung, Wirtschafts|politik, Sicherheits|konferenz. */
const seam = /(?<=\p{L}{2}(?:ungs|heits|keits|schafts|ions|täts|lings|tums))(?=\p{L}{4})/giu;
const longWord = /[^\s-]{24,}/g;

/**
 * Sets a text with long words broken where the editor has set soft hyphens, else at the seams of a compound. Takumi
 * ends lines there but draws no hyphen.
 */
async function hyphenate(text: string, box: TextBox): Promise<SetText | undefined> {
  const { width, breakBelow } = box;
  const parts = text.replace(longWord, (word) => (word.includes('\u00AD') ? word : word.replace(seam, '\u00AD')));
  const room = { ...box, width: width - breakBelow / 2 };
  const set = await firstToFit(parts, room, breakBelow * 1.4, breakBelow * 0.7);
  const lines = [...Map.groupBy(set?.runs ?? [], ({ y }) => y).values()];
  const drawn = lines.map((runs) => runs.map((run) => run.text).join('')).join('\n');
  return set && { ...set, node: textNode(hyphened(drawn), box, set.size, { whiteSpace: 'pre' }) };
}

/** `Wirtschafts\npolitik ` → `Wirtschafts-\npolitik` */
function hyphened(lines: string): string {
  return lines.replace(/(?<=\p{L})(?=\n)/gu, '-').replace(/ +$/gm, '');
}

/** Sets a text in the largest size of a range in which it fits, found by halving. */
async function firstToFit(text: string, box: TextBox, largest: number, smallest: number, style: Style = {}) {
  let fitting: Awaited<ReturnType<typeof tryToFit>>;
  let [from, to] = [0, Math.ceil(Math.log(smallest / largest) / Math.log(step))];
  for (let at = 0; from < to; at = (from + to) >> 1) {
    const set = await tryToFit(text, box, largest * step ** at, style);
    if (set) [fitting, to] = [set, at];
    else from = at + 1;
  }
  return fitting;
}

/** Sets a text in one size; undefined where a word is wider than the box, or all are higher. */
async function tryToFit(text: string, box: TextBox, size: number, style: Style) {
  const node = textNode(text, box, size, style);
  const renderer = await cardRenderer();
  const { height, runs } = await renderer.measure(node, { lang: 'de' });
  // A line that is too wide begins at the edge of the box, any other is centred.
  return height <= box.height && runs.every(({ x }) => x > 0) ? { node, height, runs, size } : undefined;
}

/** A text that fills the width of its box; Takumi breaks and balances its lines. */
function textNode(text: string, { face, color, width, leading }: TextBox, size: number, style: Style): Node {
  const lineHeight = `${Math.ceil(size * leading)}px`;
  const block: Style = { color, width, lineHeight, fontSize: size, textAlign: 'center', textWrap: 'balance' };
  return { type: 'text', text, style: { ...cardFaces[face], ...block, ...style } };
}

let renderer: Promise<Renderer> | undefined;

/** What draws and measures, with the font registered when it is first needed. */
export function cardRenderer(): Promise<Renderer> {
  return (renderer ??= withFonts());
}

async function withFonts(): Promise<Renderer> {
  const made = new Renderer();
  for (const { data, unicodeRange } of cardFontFiles())
    await made.registerFont({ name: fontFamily, data, unicodeRange });
  return made;
}
