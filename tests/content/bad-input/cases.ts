import { readFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import type { ContentCopy } from '../content-copy.ts';
import { append, edit, folder, makeFolder, remove, rename, write } from './bad-input.ts';
import type { BadInput, Change, ExpectedFault } from './bad-input.ts';

/** Where a fault is expected, in the text of a step; it is taken away before the check. */
const mark = '▸';
/** A line break, in a line. */
const lineBreak = '↵';

/** A line of a case: what is done to a file. */
interface Step {
  file: string;
  change: Change;
  isMarked: boolean;
}

/**
 * The cases of a text file beside this one. Blank lines stand between cases; what begins with # is a heading. A case is
 * its name, then a line for each step, then a line `! message` for each fault, in the order of the marks; the marks of one
 * file stand in its order:
 *
 * - `file: find → put`: replaces a text or a /pattern/
 * - `file: text`: changes nothing, and is there for its mark
 * - `file + paragraph`: adds a paragraph at the end
 * - `file = text`: writes the whole file
 * - `file > path`: gives the file or folder that path
 * - `file -`: removes it
 * - `file /`: puts an empty folder in its place
 *
 * A name alone is of the folder of the explainer, `./name` of the content folder. ↵ is a line break, `\u{ad}` a sign that
 * nobody sees, `⟦x×50⟧` an x fifty times.
 *
 * Without a mark the fault stands at the beginning of the file of the first step. A last line `~ file file` names files of
 * which nothing may be said besides.
 *
 * @param before what is done before each of them
 */
export function casesOf(name: string, before: Change = () => undefined): BadInput[] {
  const blocks = readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8').split(/\n{2,}/);
  return blocks.filter((block) => !block.startsWith('# ')).map((block) => readCase(block, before));
}

function readCase(block: string, before: Change): BadInput {
  const [name = '', ...lines] = block.trimEnd().split('\n');
  const messages = lines.filter((line) => line.startsWith('! ')).map((line) => withSigns(line.slice(2)));
  const silent = lines.filter((line) => line.startsWith('~ ')).flatMap((line) => line.slice(2).split(' ').map(pathOf));
  const steps = lines.filter((line) => !/^[!~] /.test(line)).map(readStep);
  const marked = steps.filter(({ isMarked }) => isMarked);
  if (messages.length === 0 || messages.length !== Math.max(marked.length, 1))
    throw new Error(`„${name}“ has ${marked.length} marks and ${messages.length} messages.`);
  const offsets = new Map<string, number[]>();
  const faults = messages.map((says, index): ExpectedFault => {
    const file = marked[index]?.file ?? steps[0]?.file ?? '';
    const nth = marked.slice(0, index).filter((step) => step.file === file).length;
    return { file, says, ...(marked.length > 0 && { offset: () => offsets.get(file)?.[nth] }) };
  });
  const change: Change = (copy) => {
    before(copy);
    for (const step of steps) step.change(copy);
    for (const { file } of marked) if (copy.read(file).includes(mark)) offsets.set(file, takeMarks(copy, file));
  };
  return { name, change, faults, silent };
}

function readStep(line: string): Step {
  const [, short = '', sign, rest = ''] = /^(\S+?)(:| [-+=>/])(?: (.*))?$/s.exec(withSigns(line)) ?? [];
  if (!sign) throw new Error(`This is no step of a case: ${line}`);
  const file = pathOf(short);
  const isMarked = rest.includes(mark);
  if (sign === ' +') return { file, change: append(file, rest), isMarked };
  if (sign === ' =') return { file, change: write(file, rest), isMarked };
  if (sign === ' -') return { file, change: remove(file), isMarked };
  if (sign === ' /') return { file, change: makeFolder(file), isMarked };
  if (sign === ' >') return { file: rest, change: rename(file, rest), isMarked };
  const [find = '', put = rest] = rest.includes(' →') ? rest.split(/ →(?: |$)/) : [rest.replace(mark, '')];
  const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(find) ?? [];
  return { file, change: edit(file, pattern ? new RegExp(pattern, flags) : find, put), isMarked };
}

function pathOf(short: string): string {
  const isWhole = /\/|^(?:site\.yaml|permalinks\.json|mark\.svg)$/.test(short);
  return isWhole ? normalize(short) : join(folder, basename(short));
}

/** A line with the signs that it spells. */
function withSigns(line: string): string {
  return line
    .replaceAll(lineBreak, '\n')
    .replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll(/⟦(.+?)×(\d+)⟧/g, (_, unit: string, times: string) => unit.repeat(Number(times)));
}

/** Takes the marks out of a file, and says where they stood. */
function takeMarks(copy: ContentCopy, file: string): number[] {
  const [first = '', ...others] = copy.read(file).split(mark);
  copy.write(file, first + others.join(''));
  const ends = [first.replace(/^\uFEFF/, '').length];
  for (const part of others.slice(0, -1)) ends.push((ends.at(-1) ?? 0) + part.length);
  return ends;
}
