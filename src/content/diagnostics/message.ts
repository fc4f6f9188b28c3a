import { posix } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { faultKindsById, type FaultId } from '../faults/fault-kinds.ts';
import { beforeEdits, type Edit, type Position } from './position.ts';
import { visible } from './command.ts';
import { quote } from './suggest.ts';

/**
 * An id of the kind of message; in German, for the editor, what is wrong (`reason`) and what to do about it (`note`), where
 * that is another than the cure of its kind.
 */
export type Wording = readonly [ruleId: FaultId, reason: string, note?: string];

/** The same, and where in a text, in UTF-16 units from its beginning. */
export type PlacedWording = readonly [offset: number, ...wording: Wording];

declare module 'vfile' {
  interface DataMap {
    /** What was changed in the text of a file so that it could be read; messages name places as they were before. */
    edits: Edit[];
  }
}

/** How many messages of one kind a file is told: nobody reads more at a time. */
export const maxMessages = 100;

/** More of them nobody mends at once. */
const maxShown = 100;
/** More of a message nobody reads. */
const maxLength = 1000;

/** Adds a message to a file: at a place, at the beginning of a node, or at that of the file where there is none. */
export function report(
  file: VFile,
  place: Position | { start: Position } | undefined,
  ...[ruleId, reason, note = faultKindsById.get(ruleId)?.cure]: Wording
): void {
  const found = place && 'start' in place ? place.start : (place ?? { line: 1, column: 1 });
  const written = beforeEdits(found, file.data.edits);
  const message = file.message(reason, { place: written, ruleId, source: 'klartext' });
  Object.assign(message, { note, fatal: true });
}

/** The same, at the value in a YAML file that stands at a path. */
export function reportAt(
  { file, locate }: { file: VFile; locate: (path: readonly PropertyKey[]) => Position },
  path: readonly PropertyKey[],
  ...wording: Wording
): void {
  report(file, locate(path), ...wording);
}

/** The same, at the key that stands there. */
export function reportKey(
  { file, locateKey }: { file: VFile; locateKey: (path: readonly PropertyKey[]) => Position },
  path: readonly PropertyKey[],
  ...wording: Wording
): void {
  report(file, locateKey(path), ...wording);
}

/** A line for the editor on what is no fault but deserves a look, at a place of a file or in all of it. */
export function formatHint(path: string, place: Position | undefined, ...words: readonly string[]): string {
  return [`Hinweis: ${path}${place ? `:${place.line}:${place.column}` : ''}`, ...words].join('  ');
}

/** The files of a folder that is checked, each with its messages. */
export class CheckedFolder {
  readonly #label: string;
  readonly #files = new Map<string, VFile>();

  /** @param label how messages call the folder, with `/` */
  constructor(label: string) {
    this.#label = label;
  }

  /** The file of a name, the same each time; without a name, the folder itself. */
  file(name = ''): VFile {
    const path = posix.join(this.#label, name);
    const file = this.#files.get(path) ?? new VFile({ path });
    this.#files.set(path, file);
    return file;
  }

  /** The files of a folder in it. */
  within(folder: string): Pick<CheckedFolder, 'file'> {
    return { file: (name) => this.file(posix.join(folder, name ?? '')) };
  }

  get messages(): VFileMessage[] {
    return [...this.#files.values()].flatMap(({ messages }) => messages);
  }
}

/** One line a message, `file:line:column  reason  note  [id]`, sorted by place; further ones are counted. */
export function formatMessages(messages: readonly VFileMessage[]): string {
  const lines = [...messages]
    .sort((a, b) => compare(a.file, b.file) || compare(a.line, b.line) || compare(a.column, b.column))
    .slice(0, maxShown)
    .map(({ name, reason, note = '', ruleId = '' }) => `${name}  ${clip(reason)}  ${clip(note)}  [${ruleId}]`);
  const further = messages.length - lines.length;
  if (further > 0) lines.push(further === 1 ? '… und ein weiterer Fehler.' : `… und ${further} weitere Fehler.`);
  return lines.map((line) => visible(line).replaceAll('\n', '\\u000A')).join('\n');
}

/** „Ein Fehler“, „3 Fehler“ */
export function countFaults({ length }: readonly unknown[]): string {
  return length === 1 ? 'Ein Fehler' : `${length} Fehler`;
}

/** Why nothing of an editor's can have an address or an id that the site has for itself. */
export function reservedReason(what: 'Adresse' | 'Kennung', name: string): string {
  return `Die ${what} ${quote(name)} braucht die Seite selbst.`;
}

function clip(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

function compare<T extends string | number>(a: T | undefined, b: T | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a < b ? -1 : Number(a > b);
}
