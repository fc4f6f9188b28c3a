import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { CommandError } from '../../../content/diagnostics/command.ts';
import { quote } from '../../../content/diagnostics/suggest.ts';
import { decodeText } from './decode-text.ts';
import type { ImportedDocument } from '../document/document.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from '../html/read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/** An article has its pictures in it; what is larger is no article. */
const maxBytes = 25_000_000;

type Reader = (bytes: Uint8Array, label: string, folder: string) => Promise<ImportedDocument>;

const readText =
  (read: (text: string, folder: string) => Promise<ImportedDocument> | ImportedDocument): Reader =>
  async (bytes, label, folder) => {
    const { text, remarks } = decodeText(bytes, label);
    if (text.trim() === '') throw emptyFile(label);
    const document = await read(text, folder);
    return { ...document, remarks: [...remarks, ...document.remarks] };
  };

/** Files that are read, by their endings. */
const readers: Readonly<Record<string, Reader>> = {
  '.docx': readDocx,
  // With macros, which is told.
  '.docm': readDocx,
  '.doc': readDocx,
  '.html': readText(readHtml),
  '.htm': readText(readHtml),
  '.xhtml': readText(readHtml),
  '.md': readText(readMarkdown),
  '.markdown': readText(readMarkdown),
  '.txt': readText(readPlainText),
};

/** Endings of documents that cannot be read, with what to do. */
const saveAsDocx = 'Speichern Sie den Artikel in Word oder LibreOffice als .docx.';
const unreadable: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['.odt', '.rtf', '.dot', '.dotx', '.dotm', '.pages', '.wps'].map((ending) => [ending, saveAsDocx]),
  ),
  '.pdf': 'Kopieren Sie den Text in eine .txt-Datei, oder nehmen Sie die Datei, aus der das PDF entstand.',
  '.epub': 'Speichern Sie die Seite mit dem Artikel als .html.',
  '.mht': 'Speichern Sie die Seite als .html.',
  '.mhtml': 'Speichern Sie die Seite als .html.',
};

/** Whether an argument names a file, and is no title: by its ending, or because it is there. */
export function isDocumentName(argument: string): boolean {
  const ending = extname(argument).toLowerCase();
  return ending in readers || ending in unreadable || statSync(argument, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Reads the article of a file, whatever its kind.
 *
 * @throws CommandError where there is no article that can be read
 */
export async function openDocument(path: string): Promise<ImportedDocument> {
  const label = quote(basename(path));
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats)
    throw new CommandError(
      `Die Datei ${quote(path)} gibt es nicht.\nPrüfen Sie den Pfad; steht ein Leerzeichen darin, setzen Sie ihn in Anführungszeichen.`,
    );
  if (!stats.isFile()) throw new CommandError(`${quote(path)} ist ein Ordner.\nNennen Sie die Datei mit dem Artikel.`);
  const ending = extname(path).toLowerCase();
  const read = readers[ending];
  if (!read)
    throw new CommandError(
      `${label} lässt sich nicht lesen.\n${unreadable[ending] ?? 'Gelesen werden .docx, .html, .md und .txt.'}`,
    );
  if (stats.size > maxBytes)
    throw new CommandError(
      `${label} ist größer als ${maxBytes / 1_000_000} MB.\nVerkleinern Sie die Bilder darin, oder nehmen Sie sie heraus.`,
    );
  if (stats.size === 0) throw emptyFile(label);
  const document = await read(readBytes(path, label), label, dirname(resolve(path)));
  if (document.tree.children.length === 0)
    throw new CommandError(`${label} enthält keinen Text.\nPrüfen Sie, ob es die richtige Datei ist.`);
  return document;
}

function readBytes(path: string, label: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CommandError(
      `${label} lässt sich nicht lesen (${String((error as NodeJS.ErrnoException).code)}).\nPrüfen Sie, ob Sie die Datei lesen dürfen.`,
    );
  }
}

function emptyFile(label: string): CommandError {
  return new CommandError(`${label} ist leer.\nPrüfen Sie, ob es die richtige Datei ist.`);
}
