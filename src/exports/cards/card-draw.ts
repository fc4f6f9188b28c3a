import type { Node } from 'takumi-js/node';
import { cardFonts } from './card-fonts.ts';
import { measureWidths } from './card-measure.ts';
import { cardText } from './card-text.ts';
import { measurableParts } from './card-words.ts';
import { cardSize, previewCard, textsOf } from './preview-card.ts';
import type { CardInput } from './preview-card.ts';

/** Lays out a card: the tree that {@link drawCard} draws. */
export async function layOutCard(input: CardInput): Promise<Node> {
  const { renderer, covered } = await cardFonts();
  const shown = showable(input, (text) => cardText(text, covered));
  const wanted = textsOf(shown).flatMap(([face, text]) => measurableParts(text).map((part) => ({ face, text: part })));
  return previewCard(shown, await measureWidths(renderer, wanted));
}

/** Draws a card as PNG, in a thread of Takumi's own. The same input gives the same bytes. */
export async function drawCard(input: CardInput): Promise<Uint8Array> {
  const tree = await layOutCard(input);
  const { renderer } = await cardFonts();
  return renderer.render(tree, { ...cardSize, format: 'png', lang: 'de' });
}

/** A card never lacks a title: where the font has no sign of it, the article's stands there, or the site's name. */
function showable(input: CardInput, show: (text: string) => string): CardInput {
  const siteName = show(input.siteName);
  const title = show(input.title);
  const articleTitle = show(input.articleTitle ?? '');
  return {
    siteName,
    kicker: show(input.kicker),
    title: title || articleTitle || siteName,
    ...(title && articleTitle && { articleTitle }),
    ...(input.place && { place: input.place }),
  };
}
