import type { Node } from 'takumi-js/node';
import { cardColours, column, monogram, placeRule, row, rule, textBlock } from './card-elements.ts';
import { setText } from './card-lines.ts';
import type { SetText, TextBox } from './card-lines.ts';
import type { WidthOf } from './card-measure.ts';

/** What a preview card shows. */
export interface CardInput {
  siteName: string;
  kicker: string;
  /** The title of the section, or of the article where the card is the article's. */
  title: string;
  /** The title of the article a section belongs to. */
  articleTitle?: string;
  /** Which section of how many, counted from 1. */
  place?: { number: number; count: number };
}

export const cardSize = { width: 1200, height: 630 } as const;

/** The square in the middle to which messengers crop a card, less a margin: every word stands in it. */
export const safeArea = { x: 297, y: 32, width: 606, height: 566 } as const;

const { width } = safeArea;
const mark = 40;
const boxes = {
  name: { face: 'name', width: width - mark - 14, height: 46, size: 38, breakBelow: 20, leading: 1.2 },
  kicker: { face: 'kicker', width, height: 66, size: 29, breakBelow: 20, leading: 1.2 },
  title: { face: 'title', width, height: 0, size: 100, breakBelow: 44, leading: 1.1 },
  articleTitle: { face: 'small', width, height: 66, size: 28, breakBelow: 18, leading: 1.25 },
  place: { face: 'small', width, height: 34, size: 26, breakBelow: 10, leading: 1.25 },
} as const satisfies Record<string, TextBox>;

const head = 40 + 5 + 14 + 46 + 14 + 1;
const foot = 8 + 36;
const gap = 12;
/** Least space between the title and the rules above and below. */
const air = 26;

/** „Abschnitt 2 von 9“ */
export function placeText({ number, count }: NonNullable<CardInput['place']>): string {
  return `Abschnitt ${number} von ${count}`;
}

/**
 * The card as a tree for Takumi: the head of a newspaper, kicker and title, a rule of as many parts as the article has
 * sections, and where the section belongs. The title gets the height that the rest leaves.
 *
 * @param input texts that the font can show
 */
export function previewCard({ siteName, kicker, title, articleTitle, place }: CardInput, widthOf: WidthOf): Node {
  const set = (part: keyof typeof boxes, text: string | undefined, box: TextBox = boxes[part]) =>
    text ? [{ part, text: setText(text, box, widthOf) }] : [];
  const above = set('kicker', kicker);
  const below = [...set('articleTitle', articleTitle), ...set('place', place && placeText(place))];
  const rest =
    cardSize.height - head - foot - heightOf(above, gap) - heightOf(below, 0) - (below.length && 16) - 2 * air;
  const middle = [...above, ...set('title', title, { ...boxes.title, height: rest })];
  return column(
    [
      rule(5, cardColours.ink),
      row([monogram(mark), ...blocks(set('name', siteName))], { gap: 14, height: 46, margin: '14px 0' }),
      rule(1, cardColours.ink),
      column(blocks(middle), { flexGrow: 1, justifyContent: 'center', gap }),
      placeRule(place),
      ...(below.length ? [column(blocks(below), { paddingTop: 16 })] : []),
    ],
    { ...cardSize, padding: '40px 64px 36px', backgroundColor: cardColours.paper },
  );
}

interface Block {
  part: keyof typeof boxes;
  text: SetText;
}

function heightOf(set: readonly Block[], after: number): number {
  return set.reduce((sum, { text }) => sum + text.lines.length * text.leading + after, 0);
}

const colourOf = {
  name: cardColours.ink,
  kicker: cardColours.accent,
  title: cardColours.ink,
  articleTitle: cardColours.ink,
  place: cardColours.quiet,
};

function blocks(set: readonly Block[]): Node[] {
  return set.map(({ part, text }) => textBlock(boxes[part].face, text, colourOf[part]));
}

/** The texts of a card with the face each is set in, for measuring. */
export function textsOf({ siteName, kicker, title, articleTitle, place }: CardInput): [TextBox['face'], string][] {
  return [
    ['name', siteName],
    ['kicker', kicker],
    ['title', title],
    ['small', articleTitle ?? ''],
    ['small', place ? placeText(place) : ''],
  ];
}
