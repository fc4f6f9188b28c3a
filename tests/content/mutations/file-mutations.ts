import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename } from 'node:path';
import {
  article,
  chronology,
  claims,
  contacts,
  original,
  plain,
  site,
  sourceNote,
  sources,
  summary,
  trump,
} from '../bad-input/bad-input.ts';
import type { ContentCopy } from '../content-copy.ts';
import { placeOf } from './content-places.ts';
import type { Mutation } from './mutation.ts';

/** One file of each kind. */
const files = [
  site,
  trump,
  'terms/nato.yaml',
  article,
  original,
  summary,
  sourceNote,
  plain,
  claims,
  sources,
  contacts,
  chronology,
  'permalinks.json',
];

type Edit = (text: string) => string | Uint8Array;
interface FileMutator {
  name: string;
  edit: Edit;
  only?: RegExp;
  stops?: boolean;
  harmless?: boolean;
  /** What is put in, whose line the fault names. */
  at?: string;
}

const cut =
  (part: number): Edit =>
  (text) =>
    text.slice(0, Math.floor(text.length * part));
/** Behind the first blank after the middle, so that no element and no field name is hit. */
const inTheMiddle =
  (what: string): Edit =>
  (text) => {
    const middle = text.indexOf(' ', Math.floor(text.length / 2)) + 1;
    return text.slice(0, middle) + what + text.slice(middle);
  };
const atTheEnd =
  (what: string): Edit =>
  (text) =>
    `${text.trimEnd()}\n\n${what}\n`;
const bomb = ['x: &a0 [x, x]', ...Array.from({ length: 30 }, (_, i) => `x${i}: &a${i + 1} [*a${i}, *a${i}]`)].join(
  '\n',
);
const script = '<script>alert(1)</script>';

const mutators: FileMutator[] = [
  ...[0.1, 0.25, 0.5, 0.75, 0.9].map((part) => ({ name: `is cut off at ${part * 100} %`, edit: cut(part) })),
  { name: 'is empty', stops: true, edit: () => '' },
  { name: 'is blank', stops: true, edit: () => ' \n\t\n' },
  { name: 'is there twice in itself', edit: (text) => text + text },
  { name: 'is in Latin-1', stops: true, edit: (text) => Buffer.from(`${text}ü`, 'latin1') },
  { name: 'is in UTF-16', stops: true, edit: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le') },
  {
    name: 'ends within a letter',
    stops: true,
    edit: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]),
  },
  { name: 'has the line ends of Windows', edit: (text) => text.replaceAll('\n', '\r\n'), harmless: true },
  { name: 'has a byte order mark', edit: (text) => `\uFEFF${text}`, harmless: true },
  { name: 'has the line ends of old Macs', edit: (text) => text.replaceAll('\n', '\r') },
  { name: 'has a null character', stops: true, edit: inTheMiddle('\0'), at: '\0' },
  { name: 'has an escape character', stops: true, edit: inTheMiddle('\u001b[31m'), at: '\u001b' },
  { name: 'is indented with tabs', edit: (text) => text.replaceAll(/^ {2}/gm, '\t'), only: /yaml$|article\.mdx$/ },
  {
    name: 'has a line of five megabytes',
    stops: true,
    edit: inTheMiddle('x'.repeat(5_000_000)),
    only: /^(?!permalinks)/,
  },
  { name: 'nests brackets deeply', stops: true, edit: atTheEnd('['.repeat(20_000)), at: '[[[' },
  { name: 'nests groups deeply', stops: true, edit: atTheEnd('x: {a: '.repeat(5000)), only: /yaml$/, at: 'x: {a: x' },
  { name: 'nests quotations deeply', stops: true, edit: atTheEnd('>'.repeat(20_000)), only: /mdx$/, at: '>>>' },
  { name: 'holds aliases that explode', stops: true, edit: atTheEnd(bomb), only: /yaml$/, at: 'x: &a0' },
  { name: 'holds a conflict', stops: true, edit: inTheMiddle('\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n') },
  { name: 'holds a script', stops: true, edit: atTheEnd(script), at: script },
  {
    name: 'holds an element that runs a program',
    stops: true,
    edit: atTheEnd('Ein <b onclick="x">Wort</b>.'),
    at: '<b onclick',
  },
  {
    name: 'holds an address that runs a program',
    stops: true,
    edit: atTheEnd('[x](javascript:alert(1))'),
    only: /mdx$/,
    at: '[x](java',
  },
  { name: 'holds a program', stops: true, edit: atTheEnd('{alert(1)}'), only: /mdx$/, at: '{alert' },
  { name: 'holds an import', stops: true, edit: atTheEnd("import x from 'node:fs'"), only: /mdx$/, at: 'import x' },
];

const replacements: { name: string; put: (path: string) => void }[] = [
  { name: 'is gone', put: () => undefined },
  {
    name: 'is a folder',
    put: (path) => {
      mkdirSync(path);
    },
  },
  {
    name: 'is a link out of the content',
    put: (path) => {
      symlinkSync('/etc/hosts', path);
    },
  },
  {
    name: 'is a link to nothing',
    put: (path) => {
      symlinkSync('/nirgends', path);
    },
  },
];

/** Every mutator on one file of each kind. */
export function fileMutations(copy: ContentCopy): Mutation[] {
  return files.flatMap((file) => [
    ...mutators.filter(({ only }) => only?.test(file) ?? true).flatMap((mutator) => textMutation(copy, file, mutator)),
    ...replacements.map(({ name, put }) => ({
      name: `${file} ${name}`,
      file,
      names: namesOf(file),
      shows: placeOf[file] ?? [],
      stops: name !== 'is gone',
      change: (target: ContentCopy) => {
        rmSync(target.path(file));
        put(target.path(file));
        return undefined;
      },
    })),
  ]);
}

function textMutation(copy: ContentCopy, file: string, { name, edit, stops, harmless, at }: FileMutator): Mutation[] {
  const text = copy.read(file);
  const changed = edit(text);
  if (changed === text) return [];
  const line = typeof changed === 'string' && at ? changed.split(at)[0]?.split('\n').length : undefined;
  return [
    {
      name: `${file} ${name}`,
      file,
      names: namesOf(file),
      shows: placeOf[file] ?? [],
      change: (target) => {
        target.write(file, changed);
        return line === undefined ? undefined : [1, line];
      },
      ...(stops && { stops }),
      ...(harmless && { harmless }),
    },
  ];
}

/** How faults elsewhere call a file, or the section that is made from it. */
function namesOf(file: string): string[] {
  const sections: Partial<Record<string, string>> = { [contacts]: 'kontakte', [chronology]: 'chronologie' };
  return [basename(file), `‚${sections[file] ?? basename(file).replace(/\..*/, '')}‘`];
}
