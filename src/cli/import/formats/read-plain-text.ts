import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { comparableLines } from '../../../schemas/values/white-space.ts';
import { isLineMeant, widthOf } from '../../../content/check/original/line-ends.ts';
import type { ImportedDocument } from '../document/document.ts';
import { nestLists } from './nest-lists.ts';
import { cutTables } from './tab-tables.ts';
import { withBreaks } from '../document/tidy-phrases.ts';

const bullet = /^[•◦▪▫‣⁃●○■□►▸▶➤·*–-] +(?=\S)/;
const number = /^(\d{1,3})[.)] +(?=\S)/;
const rule = /^(?:[-–—_*=•~#] ?){3,}$/;

/** Reads a text without forms: paragraphs, lists, tables and rules by what plain texts have for them, and lines where they were meant. */
export function readPlainText(text: string): ImportedDocument {
  const lines = text.replaceAll('\uFEFF', '').replaceAll(/\r\n?/g, '\n').replaceAll('\f', '\n\n');
  const width = widthOf(comparableLines(lines));
  const blocks = lines.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/).map((block) => block.replaceAll(/^\n+|\n+$/g, ''));
  const isSpaced = blocks.filter((block) => block.trim() !== '').length > 1;
  const children = blocks.flatMap((block): RootContent[] => {
    if (block.trim() === '') return [];
    // Without empty lines, each line is a paragraph, unless it was wrapped.
    return cutTables(block).flatMap((part) => (typeof part === 'string' ? readBlock(part, width, isSpaced) : [part]));
  });
  return {
    tree: { type: 'root', children: mergeLists(children) },
    origin: {},
    comments: new Map(),
    pictures: [],
    remarks: [],
  };
}

/** Lists whose points stand apart are one. */
function mergeLists(blocks: readonly RootContent[]): RootContent[] {
  const merged: RootContent[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    const isNext = last?.type === 'list' && block.type === 'list' && last.ordered === block.ordered;
    if (isNext && (!block.ordered || block.start === (last.start ?? 1) + last.children.length))
      last.children.push(...block.children);
    else merged.push(block);
  }
  return merged;
}

function readBlock(block: string, width: number, isSpaced: boolean): RootContent[] {
  const groups = groupLines(block, width, isSpaced);
  const indents = pointIndents(block, groups);
  const depths = new Map<ListItem, number>();
  const found: RootContent[] = [];
  let paragraph: string[] = [];
  const end = (): void => {
    if (paragraph.length > 0) found.push({ type: 'paragraph', children: withBreaks(paragraph) });
    paragraph = [];
  };
  for (const line of groups) {
    const last = found.at(-1);
    const list = paragraph.length === 0 && last?.type === 'list' ? last : undefined;
    const [, digits] = number.exec(line) ?? [];
    const depth = isPoint(line) ? (indents.shift() ?? 0) : 0;
    const isNext = list?.ordered === true && Number(digits) === (list.start ?? 1) + list.children.length;
    if (rule.test(line)) {
      end();
      found.push({ type: 'thematicBreak' });
    } else if (bullet.test(line) && isList(groups, bullet)) {
      end();
      depths.set(addItem(found, list?.ordered === false ? list : undefined, line.replace(bullet, '')), depth);
    } else if (digits !== undefined && isList(groups, number)) {
      end();
      depths.set(addItem(found, isNext ? list : undefined, line.replace(number, ''), Number(digits)), depth);
    } else {
      if (!isSpaced) end();
      paragraph.push(line);
    }
  }
  end();
  return nestLists(found, depths);
}

const isPoint = (line: string): boolean => bullet.test(line) || number.test(line);

/** How far the points of a block are indented, in columns; none where not each of them has kept its line. */
function pointIndents(block: string, lines: readonly string[]): number[] {
  const indents = block.split('\n').flatMap((raw) => {
    const [blanks = ''] = /^[\t ]*/.exec(raw) ?? [];
    return isPoint(raw.trim().replaceAll(/[\t ]+/g, ' ')) ? [blanks.replaceAll('\t', '    ').length] : [];
  });
  return indents.length === lines.filter(isPoint).length ? indents : [];
}

/** A date at the beginning of a single line is none, nor is a dash; round signs are nothing else. */
function isList(lines: readonly string[], mark: RegExp): boolean {
  const marked = lines.filter((line) => mark.test(line));
  return marked.length > 1 || /^[^\d–*-]/.test(marked[0] ?? '');
}

function addItem(found: RootContent[], list: List | undefined, text: string, start?: number): ListItem {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] };
  if (list) list.children.push(item);
  else
    found.push({ type: 'list', ordered: start !== undefined, start: start ?? null, spread: false, children: [item] });
  return item;
}

/** The lines of a block; those that were only wrapped run on. */
function groupLines(block: string, width: number, isSpaced: boolean): string[] {
  const lines: string[] = [];
  for (const raw of block.split('\n')) {
    const line = raw.replaceAll(/[\t ]+/g, ' ').trim();
    const last = lines.at(-1) ?? '';
    // What is indented below a point goes on with it.
    if (/^(?: {2}|\t)/.test(raw) && isPoint(last) && !isPoint(line)) lines[lines.length - 1] = `${last} ${line}`.trim();
    else if (line !== '') lines.push(line);
  }
  const text = lines.join('\n');
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const meant = ends.filter(
    (at) => isLineMeant(text, at, width) || (!isSpaced && /[.!?…“”"]$/.test(text.slice(0, at))),
  );
  const cuts = [-1, ...meant, text.length];
  return cuts.slice(1).map((end, index) => text.slice((cuts[index] ?? -1) + 1, end).replaceAll('\n', ' '));
}
