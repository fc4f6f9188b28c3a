import type { BlockStart, TextStep } from './article-text.ts';
import { findNextBlock, startsLike } from './block-beginnings.ts';
import { readMark, readReference, skip, skipCellGap, skipRowEnd, skipTableEnd } from './original-marks.ts';

/** A place where the article and the original part. */
export interface Mismatch {
  /** Of the steps, the one that does not fit; their number where the article has ended. */
  step: number;
  /** In the original. */
  at: number;
  /** What the original has as the mark of a list, where it is another than the article's; and what to do. */
  problem?: string;
  note?: string;
}

/** Nobody needs more of them. */
const maxMismatches = 100;

/** How the two go together. */
export interface Alignment {
  /** The first mismatch of each block. */
  mismatches: Mismatch[];
  /** Steps of blanks at which a line ends in the original. */
  lineEnds: { step: number; at: number }[];
}

/** Reading the article against the original. */
interface Reading {
  steps: readonly TextStep[];
  original: string;
  lineEnds: Alignment['lineEnds'];
}

/**
 * Reads the article's steps against the original, block by block. After a mismatch it goes on with the next block whose
 * beginning the original has.
 *
 * @param original with its white space as `comparableLines` makes it
 */
export function alignTexts(steps: readonly TextStep[], original: string): Alignment {
  const reading: Reading = { steps, original, lineEnds: [] };
  const starts = steps.flatMap((step, index) => (step.is === 'block' ? [index] : []));
  const mismatches: Mismatch[] = [];
  let at = 0;
  for (let block = 0; block < starts.length;) {
    const result = readBlock(reading, starts, block, at);
    if (typeof result === 'number') {
      at = result;
      block += 1;
      continue;
    }
    mismatches.push(result);
    const next =
      mismatches.length < maxMismatches &&
      findNextBlock(steps, original, starts, result.step === starts[block] ? block : block + 1, result.at);
    if (!next) return { mismatches, lineEnds: reading.lineEnds };
    ({ block, at } = next);
  }
  const end = skip(/\n+/, original, skipTableEnd(original, skipRowEnd(original, at)));
  if (end < original.length) mismatches.push({ step: steps.length, at });
  return { mismatches, lineEnds: reading.lineEnds };
}

/** Reads one block; the place behind it in the original, or where they part. */
function readBlock(reading: Reading, starts: readonly number[], number: number, from: number): number | Mismatch {
  const { steps } = reading;
  const [first = 0, end = steps.length] = starts.slice(number, number + 2);
  const block = steps[first] as BlockStart;
  const start = readStart(reading, first, from, steps[starts[number - 1] ?? -1] as BlockStart | undefined);
  if (typeof start !== 'number') return start;
  let at = start;
  for (let index = first + 1; index < end; index += 1) {
    const next = readStep(reading, index, end, at, block);
    if (next === undefined) return { step: index, at };
    at = next;
  }
  return at;
}

/** Reads the end of the line before a block and the mark of the block. */
function readStart(
  { steps, original }: Reading,
  first: number,
  from: number,
  before: BlockStart | undefined,
): number | Mismatch {
  const block = steps[first] as BlockStart;
  let at = from;
  if (before?.kind === 'row') {
    at = skipRowEnd(original, at);
    if (block.kind !== 'row') at = skipTableEnd(original, at);
  }
  const line = skip(block.quoted ? /\n+(?:(?:> ?)+\n+)*/ : /\n+/, original, at);
  if (line === at && at > 0 && original.charAt(at - 1) !== '\n') return { step: first, at };
  if (startsLike(steps, first + 1, original, line)) return line;
  const mark = readMark(block, original, line);
  if (!mark) return { step: first, at: line };
  const { end, letters, problem, note = '' } = mark;
  // The page counts the list as the original does.
  if (letters && block.list) block.list.data = { hProperties: { type: letters } };
  return problem === undefined ? end : { step: first, at: line, problem, note };
}

/** Reads a step; the place behind it, or undefined where the original has something else. */
function readStep(
  { steps, original, lineEnds }: Reading,
  index: number,
  end: number,
  at: number,
  { quoted }: BlockStart,
): number | undefined {
  const step = steps[index];
  const skipLine = (): number | undefined => {
    if (original.charAt(at) !== '\n' || original.charAt(at + 1) === '\n') return undefined;
    return quoted ? skip(/(?:> ?)*/, original, at + 1) : at + 1;
  };
  switch (step?.is) {
    case 'letter':
      return original.startsWith(step.letter, at) ? at + step.letter.length : undefined;
    case 'blank': {
      const isInside = isText(steps[index - 1]) && index + 1 < end && isText(steps[index + 1]);
      if (!isInside || steps[index - 1]?.is === 'blank' || original.charAt(at - 1) === ' ') return at;
      if (original.charAt(at) === ' ') return at + 1;
      const line = skipLine();
      if (line !== undefined) lineEnds.push({ step: index, at });
      return line;
    }
    case 'break':
      return skipLine();
    case 'cell': {
      const isEmpty = index + 1 === end || steps[index + 1]?.is === 'cell';
      const next = skipCellGap(original, at, isEmpty);
      return next === at && !isEmpty && isText(steps[index - 1]) ? undefined : next;
    }
    case 'reference':
      return readReference(step.label, original, at)?.end;
    default:
      return undefined;
  }
}

function isText(step: TextStep | undefined): boolean {
  return step?.is === 'letter' || step?.is === 'reference' || step?.is === 'blank';
}
