import type { Document, Node } from 'yaml';
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, Pair, parseDocument } from 'yaml';
import type { ContentCopy } from '../content-copy.ts';
import { placeOf } from './content-places.ts';
import type { Mutation } from './mutation.ts';

type Path = readonly (string | number)[];

/** Ends what text may stand in, and runs a program; at most 28 characters, for labels. */
const hostile = `</script><svg onload=x>"{&lt;`.slice(0, 28);

interface Mutator {
  name: string;
  /** @returns false where it does not apply */
  apply: (doc: Document, path: Path) => boolean;
  /** Whether a fault may stand anywhere in what is around the field. */
  around?: boolean;
  stops?: boolean;
  reads?: string;
}

const mutators: Mutator[] = [
  { name: 'is dropped', around: true, apply: (doc, path) => doc.deleteIn(path) },
  { name: 'is there twice', around: true, apply: doubled },
  { name: 'is misspelt', stops: true, around: true, apply: misspelt },
  { name: 'is cut off', apply: cutOff },
  { name: 'is null', stops: true, apply: setTo(null) },
  { name: 'is a number', reads: '12.5', apply: setTo(12.5) },
  { name: 'is true', apply: setTo(true) },
  { name: 'is a list', stops: true, apply: setTo([[{}]]) },
  { name: 'is a group', stops: true, apply: setTo({ x: {} }) },
  { name: 'attacks the page', reads: hostile, apply: setTo(hostile) },
  { name: 'has a line break', stops: true, apply: setTo('a\nb') },
  { name: 'holds __proto__', stops: true, apply: withKey('__proto__') },
  { name: 'holds constructor', stops: true, apply: withKey('constructor') },
];

/** Every mutator on one field of each kind in each kind of file. */
export function fieldMutations(copy: ContentCopy): Mutation[] {
  return Object.entries(placeOf).flatMap(([file, place]) => {
    const text = copy.read(file);
    return fieldsOf(parsed(file, text).doc).flatMap((path) =>
      mutators.map((mutator): Mutation => {
        const changed = mutator.around ? path.slice(0, -1) : path;
        return {
          name: `${file}: ${path.join('.')} ${mutator.name}`,
          file,
          change: (target) => {
            const mutated = mutate(file, text, path, mutator);
            if (mutated === undefined) return 'none';
            target.write(file, mutated);
            return linesOf(file, mutated, changed);
          },
          names: [String(path.at(-1)), ...textsIn(parsed(file, text).doc.getIn(path))].map((name) => `‚${name}‘`),
          shows: [...place, ...changed],
          ...(mutator.stops && { stops: true }),
          ...(mutator.reads !== undefined && { reads: mutator.reads }),
        };
      }),
    );
  });
}

/** The text with one field changed, or nothing where the change is none. */
function mutate(file: string, text: string, path: Path, { apply }: Mutator): string | undefined {
  const { doc, write } = parsed(file, text);
  if (!apply(doc, path)) return undefined;
  const changed = write();
  return changed === write(parsed(file, text).doc) ? undefined : changed;
}

/** The YAML of a file, be it all of it or the front matter. */
function parsed(file: string, text: string) {
  const [block = '', yaml = text] = file.endsWith('.mdx') ? (/^---\n([\s\S]*?\n)---\n/.exec(text) ?? []) : [];
  const counter = new LineCounter();
  const doc: Document = parseDocument(yaml, { schema: 'core', lineCounter: counter, uniqueKeys: false });
  const firstLine = block === '' ? 1 : 2;
  const write = (from = doc): string => {
    const written = from.toString({ lineWidth: 0 });
    return block === '' ? written : `---\n${written}---\n${text.slice(block.length)}`;
  };
  return { doc, write, lineAt: (offset: number) => counter.linePos(offset).line + firstLine - 1 };
}

/** The lines that a field takes, its name included; those of the file, where it stands at the top. */
function linesOf(file: string, text: string, path: Path): [number, number] {
  const { doc, lineAt } = parsed(file, text);
  const node = path.length === 0 ? doc.contents : doc.getIn(path, true);
  if (!isNode(node) || !node.range) return linesOf(file, text, path.slice(0, -1));
  const key = keyOf(doc, path);
  return [lineAt(key?.range?.[0] ?? node.range[0]), lineAt(node.range[1])];
}

/** One field of each kind: the first entry of a list or of a group of ids that has it. */
function fieldsOf(doc: Document): Path[] {
  const seen = new Map<string, Path>();
  const visit = (node: unknown, path: Path, kind: string): void => {
    if (path.length > 0 && !seen.has(kind)) seen.set(kind, path);
    if (isMap(node)) {
      const isById = path.length === 0 && node.items.every((pair) => isMap(pair.value));
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        visit(value, [...path, name], `${kind}.${isById || kind.endsWith('.parties') ? '*' : name}`);
      }
    }
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index], `${kind}[]`);
  };
  visit(doc.contents, [], '');
  return [...seen.values()];
}

/** All texts and names of fields in a value. */
function textsIn(node: unknown): string[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [...textsIn(key), ...textsIn(value)]);
  if (isSeq(node)) return node.items.flatMap(textsIn);
  const value = isScalar(node) ? node.value : node;
  return typeof value === 'string' ? [value] : [];
}

function parentOf(doc: Document, path: Path): unknown {
  return path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
}

function pairOf(doc: Document, path: Path): Pair<Node, Node> | undefined {
  const parent = parentOf(doc, path);
  if (!isMap(parent)) return undefined;
  return parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1)) as
    Pair<Node, Node> | undefined;
}

function keyOf(doc: Document, path: Path): Node | undefined {
  return path.length === 0 ? undefined : pairOf(doc, path)?.key;
}

function doubled(doc: Document, path: Path): boolean {
  const parent = parentOf(doc, path);
  const pair = pairOf(doc, path);
  if (isMap(parent) && pair) parent.items.push(pair.clone());
  else if (isSeq(parent)) parent.items.push((doc.getIn(path, true) as Node).clone());
  return true;
}

function misspelt(doc: Document, path: Path): boolean {
  const pair = pairOf(doc, path);
  if (!pair || !isScalar(pair.key)) return false;
  pair.key.value = `${String(pair.key.value).slice(0, -1)}x`;
  return true;
}

function cutOff(doc: Document, path: Path): boolean {
  const value = doc.getIn(path);
  if (typeof value !== 'string' || value.length < 2) return false;
  doc.setIn(path, value.slice(0, Math.floor(value.length / 2)).trim());
  return true;
}

function setTo(value: unknown) {
  return (doc: Document, path: Path): boolean => {
    doc.setIn(path, doc.createNode(value));
    return true;
  };
}

function withKey(key: string) {
  return (doc: Document, path: Path): boolean => {
    const node = doc.getIn(path, true);
    if (!isMap(node)) return false;
    node.items.push(new Pair(doc.createNode(key), doc.createNode('x')));
    return true;
  };
}
