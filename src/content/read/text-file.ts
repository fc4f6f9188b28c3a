import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { brokenSigns, codePoint } from '../../schemas/values/broken-signs.ts';
import { report, type PlacedWording } from '../diagnostics/message.ts';
import { positionAt, positionsIn } from '../diagnostics/position.ts';

/** Larger than any text an editor writes; what is larger was put there by mistake. */
export const maxTextBytes = 200_000;
/** On the average: parsers need seconds for many thousands of empty lines. */
const minBytesInLine = 20;

/** What is asked of a file. */
interface FileOptions {
  /** The size from which it is unreadable. */
  maxBytes?: number;
  /** Whether there may be nothing in it. */
  mayBeBlank?: boolean;
  /** Whether the explainer can do without it. */
  isOptional?: boolean;
}

/**
 * Reads a file as UTF-8, without the byte order mark that some editors put before it, and makes it the file's value.
 *
 * @param folder folder that holds the file
 * @param name path within the folder
 * @returns the text; undefined where a message says what makes it unreadable
 */
export function readTextFile(folder: string, name: string, file: VFile, options: FileOptions = {}): string | undefined {
  const { maxBytes = maxTextBytes, mayBeBlank = false, isOptional = false } = options;
  const bytes = readBytes(join(folder, name), maxBytes, file);
  const text = bytes && decode(bytes, file);
  if (text === undefined) return undefined;
  if (mayBeBlank && text.trim() === '') return '';
  const problem = unreadable(text, maxBytes / minBytesInLine, isOptional);
  if (problem) {
    const [offset, ...wording] = problem;
    report(file, positionAt(text, offset), ...wording);
    return undefined;
  }
  file.value = text;
  return text;
}

const doesItBelong = 'Prüfen Sie, ob sie hierher gehört.';

function readBytes(path: string, maxBytes: number, file: VFile): Buffer | undefined {
  try {
    if (statSync(path).size <= maxBytes) return readFileSync(path);
    report(file, undefined, 'file-too-large', `Die Datei ist größer als ${maxBytes / 1000} KB.`, doesItBelong);
  } catch (error) {
    const note = 'Prüfen Sie, ob sie eine Datei ist und gelesen werden darf.';
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      report(file, undefined, 'missing-file', 'Die Datei fehlt.', 'Legen Sie sie an.');
    else report(file, undefined, 'unreadable-file', 'Die Datei lässt sich nicht lesen.', note);
  }
  return undefined;
}

function decode(bytes: Buffer, file: VFile): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const note = 'Speichern Sie sie mit der Kodierung UTF-8.';
    report(file, undefined, 'not-utf-8', 'Die Datei ist nicht in UTF-8 gespeichert.', note);
    return undefined;
  }
}

/** What makes a text unreadable: that there is none, or too much, or what no page can hold. */
function unreadable(text: string, maxLines: number, isOptional: boolean): PlacedWording | undefined {
  if (text.trim() === '') {
    const note = `Schreiben Sie hinein, was hierher gehört${isOptional ? ', oder löschen Sie sie' : ''}.`;
    return [0, 'empty-file', 'Die Datei ist leer.', note];
  }
  if (text.split(/\r\n?|\n/, maxLines + 2).length > maxLines + 1)
    return [0, 'file-too-long', `Die Datei hat mehr als ${maxLines} Zeilen.`, doesItBelong];
  const conflict = /^(?:<{7}|>{7})(?= |$)/m.exec(text);
  if (conflict)
    return [conflict.index, 'merge-conflict', 'Hier steht ein ungelöster Konflikt zweier Fassungen aus Git.'];
  const control = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/u.exec(text);
  if (!control) return undefined;
  const [known] = brokenSigns(control[0]);
  const reason = known?.problem ?? `Hier steht ein unsichtbares Steuerzeichen (${codePoint(control[0])}).`;
  return [control.index, 'control-character', reason, known?.cure ?? 'Löschen Sie es.'];
}

/**
 * Reports the broken signs of a file. A letter takes the place of each in its text, so that nothing else is said of them.
 *
 * @param tolerated signs that the file may hold, because the article holds them
 */
export function maskBrokenSigns(file: VFile, tolerated = ''): void {
  const text = String(file);
  const mayStand = new Set(tolerated);
  const broken = brokenSigns(text).filter(
    ({ signs }) => !mayStand.has(String.fromCodePoint(signs.codePointAt(0) ?? 0)),
  );
  if (broken.length === 0) return;
  const positionOf = positionsIn(text);
  const parts: string[] = [];
  let done = 0;
  for (const { index, signs, problem, cure } of broken) {
    report(file, positionOf(index), 'broken-sign', problem, cure);
    parts.push(text.slice(done, index), 'x'.repeat(signs.length));
    done = index + signs.length;
  }
  file.value = parts.join('') + text.slice(done);
}
