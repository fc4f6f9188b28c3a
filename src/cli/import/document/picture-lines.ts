import type { Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { captionAndCredit, pictureIn } from '../../../content/markdown/remark/remark-pictures.ts';
import { isPictureName } from '../../../pictures/picture.ts';
import { hasPlaceholder, placeholder } from '../../../content/read/placeholders.ts';
import { lineSchema, textSchema } from '../../../schemas/values/text.ts';
import type { Picture } from './document.ts';

/** Longer is no caption. */
const maxCaption = 500;

/** With these words Word ends what it has made up itself. */
const guessed =
  /\s*(?:Automatisch generierte Beschreibung|KI-generierte Inhalte können fehlerhaft sein\.|Description automatically generated.*|AI-generated content may be incorrect\.)$/u;

/** A picture as a line of the article: what the document does not say of it has a placeholder. */
export function pictureLine({ file, alt, title = '' }: Picture): Paragraph {
  const url = file;
  const credit = creditIn(title) ?? `Foto: ${placeholder('Vorname Nachname')}`;
  return { type: 'paragraph', children: [{ type: 'image', url, alt: altOf(alt), title: credit }] };
}

/** Whose a picture is often stands below it, in the article's own words; there they stay. */
export function creditsFromCaptions(tree: Root): void {
  for (const [index, block] of tree.children.entries()) {
    const image = pictureIn(block);
    const next = tree.children[index + 1];
    if (!image || !hasPlaceholder(image.title) || next?.type !== 'paragraph') continue;
    const caption = toString(next).replaceAll(/\s+/g, ' ').trim();
    if (caption.length <= maxCaption) image.title = creditIn(caption) ?? image.title;
  }
}

/** What of a picture's title is no credit and has no place in an article, whose captions are paragraphs. */
export function captionOf({ title = '' }: Picture): string {
  return captionAndCredit(title)?.caption ?? title.trim();
}

function creditIn(caption: string): string | undefined {
  const credit = captionAndCredit(caption)?.credit;
  return credit !== undefined && textSchema.safeParse(credit).success ? credit : undefined;
}

function altOf(given: string): string {
  const alt = given.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  const whatIsSeen = 'was man auf dem Bild sieht';
  if (!lineSchema.safeParse(alt).success || isPictureName(alt)) return placeholder(whatIsSeen);
  if (!guessed.test(alt)) return alt;
  return placeholder(`${whatIsSeen}; ein Programm vermutet: ${alt.replace(guessed, '').replaceAll(/[[\]]/g, '')}`);
}
