import type { TextStep } from './article-text.ts';
import { skip } from './original-marks.ts';

/** As many letters tell whether a text begins with what looks like a mark. */
const beginning = 4;

/** Whether the article's letters stand in the original at a place as they are. */
export function startsLike(steps: readonly TextStep[], first: number, original: string, at: number): boolean {
  const letters = lettersFrom(steps, first, beginning);
  return letters !== '' && original.startsWith(letters, at);
}

/** The text from a step on, to the end of its line. */
function lettersFrom(steps: readonly TextStep[], first: number, length: number): string {
  let text = '';
  for (let index = first; text.length < length; index += 1) {
    const step = steps[index];
    if (step?.is === 'letter') text += step.letter;
    else if (step?.is === 'blank') text += text === '' || text.endsWith(' ') ? '' : ' ';
    else break;
  }
  return text.trimEnd();
}

/** How much of a block tells it from others, the more the surer. */
const enough = [24, 12, 6];
/** Where so many blocks are not in the original, it is another text. */
const maxBlocks = 10;
/** Signs and numbers before the text of a line. */
const lead = /[^\p{L}\p{N}\n]*(?:\d{1,3}[.)] ?)?/uy;

/** The first of the blocks from one on whose beginning stands at the beginning of a line of the original. */
export function findNextBlock(
  steps: readonly TextStep[],
  original: string,
  starts: readonly number[],
  from: number,
  at: number,
): { block: number; at: number } | undefined {
  const lines: [start: number, text: number][] = [];
  for (let line = original.indexOf('\n', at) + 1; line > 0; line = original.indexOf('\n', line) + 1)
    lines.push([line, skip(lead, original, line)]);
  for (const [index, start] of starts.slice(from, from + maxBlocks).entries()) {
    for (const length of enough) {
      const head = lettersFrom(steps, start + 1, length);
      if (head.length < beginning) break;
      const found = lines.find((places) => places.some((place) => original.startsWith(head, place)));
      if (found) return { block: from + index, at: found[0] };
    }
  }
  return undefined;
}
