import { existsSync, readdirSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { CommandError } from '../diagnostics/command.ts';

/** The content folder: `CONTENT_DIR`, else `content`; `label` is how messages call it. */
export function contentFolder(): { root: string; label: string } {
  const { CONTENT_DIR: named } = process.env;
  const label = named === undefined || named === '' ? 'content' : named.replace(/\/+$/, '') || '/';
  return { root: resolve(label), label };
}

/**
 * The same for commands that read or write there without checking it.
 *
 * @throws CommandError where there is no such folder
 */
export function presentContentFolder(): ReturnType<typeof contentFolder> {
  const folder = contentFolder();
  requireFolder(folder);
  return folder;
}

/** @throws CommandError where there is no such folder */
export function requireFolder({ root, label }: ReturnType<typeof contentFolder>): void {
  // With the slash, a file is not found.
  if (existsSync(join(root, '/'))) return;
  throw new CommandError(
    `Den Ordner ${label}/ gibt es nicht.\nLegen Sie ihn an, oder prüfen Sie, ob CONTENT_DIR auf den Ordner mit dem Inhalt zeigt.`,
  );
}

/** The files of an explainer; `true` where it cannot do without. */
export const explainerFiles: Readonly<Record<string, boolean>> = {
  'article.mdx': true,
  'original.txt': true,
  'summary.mdx': true,
  'source-note.mdx': true,
  'plain.mdx': false,
  'claims.yaml': false,
  'chronology.yaml': false,
  'contacts.yaml': false,
  'sources.yaml': false,
};

/** What the content folder holds beside that. */
export const topLevel: Readonly<Record<string, Kind>> = {
  'README.md': 'file',
  'site.yaml': 'file',
  'permalinks.json': 'file',
  'words.txt': 'file',
  'mark.svg': 'file',
  actors: 'folder',
  articles: 'folder',
  pages: 'folder',
  terms: 'folder',
};

export const topLevelNames: readonly string[] = Object.keys(topLevel);

export type Kind = 'file' | 'folder' | 'other';
/** What lies in the content folder. */
export interface Entry {
  name: string;
  /** From the content folder, with `/`. */
  path: string;
  kind: Kind;
}

/** What is in a folder, sorted, without what systems leave behind. */
export function listFolder(root: string, folder: string): Entry[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !isLeftBySystem(name))
    .map((entry): Entry => ({
      name: entry.name,
      path: posix.join(folder, entry.name),
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What systems and programs leave in folders by themselves: copies, locks, icons, how a window looked. */
const leftBySystems =
  /^(?:\.|~\$|#.*#$|(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r)$)|(?:~|\.(?:bak|orig|sw[op]|tmp))$/is;

/** Whether nobody has put a file of this name there on purpose. */
export function isLeftBySystem(name: string): boolean {
  return leftBySystems.test(name);
}
