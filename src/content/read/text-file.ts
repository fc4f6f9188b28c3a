import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brokenSigns, codePoint } from '../../schemas/broken-signs.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { positionAt } from '../diagnostics/position.ts';

/** Larger than any text an editor writes; what is larger was put there by mistake. */
const maxTextBytes = 200_000;
/** On the average: parsers need seconds for many thousands of empty lines. */
const minBytesInLine = 20;

/** The text of a content file, or the fault that makes it unreadable. */
export type TextFile = { text: string; faults: [] } | Unreadable;

interface Unreadable {
  text: undefined;
  /** Where it could be read, and there is nothing in it. */
  isBlank?: true;
  faults: [Fault];
}

/**
 * Reads a file as UTF-8, without the byte order mark that some editors put before it.
 *
 * @param folder folder that holds the file
 * @param name path within the folder
 * @param file path for messages, with `/`
 * @param maxBytes the size from which the file is unreadable
 */
export function readTextFile(folder: string, name: string, file: string, maxBytes = maxTextBytes): TextFile {
  const unreadable = (problem: string, cure: string, line = 1, column = 1): Unreadable => ({
    text: undefined,
    faults: [{ file, line, column, problem, cure }],
  });
  const path = join(folder, name);
  let bytes: Buffer | undefined;
  try {
    if (statSync(path).size <= maxBytes) bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return unreadable('Die Datei fehlt.', 'Legen Sie sie an.');
    return unreadable(
      'Die Datei lässt sich nicht lesen.',
      'Prüfen Sie, ob sie eine Datei ist und gelesen werden darf.',
    );
  }
  if (!bytes) {
    return unreadable(`Die Datei ist größer als ${maxBytes / 1000} KB.`, 'Prüfen Sie, ob sie hierher gehört.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadable('Die Datei ist nicht in UTF-8 gespeichert.', 'Speichern Sie sie mit der Kodierung UTF-8.');
  }
  if (text.trim() === '')
    return { ...unreadable('Die Datei ist leer.', 'Schreiben Sie hinein, was hierher gehört.'), isBlank: true };
  const maxLines = maxBytes / minBytesInLine;
  if (text.split(/\r\n?|\n/, maxLines + 2).length > maxLines + 1)
    return unreadable(`Die Datei hat mehr als ${maxLines} Zeilen.`, 'Prüfen Sie, ob sie hierher gehört.');
  const conflict = /^(?:<{7}|>{7})(?= |$)/m.exec(text);
  if (conflict) {
    const { line, column } = positionAt(text, conflict.index);
    const cure =
      'Behalten Sie eine der beiden Fassungen, und löschen Sie die Zeilen mit „<<<<<<<“, „=======“ und „>>>>>>>“.';
    return unreadable('Hier steht ein ungelöster Konflikt zweier Fassungen aus Git.', cure, line, column);
  }
  // What no page can hold.
  const lost = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/u.exec(text);
  if (lost) {
    const { line, column } = positionAt(text, lost.index);
    const [known] = brokenSigns(lost[0]);
    const problem = known?.problem ?? `Hier steht ein unsichtbares Steuerzeichen (${codePoint(lost[0])}).`;
    return unreadable(problem, known?.cure ?? 'Löschen Sie es.', line, column);
  }
  return { text, faults: [] };
}

/**
 * Finds the broken signs of a text. A letter takes the place of each, so that nothing else is said of them.
 *
 * @param tolerated signs that the text may hold, because the article holds them
 */
export function maskBrokenSigns(file: string, text: string, tolerated = ''): { text: string; faults: Fault[] } {
  const mayStand = new Set(tolerated);
  const broken = brokenSigns(text).filter(
    ({ signs }) => !mayStand.has(String.fromCodePoint(signs.codePointAt(0) ?? 0)),
  );
  if (broken.length === 0) return { text, faults: [] };
  const parts: string[] = [];
  const faults: Fault[] = [];
  let [done, line, lineStart] = [0, 1, 0];
  for (const { index, signs, problem, cure } of broken) {
    // Told from the last place on: a text can be full of them.
    const between = text.slice(done, index);
    line += between.split('\n').length - 1;
    if (between.includes('\n')) lineStart = done + between.lastIndexOf('\n') + 1;
    faults.push({ file, line, column: index - lineStart + 1, problem, cure });
    parts.push(between, 'x'.repeat(signs.length));
    done = index + signs.length;
  }
  return { text: parts.join('') + text.slice(done), faults };
}
