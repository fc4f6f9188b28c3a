import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { maxFaults } from '../diagnostics/fault.ts';
import type { Fault, Position } from '../diagnostics/fault.ts';
import { yamlExcess } from '../diagnostics/size-limits.ts';
import { duplicateKeys } from './yaml-duplicate-keys.ts';
import { lostText } from './yaml-hash-in-value.ts';
import { forbiddenNodes, oversized, yamlProblems } from './yaml-problems.ts';
import { findBreak } from './yaml-structure-errors.ts';

/** A parsed YAML text whose values know where they stand. */
export interface YamlFile {
  /** Undefined where the text is no YAML. Dates stay strings. */
  value: unknown;
  /** Where the value at a path stands; of a missing one, where its parent stands. */
  locate: (path: readonly PropertyKey[]) => Position;
  /** Where the key at a path stands. */
  locateKey: (path: readonly PropertyKey[]) => Position;
  faults: Fault[];
}

/**
 * Parses YAML 1.2 (core schema), keeping the place of every value.
 *
 * @param file path for messages
 * @param firstLine line of the file on which `text` begins, from 1
 * @param isList whether it may be of any length
 */
export function parseYamlFile(file: string, text: string, { firstLine = 1, isList = false } = {}): YamlFile {
  const counter = new LineCounter();
  const excess = yamlExcess(file, text).map((fault) => ({ ...fault, line: fault.line + firstLine - 1 }));
  const doc = parseDocument(excess.length > 0 ? '' : text, {
    lineCounter: counter,
    schema: 'core',
    prettyErrors: false,
    // Compared each with each other; `duplicateKeys` finds them in one go.
    uniqueKeys: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  doc.errors.splice(maxFaults);
  const broken = findBreak(doc.errors, text);
  const all = [
    ...yamlProblems(doc),
    ...duplicateKeys(doc),
    ...forbiddenNodes(doc, text),
    ...lostText(doc, text),
    ...(isList ? [] : oversized(doc)),
  ];
  const problems = [...all.filter(({ offset }) => !broken || offset < broken.offset), ...(broken?.problems ?? [])];
  const faults = [
    ...excess,
    ...firstOfEachLine(problems.map(({ offset, problem, cure }) => ({ file, ...at(offset), problem, cure }))),
  ];
  return {
    value: faults.length > 0 ? undefined : doc.toJS(),
    locate: (path) => at(offsetOf(doc, path)),
    locateKey: (path) => at(keyOffsetOf(doc, path)),
    faults,
  };
}

/** One fault a line: further ones mostly follow from it. */
function firstOfEachLine(faults: readonly Fault[]): Fault[] {
  const firsts = new Map<number, Fault>();
  for (const fault of faults) {
    const first = firsts.get(fault.line);
    if (!first || fault.column < first.column) firsts.set(fault.line, fault);
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
