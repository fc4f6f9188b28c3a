import { isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { VFile } from 'vfile';
import { maxMessages, report } from '../diagnostics/message.ts';
import type { PlacedWording } from '../diagnostics/message.ts';
import { positionsIn } from '../diagnostics/position.ts';
import type { Position } from '../diagnostics/position.ts';
import { yamlExcess } from '../diagnostics/size-limits.ts';
import { yamlProblems } from './yaml-problems.ts';
import { duplicateKeys, forbiddenNodes, lostText, oversized } from './yaml-rules.ts';
import { findBreak } from './yaml-structure-errors.ts';

/** A parsed YAML text whose values know where they stand. */
export interface YamlFile {
  file: VFile;
  /** Undefined where the text is no YAML, as messages say. Dates stay strings. */
  value: unknown;
  /** Where the value at a path stands; of a missing one, where its parent stands. */
  locate: (path: readonly PropertyKey[]) => Position;
  /** Where the key at a path stands. */
  locateKey: (path: readonly PropertyKey[]) => Position;
}

/**
 * Parses YAML 1.2 (core schema), keeping the place of every value.
 *
 * @param text a part of the file
 * @param firstLine line of the file on which `text` begins, from 1
 * @param isList whether it may be of any length
 */
export function parseYamlFile(
  file: VFile,
  { text = String(file), firstLine = 1, isList = false }: { text?: string; firstLine?: number; isList?: boolean } = {},
): YamlFile {
  const excess = yamlExcess(text);
  const doc = parseDocument(excess ? '' : text, {
    schema: 'core',
    prettyErrors: false,
    // Compared each with each other; `duplicateKeys` finds them in one go.
    uniqueKeys: false,
  });
  const positionOf = positionsIn(text);
  const at = (offset: number): Position => {
    const { line, column } = positionOf(offset);
    return { line: line + firstLine - 1, column };
  };
  const problems = firstOfEachLine(excess ? [excess] : problemsOf(doc, text, isList), at);
  for (const [offset, ...wording] of problems) report(file, at(offset), ...wording);
  return {
    file,
    value: problems.length > 0 ? undefined : doc.toJS(),
    locate: (path) => at(offsetOf(doc, path)),
    locateKey: (path) => at(keyOffsetOf(doc, path)),
  };
}

function problemsOf(doc: Document.Parsed, text: string, isList: boolean): PlacedWording[] {
  doc.errors.splice(maxMessages);
  const broken = findBreak(doc.errors, text);
  const all = [
    ...yamlProblems(doc),
    ...duplicateKeys(doc),
    ...forbiddenNodes(doc, text),
    ...lostText(doc, text),
    ...(isList ? [] : oversized(doc)),
  ];
  return [...all.filter(([offset]) => !broken || offset < broken.offset), ...(broken?.problems ?? [])];
}

/** One problem a line: further ones mostly follow from it. */
function firstOfEachLine(problems: readonly PlacedWording[], at: (offset: number) => Position): PlacedWording[] {
  const firsts = new Map<number, PlacedWording>();
  for (const problem of problems) {
    const { line } = at(problem[0]);
    const first = firsts.get(line);
    if (!first || problem[0] < first[0]) firsts.set(line, problem);
  }
  return [...firsts.values()];
}

function offsetOf(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffsetOf(doc: Document, path: readonly PropertyKey[]): number {
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return offsetOf(doc, path);
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  return pair && isNode(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(doc, path);
}
