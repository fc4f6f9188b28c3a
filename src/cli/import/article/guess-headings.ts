import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { comparable } from '../../../schemas/values/white-space.ts';
import { headOf } from '../formats/article-head.ts';
import { markOf } from '../document/document.ts';

/** Longer is no heading. */
const maxLength = 90;

/**
 * Makes headings of paragraphs that look like some: a short line without a full stop between paragraphs. In texts with forms it must
 * be bold as a whole; where there are headings already, nothing is guessed. The first one is the headline.
 *
 * @param isPlain whether the text has no forms at all
 * @returns a sentence for each, since it may be none
 */
export function guessHeadings(tree: Root, { isPlain }: { isPlain: boolean }): string[] {
  const { children } = tree;
  if (children.some(({ type }, index) => type === 'heading' && index > 0)) return [];
  const first = children.findIndex((block) => toString(block).trim() !== '');
  const isTalk = children.filter(isTurn).length > 2;
  return children.flatMap((block, index) => {
    const next = children[index + 1];
    const isFirst = index === first;
    if (block.type !== 'paragraph' || !isLikeHeading(block, isPlain, isFirst)) return [];
    if (!isLikeText(next) && !(isFirst && next && isBelowHeadline(next))) return [];
    if (isTalk && isTurn(block)) return [];
    const text = comparable(toString(block));
    const inner = isPlain ? block.children : block.children.flatMap(unwrap);
    children[index] = { type: 'heading', depth: isFirst ? 1 : 2, children: inner };
    return isFirst
      ? []
      : [`Als Zwischenüberschrift gelesen: „${text}“. Ist sie keine, löschen Sie „## “ und ihren Abschnitt.`];
  });
}

/** „Frage: Wie bitte?“: what somebody says in an interview, by whose name it begins. */
function isTurn(block: RootContent): boolean {
  return block.type === 'paragraph' && /^\p{Lu}[\p{L}\p{M} .’'-]{0,40}: *\S/u.test(comparable(toString(block)));
}

/** What may follow a headline, whatever it ends with: who wrote the article, or its first lines. */
function isBelowHeadline(block: RootContent): boolean {
  const text = comparable(toString(block));
  return headOf(text) !== undefined || (block.type === 'paragraph' && text.length > 40);
}

function isLikeHeading(paragraph: Paragraph, isPlain: boolean, isFirst: boolean): boolean {
  const text = comparable(toString(paragraph));
  const visible = paragraph.children.filter((node) => !markOf(node));
  const isBold = visible.length > 0 && visible.every(({ type }) => type === 'strong');
  if (text.length === 0 || text.length > maxLength || visible.some(({ type }) => type === 'break')) return false;
  // Headlines of interviews are quotations.
  const end = isFirst ? /[.,;:…][”“"»«)]*$|^\(/ : /[.,;:…”“"»«)]$|^[„"»(]/;
  if (end.test(text) || /^(?:Von|Text:|By) /u.test(text) || !/^[„"»]?[\p{Lu}\d]/u.test(text)) return false;
  return isPlain ? /\p{Ll}/u.test(text) && !/\d{4}$/.test(text) : isBold;
}

/** A paragraph that ends as a sentence does, or a list. */
function isLikeText(block: RootContent | undefined): boolean {
  if (block?.type === 'list') return true;
  if (block?.type !== 'paragraph') return false;
  const text = comparable(toString(block));
  return /[.!?…:][”“‘’"»«)]*$/u.test(text) && text.length > 40;
}

function unwrap(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'strong' ? node.children : [node];
}
