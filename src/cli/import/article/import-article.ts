import type { Root } from 'mdast';
import { giveForms, levelHeadings } from './article-forms.ts';
import { takeHead } from '../formats/article-head.ts';
import { articleMarkdown } from './article-markdown.ts';
import { markComments } from './comment-marks.ts';
import type { CommentedPassage } from './comment-marks.ts';
import type { Origin, ReaderComment } from '../document/document.ts';
import { guessHeadings } from './guess-headings.ts';
import { openDocument } from '../formats/open-document.ts';
import { originalText } from './original-text.ts';
import { creditsFromCaptions } from '../document/picture-lines.ts';
import { picturesIn, shownOrWhyNot } from './shown-pictures.ts';
import { dropEmptyBlocks, takeMarks } from './take-marks.ts';
import type { Lost } from './take-marks.ts';

/** An article as an explainer has it. */
export interface ImportedArticle {
  origin: Origin;
  /** With `<Claim>` around what comments stand beside. */
  tree: Root;
  markdown: string;
  original: string;
  passages: CommentedPassage[];
  /** Comments that stand at no passage. */
  homeless: ReaderComment[];
  lost: Lost[];
  /** By the names of their files. */
  pictures: ReadonlyMap<string, Uint8Array>;
  remarks: string[];
}

/**
 * Reads an article from a file and gives it the forms of an explainer.
 *
 * @throws CommandError where there is none in it
 */
export async function importArticle(path: string): Promise<ImportedArticle> {
  const { tree, origin: given, comments, pictures, remarks } = await openDocument(path);
  giveForms(tree);
  const guesses = guessHeadings(tree, { isPlain: /\.txt$/i.test(path) });
  const origin = takeHead(tree, given);
  levelHeadings(tree);
  const { passages, homeless } = markComments(tree, comments);
  const lost = takeMarks(tree, shownOrWhyNot(pictures));
  dropEmptyBlocks(tree);
  creditsFromCaptions(tree);
  return {
    origin,
    tree,
    markdown: articleMarkdown(tree),
    original: originalText(tree),
    passages,
    homeless,
    lost,
    pictures: picturesIn(tree, pictures),
    remarks: [...remarks, ...guesses],
  };
}
