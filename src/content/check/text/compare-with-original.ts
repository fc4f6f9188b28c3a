import { visit } from 'unist-util-visit';
import type { ArticleBlock } from './article-blocks.ts';
import { findDifference } from './text-difference.ts';
import { escapeOf } from './unescaped-signs.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { positionAt } from '../../diagnostics/position.ts';

/** More paragraphs that differ are only counted. */
const maxFaults = 5;

/**
 * Compares the article, blocks joined by blank lines, with the document as supplied.
 * The first difference of each paragraph is reported where it stands in the article; where their number differs, the
 * first of all.
 *
 * Ends of lines and blanks before them, which Markdown does not keep, do not count.
 *
 * @param source what the blocks were parsed from
 */
export function checkWording(file: string, blocks: readonly ArticleBlock[], source: string, original: string): Fault[] {
  const wanted = original
    .replaceAll(/(?<![ \t])[ \t]*\r?\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const actual = blocks.map((block) => block.text).join('\n\n');
  const differing = differingParts(actual, wanted);
  return differing.slice(0, maxFaults).map((part, index) => {
    const difference = findDifference(part.actual, part.wanted, part.end);
    const place = locateOffset(blocks, part.start + difference.offset, source);
    const further = index === maxFaults - 1 ? differing.length - maxFaults : 0;
    const count = further === 1 ? ' Ein weiterer Absatz weicht ab.' : ` ${further} weitere Absätze weichen ab.`;
    return {
      file,
      ...positionAt(source, place),
      problem: `Der Text weicht vom Original ab: hier steht ${difference.actual}, in original.txt ${difference.wanted}.${further > 0 ? count : ''}`,
      cure:
        difference.cure ??
        escapeOf(part.wanted.slice(difference.offset), source, place) ??
        'Stellen Sie den Wortlaut von original.txt her; Einwände gehören in eine Anmerkung.',
    };
  });
}

/** The paragraphs that are not the same, or all as one where there are more of them in one text than in the other. */
function differingParts(
  actual: string,
  wanted: string,
): { start: number; actual: string; wanted: string; end: string }[] {
  if (actual === wanted) return [];
  const whole = { start: 0, actual, wanted, end: 'das Ende des Textes' };
  const [paragraphs, others] = [actual.split('\n\n'), wanted.split('\n\n')];
  if (paragraphs.length !== others.length) return [whole];
  let start = 0;
  return paragraphs.flatMap((paragraph, index) => {
    const isLast = index === paragraphs.length - 1;
    const end = isLast ? whole.end : 'das Ende des Absatzes';
    const part = { start, actual: paragraph, wanted: others[index] ?? '', end };
    start += paragraph.length + 2;
    return part.actual === part.wanted ? [] : [part];
  });
}

/** The place in the source of a character of the joined text. */
function locateOffset(blocks: readonly ArticleBlock[], offset: number, source: string): number {
  let start = 0;
  for (const block of blocks) {
    const end = start + block.text.length;
    if (offset <= end) return locateInBlock(block, offset - start, source);
    start = end + 2;
  }
  return blocks.at(-1)?.node.position?.end.offset ?? 0;
}

function locateInBlock({ node: block, text }: ArticleBlock, offset: number, source: string): number {
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
  return place;
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
