import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../../diagnostics/message.ts';
import type { MdxFile } from '../../read/mdx-file.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkListNumbers, checkMdxRules, type AllowedElements } from './mdx-rules.ts';
import { checkStrayMarkup } from './stray-markup.ts';

/**
 * Checks a text of ours beside an article: it is text alone, with footnotes.
 *
 * @param sourceIds sources that footnotes may name
 */
export function checkEditorialText({ file, frontMatter, tree }: MdxFile, sourceIds: readonly string[]): void {
  if (frontMatter) {
    report(file, undefined, 'needless-front-matter', 'Dieser Text hat keine Angaben am Anfang.');
  }
  if (!tree) return;
  checkOwnText(tree, file, sourceIds);
  checkHeadings(tree, file);
}

/** What holds for the Markdown of every text of ours; the further arguments are those of {@link checkMdxRules}. */
export function checkOwnText(
  tree: Root,
  file: VFile,
  sourceIds: readonly string[] = [],
  ...rules: [further?: AllowedElements, options?: { linksPages?: boolean }]
): void {
  checkMdxRules(tree, file, ...rules);
  checkListNumbers(tree, file);
  checkFootnotes(tree, file, sourceIds);
  checkStrayMarkup(tree, file);
}

/** Headings of the first two levels belong to the page around the text. */
function checkHeadings(tree: Root, file: VFile): void {
  visit(tree, 'heading', ({ depth, position }) => {
    if (depth > 2) return;
    const note = 'Überschriften in diesem Text beginnen mit „### “.';
    report(file, position, 'heading-level', `Diese Überschrift hat die Stufe ${depth}.`, note);
  });
}
