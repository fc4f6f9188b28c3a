import { isMap, isNode, isPair, isScalar, type Document } from 'yaml';
import type { VFile } from 'vfile';
import { report, type Wording } from '../diagnostics/message.ts';
import { positionsIn, type Position } from '../diagnostics/position.ts';
import { yamlExcess } from '../diagnostics/size-limits.ts';
import { parseRepairing } from './yaml-repair.ts';
import { takeBadKeys, duplicateKeys, lostText, oversized } from './yaml-rules.ts';

/** A parsed YAML text whose values know where they stand. */
export interface YamlFile {
  file: VFile;
  /** Undefined where the text is no YAML, as messages say. Dates and numbers stay strings. */
  value: unknown;
  /** The same, or, where messages say what is wrong with a part of the text, the rest; undefined where there is none. */
  readable: unknown;
  /** Where the value at a path stands; of a missing one, where its parent stands. */
  locate: (path: readonly PropertyKey[]) => Position;
  /** Where the key at a path stands. */
  locateKey: (path: readonly PropertyKey[]) => Position;
  /** Whether a message has been given about what stands at a path, so that its value says nothing. */
  isDoubtful: (path: readonly PropertyKey[]) => boolean;
  /** Whether a field of the group at a path may be there that could not be read. */
  mayLack: (path: readonly PropertyKey[]) => boolean;
}

/** A part of a file, and what it may hold. */
interface YamlOptions {
  text?: string;
  /** The line of the file on which the text begins, from 1. */
  firstLine?: number;
  /** Whether it may be of any length. */
  isList?: boolean;
}

/** Parses YAML 1.2 (core schema), keeping the place of every value, and tells all that is wrong with it. */
export function parseYamlFile(
  file: VFile,
  { text: source = String(file), firstLine = 1, isList = false }: YamlOptions = {},
): YamlFile {
  const excess = yamlExcess(source);
  const { doc, text, problems, changed, emptied, isWhole } = parseRepairing(excess ? '' : source);
  const positionOf = positionsIn(text);
  const inFile = ({ line, column }: Position): Position => ({ line: line + firstLine - 1, column });
  const at = (offset: number): Position => inFile(positionOf(offset));
  const second = problems.find(({ wording: [id] }) => id === 'yaml-second-document')?.place.line ?? Infinity;
  const tooMuch = isList ? [] : oversized(doc);
  const told = new Set(changed);
  const tell = (place: Position, wording: Wording): void => {
    told.add(place.line);
    report(file, inFile(place), ...wording);
  };
  for (const { place, wording } of problems) tell(place, wording);
  // What a second document has again is not written twice.
  const doubled = duplicateKeys(doc).filter(([offset]) => positionOf(offset).line < second);
  const further = excess ? [excess] : [...doubled, ...takeBadKeys(doc), ...lostText(doc, text), ...tooMuch];
  const placeOf = excess ? positionsIn(source) : positionOf;
  for (const [offset, ...wording] of further.sort((a, b) => a[0] - b[0]))
    if (!told.has(placeOf(offset).line)) tell(placeOf(offset), wording);
  const isSound = told.size === 0;
  const readable = isWhole && !excess && tooMuch.length === 0 ? (doc.toJS() as unknown) : undefined;
  return {
    file,
    value: isSound ? readable : undefined,
    readable,
    locate: (path) => at(offsetOf(doc, path)),
    locateKey: (path) => at(keyOffsetOf(doc, path)),
    isDoubtful: (path) =>
      !isSound &&
      (path.length === 0 ||
        [offsetOf(doc, path), keyOffsetOf(doc, path)].some((offset) => told.has(positionOf(offset).line))),
    mayLack: (path) => {
      if (path.length === 0) return emptied.size > 0;
      let { line } = positionOf(keyOffsetOf(doc, path));
      const last = positionOf(endOffsetOf(doc, path)).line;
      // Its last lines may be among those that were emptied.
      while (line <= last || emptied.has(line)) if (emptied.has(line++)) return true;
      return false;
    },
  };
}

function offsetOf(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function endOffsetOf(doc: Document, path: readonly PropertyKey[]): number {
  const node = doc.getIn(path, true);
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

function keyOffsetOf(doc: Document, path: readonly PropertyKey[]): number {
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return offsetOf(doc, path);
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  return pair && isNode(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(doc, path);
}
