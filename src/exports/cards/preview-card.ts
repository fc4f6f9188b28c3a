import type { Node } from 'takumi-js/node';
import { cardColours, column, monogram, placeRule, row, rule } from './card-elements.ts';
import { placeText, type CardInput } from './card-inputs.ts';
import { cardRenderer, setText, type SetText, type TextBox } from './card-lines.ts';
import type { Look } from '../../site/logo.ts';
import { cardText } from '../../fonts/card-text.ts';

export const cardSize = { width: 1200, height: 630 } as const;

/** The square in the middle to which messengers crop a card, less a margin: every word stands in it. */
export const safeArea = { x: 297, y: 32, width: 606, height: 566 } as const;

const { ink, quiet } = cardColours;
const { width } = safeArea;
const mark = 40;
const markGap = 14;
const nameWidth = width - mark - markGap;
const boxes = {
  name: { face: 'name', color: ink, width: nameWidth, height: 46, size: 38, breakBelow: 20, leading: 1.2 },
  kicker: { face: 'kicker', color: cardColours.accent, width, height: 66, size: 29, breakBelow: 20, leading: 1.2 },
  title: { face: 'title', color: ink, width, height: 0, size: 100, breakBelow: 44, leading: 1.1 },
  articleTitle: { face: 'small', color: ink, width, height: 66, size: 28, breakBelow: 18, leading: 1.25 },
  verdict: { face: 'kicker', color: cardColours.accent, width, height: 76, size: 30, breakBelow: 20, leading: 1.2 },
  quotation: { face: 'small', color: ink, width, height: 150, size: 30, breakBelow: 18, leading: 1.25 },
  place: { face: 'small', color: quiet, width, height: 34, size: 26, breakBelow: 10, leading: 1.25 },
} as const satisfies Record<string, TextBox>;

const head = 40 + 5 + 14 + 46 + 14 + 1;
const foot = 8 + 36;
const gap = 12;
const belowRule = 16;
/** Least space between the title and the rules above and below. */
const air = 26;

/** Draws a card as PNG, in a thread of Takumi's own. The same input gives the same bytes. */
export async function drawCard(input: CardInput, look: Look = {}): Promise<Uint8Array> {
  const [tree, renderer] = await Promise.all([layOutCard(input, look), cardRenderer()]);
  return renderer.render(tree, { ...cardSize, format: 'png', lang: 'de' });
}

/**
 * The card as a tree for Takumi: the head of a newspaper, kicker and title, a rule of as many parts as the article has
 * sections, and where the section belongs. The title gets the height that the rest leaves.
 */
export async function layOutCard(input: CardInput, look: Look = {}): Promise<Node> {
  const accent = look.accent?.light ?? cardColours.accent;
  const { siteName, kicker, title, articleTitle, place, judged } = showable(input);
  const [name, above, ...below] = await Promise.all([
    set(siteName, boxes.name),
    set(kicker, { ...boxes.kicker, color: accent }),
    set(judged?.on, { ...boxes.verdict, color: accent }),
    set(judged?.quotation, boxes.quotation),
    set(judged ? undefined : articleTitle, boxes.articleTitle),
    set(place && placeText(place), boxes.place),
  ]);
  const last = below.flat();
  const taken = heightOf(above) + gap * above.length + heightOf(last) + (last.length && belowRule);
  const height = cardSize.height - head - foot - taken - 2 * air;
  const middle = [...above, ...(await set(title, { ...boxes.title, height }))];
  return column(
    [
      rule(5, ink),
      row([monogram(mark, look), ...nodes(name).map(narrowed)], { gap: markGap, height: 46, margin: '14px 0' }),
      rule(1, ink),
      column(nodes(middle), { flexGrow: 1, justifyContent: 'center', gap }),
      placeRule(place, accent),
      ...(last.length ? [column(nodes(last), { paddingTop: belowRule })] : []),
    ],
    { ...cardSize, padding: '40px 64px 36px', backgroundColor: cardColours.paper },
  );
}

/** The texts as the font can show them. A card never lacks a title: where no sign is left, the article's stands there. */
function showable({ siteName, kicker, title, articleTitle = '', place, judged }: CardInput): CardInput {
  const [site = '', section = '', article = '', quotation = ''] = [
    siteName,
    title,
    articleTitle,
    judged?.quotation ?? '',
  ].map(cardText);
  return {
    siteName: site,
    kicker: cardText(kicker),
    title: section || article || site,
    ...(section && article && { articleTitle: article }),
    ...(place && { place }),
    // Of a quotation the font may show nothing but its marks.
    ...(judged && /[\p{L}\p{N}]/u.test(quotation) && { judged: { on: cardText(judged.on), quotation } }),
  };
}

async function set(text: string | undefined, box: TextBox): Promise<SetText[]> {
  return text ? [await setText(text, box)] : [];
}

function heightOf(texts: readonly SetText[]): number {
  return texts.reduce((sum, { height }) => sum + height, 0);
}

function nodes(texts: readonly SetText[]): Node[] {
  return texts.map(({ node }) => node);
}

/** A text that is as wide as its lines, to stand beside something else. */
function narrowed(node: Node): Node {
  return { ...node, style: { ...node.style, width: 'auto', maxWidth: nameWidth } };
}
