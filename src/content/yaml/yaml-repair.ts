import { parseDocument, type Document } from 'yaml';
import { maxMessages, type Wording } from '../diagnostics/message.ts';
import { positionsIn, type Position } from '../diagnostics/position.ts';
import { yamlProblems } from './yaml-problems.ts';
import { anchorsAndTags } from './yaml-rules.ts';
import { findBreak } from './yaml-structure-errors.ts';

/** A text of which every part that is YAML could be parsed. */
export interface RepairedYaml {
  doc: Document.Parsed;
  /** What was parsed in the end; it has the lines of the text, and what is whole stands where it stood. */
  text: string;
  /** What is wrong with the YAML, in order; one problem a line: further ones mostly follow from it. */
  problems: { place: Position; wording: Wording }[];
  /** The lines, from 1, that were changed so that the rest could be parsed. */
  changed: Set<number>;
  /** Those of them of which a field or an entry may be gone. */
  emptied: Set<number>;
  /** Whether that came to an end; where it did not, what is left is told as the parser sees it, and nothing is to be relied on. */
  isWhole: boolean;
}

/** Characters that are parsed again and again at most; it is never reached by slips of an editor. */
const maxParsed = 300_000;
const maxRepairs = 30;

/**
 * Parses YAML. A slip would hide others: so each is told in turn, its line is mended or taken out, and the text is parsed again.
 */
export function parseRepairing(source: string): RepairedYaml {
  const lines = source.split('\n');
  const repaired: RepairedYaml = {
    ...{ doc: parse(source), text: source, problems: [], isWhole: true },
    ...{ changed: new Set(), emptied: new Set() },
  };
  const tries = new Map<number, number>();
  const limit = Math.min(maxRepairs, Math.ceil(maxParsed / (source.length + 1)));
  for (let count = 0; ; count += 1) {
    const { doc, text, changed } = repaired;
    const left = problemsOf(doc, text);
    const [first] = left;
    if (!first) return repaired;
    const nth = tries.get(first.place.line) ?? 0;
    const isFurther = changed.has(first.place.line) || followsFrom(first, changed);
    if (count === limit || nth > 2) return giveUp(repaired, left);
    if (!isFurther) repaired.problems.push(first);
    tries.set(first.place.line, nth + 1);
    repair(lines, first, nth, repaired);
    repaired.text = lines.join('\n');
    repaired.doc = parse(repaired.text);
  }
}

function giveUp(repaired: RepairedYaml, left: RepairedYaml['problems']): RepairedYaml {
  const further = left.filter(({ place }) => !repaired.changed.has(place.line));
  return { ...repaired, problems: [...repaired.problems, ...further], isWhole: false };
}

function parse(text: string): Document.Parsed {
  const doc = parseDocument(text, {
    schema: 'core',
    // A year, a room or a number in a name is a text; what is to be a number reads it itself.
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
    prettyErrors: false,
    // Compared each with each other; `duplicateKeys` finds them in one go.
    uniqueKeys: false,
  });
  doc.errors.splice(maxMessages);
  return doc;
}

/** What keeps a text from being parsed, or from being read safely, up to where its structure is lost; sorted, one a line. */
function problemsOf(doc: Document.Parsed, text: string): RepairedYaml['problems'] {
  const broken = findBreak(doc.errors, text);
  const all = [...yamlProblems(doc, text), ...anchorsAndTags(doc, text)].filter(
    ([offset]) => !broken || offset < broken.offset,
  );
  const sorted = [...all, ...(broken?.problems ?? [])].sort((a, b) => a[0] - b[0]);
  const positionOf = positionsIn(text);
  const firsts = new Map<number, RepairedYaml['problems'][number]>();
  for (const [offset, ...wording] of sorted) {
    const place = positionOf(offset);
    if (!firsts.has(place.line)) firsts.set(place.line, { place, wording });
  }
  return [...firsts.values()];
}

/** Of two lines that do not fit each other, one is told. */
function followsFrom(
  { place, wording: [id] }: RepairedYaml['problems'][number],
  changed: ReadonlySet<number>,
): boolean {
  return id === 'yaml-indentation' && (changed.has(place.line - 1) || changed.has(place.line + 1));
}

/** Mends a line where it is plain what was meant; else its value gives way to a letter, then all of it and what is below it. */
function repair(
  lines: string[],
  { place: { line }, wording: [id] }: RepairedYaml['problems'][number],
  nth: number,
  { changed, emptied }: RepairedYaml,
): void {
  const index = line - 1;
  const text = lines[index] ?? '';
  changed.add(line);
  const mended = nth === 0 ? mend(id, text, lines, index) : undefined;
  lines[index] = mended ?? withoutContent(text);
  if (mended !== undefined) return;
  emptied.add(line);
  if (nth === 0) return;
  if (nth === 2) lines[index] = '';
  for (let below = index + 1; isBelow(lines[below], text); below += 1) {
    lines[below] = '';
    changed.add(below + 1);
    emptied.add(below + 1);
  }
}

function mend(id: Wording[0], text: string, lines: readonly string[], index: number): string | undefined {
  if (id === 'tab-indentation') {
    const before = lines[index - 1] ?? '';
    const depth = withoutContent(before).length + (/:\s*$/.test(before) ? 2 : 0);
    return text.replace(/^\s+/, ' '.repeat(depth));
  }
  if (id === 'missing-space-after-dash') return text.replace('-', '- ');
  if (id === 'yaml-indentation') {
    if (lines.slice(0, index).every((line) => /^\s*(?:#|$)/.test(line))) return text.trimStart();
    const next = indentation(lines[index + 1] ?? text);
    if (/^ *[\w-]+: /.test(text) && next < indentation(text)) return ' '.repeat(next) + text.trimStart();
  }
  // The name of an entry, because fields stand below it.
  if (id === 'yaml-missing-colon' && /^ *[\w-]+\s*$/.test(text) && isBelow(lines[index + 1], text))
    return `${text.trimEnd()}:`;
  if (id === 'stray-dash') return text.replace('- ', '');
  if (id === 'wrong-dash') return text.replace(/[–—•*]/, '-');
  if (id === 'missing-dash') return text.replace(/^ */, '$&- ');
  const [field] = /^ *(?:- +)*[\w-]+:(?= )/.exec(text) ?? [];
  return field === undefined ? undefined : `${field} x`;
}

/** A line with nothing in it but the dashes of its entry. */
function withoutContent(text: string): string {
  return /^ *(?:- +)*/.exec(text)?.[0] ?? '';
}

function isBelow(line: string | undefined, above: string): boolean {
  return line !== undefined && (line.trim() === '' || indentation(line) > indentation(above));
}

const indentation = (line: string): number => line.length - line.trimStart().length;
