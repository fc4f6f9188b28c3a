import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../../diagnostics/message.ts';
import { positionAt } from '../../diagnostics/position.ts';
import type { ArticleBlock } from './article-blocks.ts';
import { findDifference } from './text-difference.ts';

/** More paragraphs that differ are only counted. */
const maxMessages = 5;

/**
 * Compares the article, blocks joined by blank lines, with the document as supplied.
 * The first difference of each paragraph is reported where it stands in the article; where their number differs, the
 * first of all.
 *
 * Ends of lines and blanks before them, which Markdown does not keep, do not count.
 */
export function checkWording(blocks: readonly ArticleBlock[], file: VFile, original: string): void {
  const source = String(file);
  const wanted = original
    .replaceAll(/(?<![ \t])[ \t]*\r?\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const actual = blocks.map((block) => block.text).join('\n\n');
  const differing = differingParts(actual, wanted);
  for (const [index, part] of differing.slice(0, maxMessages).entries()) {
    const difference = findDifference(part.actual, part.wanted, part.end);
    const place = locateOffset(blocks, part.start + difference.offset, source);
    const further = index === maxMessages - 1 ? differing.length - maxMessages : 0;
    const count = further === 1 ? ' Ein weiterer Absatz weicht ab.' : ` ${further} weitere Absätze weichen ab.`;
    const reason = `Der Text weicht vom Original ab: hier steht ${difference.actual}, in original.txt ${difference.wanted}.${further > 0 ? count : ''}`;
    const note =
      difference.note ??
      escapeOf(part.wanted.slice(difference.offset), source, place) ??
      'Stellen Sie den Wortlaut von original.txt her; Einwände gehören in eine Anmerkung.';
    report(file, positionAt(source, place), 'differs-from-original', reason, note);
  }
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

/** Signs at the beginning of a text that Markdown reads as its own; a date at the beginning of a line, „3. Mai“, as a list. */
const marks = /^(?:\d{1,9}(?=[.)])|[*_~`]+|#+|[-+>[\\])/;
/** What may stand between such a sign and the text that it applies to. */
const between = /[\s*_~`#>[.)\\+-]*$/;

/**
 * The note for a sign that the original has, and that Markdown has read as markup: it is missing from the article's text,
 * but not from its source, and needs a backslash. Undefined where the texts differ for another reason.
 *
 * @param wanted the original from the place where the texts differ
 * @param source the article's Markdown
 * @param place the same place in the source
 */
function escapeOf(wanted: string, source: string, place: number): string | undefined {
  // No more, since the front matter may be long and is blanks here.
  const near = source.slice(Math.max(0, place - 40), place);
  const reference = /^#?\w+;/.exec(wanted)?.[0];
  if (reference && near.endsWith(`&${reference}`)) return backslashNote('&', `\\&${reference}`);
  const mark = marks.exec(wanted)?.[0];
  if (mark === undefined) return undefined;
  const lead = between.exec(near)?.[0] ?? '';
  const isNumber = /\d/.test(mark);
  const isEaten = isNumber
    ? near.slice(0, near.length - lead.length).endsWith(mark)
    : lead.includes(mark) || source.startsWith(mark, place);
  if (!isEaten) return undefined;
  if (isNumber) return backslashNote(mark + wanted.charAt(mark.length), `${mark}\\${wanted.charAt(mark.length)}`);
  return backslashNote(mark, mark.startsWith('#') ? `\\${mark}` : mark.replaceAll(/./g, '\\$&'));
}

function backslashNote(sign: string, escaped: string): string {
  return `Markdown liest „${sign}“ als Auszeichnung; setzen Sie „\\“ davor: „${escaped}“.`;
}
