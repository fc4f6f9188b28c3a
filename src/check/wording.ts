import { visit } from 'unist-util-visit';
import type { ArticleBlock } from './article-blocks.ts';
import { findDifference } from './difference.ts';
import type { Fault, Position } from './fault.ts';
import { positionAt } from './position.ts';

/**
 * Compares the article, blocks joined by blank lines, with the document as supplied.
 * The first difference is reported where it stands in the article.
 *
 * Ends of lines and blanks before them, which Markdown does not keep, do not count.
 *
 * @param source what the blocks were parsed from
 */
export function checkWording(file: string, blocks: readonly ArticleBlock[], source: string, original: string): Fault[] {
  const wanted = original
    .replaceAll(/[ \t]*\r?\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const actual = blocks.map((block) => block.text).join('\n\n');
  if (actual === wanted) return [];
  const difference = findDifference(actual, wanted);
  return [
    {
      file,
      ...locateOffset(blocks, difference.offset, source),
      problem: `Der Text weicht vom Original ab: hier steht ${difference.actual}, in original.txt ${difference.wanted}.`,
      cure: 'Stellen Sie den Wortlaut von original.txt her; Einwände gehören in eine Anmerkung.',
    },
  ];
}

/** The place in the file of a character of the joined text. */
function locateOffset(blocks: readonly ArticleBlock[], offset: number, source: string): Position {
  let start = 0;
  for (const block of blocks) {
    const end = start + block.text.length;
    if (offset <= end) return locateInBlock(block, offset - start, source);
    start = end + 2;
  }
  return positionAt(source, blocks.at(-1)?.node.position?.end.offset ?? 0);
}

function locateInBlock({ node: block, text }: ArticleBlock, offset: number, source: string): Position {
  let place = block.position?.start.offset ?? 0;
  let passed = 0;
  visit(block, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return;
    const value = node.value.replaceAll('\r\n', '\n');
    const start = text.indexOf(value, passed);
    if (start > offset) return;
    place = alignOffset(source, node.position?.start.offset ?? place, value, offset - start);
    passed = start + value.length;
  });
  return positionAt(source, place);
}

/** Where a character of a text stands in its source, which may also hold `\`, `&amp;` and the `>` of a quotation. */
function alignOffset(source: string, start: number, value: string, index: number): number {
  let at = start;
  for (let passed = 0; passed <= index && passed < value.length; passed += 1) {
    let reference = referenceAt(source, at, value.slice(passed));
    while (!reference && at < source.length && source[at] !== value[passed]) {
      at += 1;
      reference = referenceAt(source, at, value.slice(passed));
    }
    if (passed === index) return at;
    at += reference?.length ?? 1;
  }
  return at;
}

/** The character reference, such as `&amp;`, that begins at a place, unless the text says just that. */
function referenceAt(source: string, at: number, value: string): string | undefined {
  if (source[at] !== '&') return undefined;
  const reference = /^&(?:#\w+|\w+);/.exec(source.slice(at, at + 40))?.[0];
  return reference && !value.startsWith(reference) ? reference : undefined;
}
