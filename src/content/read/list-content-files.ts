import { lstatSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Fault } from '../diagnostics/fault.ts';
import { isLeftBySystem } from './left-by-systems.ts';
import { findNearest } from '../diagnostics/suggest.ts';

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
const topLevel: Readonly<Record<string, Kind>> = {
  'README.md': 'file',
  'site.yaml': 'file',
  'permalinks.json': 'file',
  actors: 'folder',
  articles: 'folder',
  terms: 'folder',
};

export const topLevelNames: readonly string[] = Object.keys(topLevel);

type Kind = 'file' | 'folder' | 'other';
interface Entry {
  name: string;
  /** From the content folder, with `/`. */
  path: string;
  kind: Kind;
}

/** Which content files there are, sorted, with `/`, relative to the content folder. */
export interface ContentTree {
  site: string | undefined;
  permalinks: string | undefined;
  actors: string[];
  terms: string[];
  /** Slug → names of the files that are there. */
  explainers: Map<string, string[]>;
  faults: Fault[];
}

/**
 * Lists the content folder. What has no business there is a fault, so that a misspelt name is noticed.
 *
 * @param label how messages call the folder
 */
export function listContent(root: string, label: string): ContentTree {
  const tree: ContentTree = {
    site: undefined,
    permalinks: undefined,
    actors: [],
    terms: [],
    explainers: new Map(),
    faults: [],
  };
  const fault = (path: string, problem: string, cure: string): void => {
    tree.faults.push({ file: posix.join(label, path), line: 1, column: 1, problem, cure });
  };
  const isKind = ({ path, kind }: Entry, wanted: Kind): boolean => {
    if (kind === 'other')
      fault(path, 'Das ist eine Verknüpfung oder Ähnliches.', 'Ersetzen Sie sie durch das Original.');
    else if (kind !== wanted)
      fault(
        path,
        kind === 'folder' ? 'Das ist ein Ordner, keine Datei.' : 'Das ist eine Datei, kein Ordner.',
        kind === 'folder'
          ? 'Ersetzen Sie ihn durch die Datei.'
          : 'Ersetzen Sie sie durch einen Ordner, oder entfernen Sie sie.',
      );
    return kind === wanted;
  };
  /** Undefined where the folder cannot be read, which is a fault. */
  const list = (folder: string): Entry[] | undefined => {
    try {
      return listFolder(root, folder);
    } catch {
      fault(folder, 'Der Ordner lässt sich nicht lesen.', 'Prüfen Sie, ob er ein Ordner ist und gelesen werden darf.');
      return undefined;
    }
  };
  /** The entries with known names; others, and missing ones, are faults. */
  const listKnown = (folder: string, known: Readonly<Record<string, Kind>>, required: readonly string[]): Entry[] => {
    const entries = list(folder);
    if (!entries) return [];
    const absent = Object.keys(known).filter((name) => !entries.some((entry) => entry.name === name));
    const missing = new Set(absent.filter((name) => required.includes(name)));
    const sound = entries.filter((entry) => {
      const kind = Object.hasOwn(known, entry.name) ? known[entry.name] : undefined;
      if (kind) return isKind(entry, kind);
      const near = findNearest(entry.name, absent);
      const cure = near
        ? `Meinten Sie ‚${near}‘?`
        : `Entfernen Sie es; hierher gehören nur: ${Object.keys(known).join(', ')}.`;
      fault(entry.path, 'Das gehört nicht hierher.', cure);
      if (near) missing.delete(near);
      return false;
    });
    for (const name of missing) {
      const isFolder = known[name] === 'folder';
      fault(
        posix.join(folder, name),
        isFolder ? 'Der Ordner fehlt.' : 'Die Datei fehlt.',
        isFolder ? 'Legen Sie ihn an.' : 'Legen Sie sie an.',
      );
    }
    return sound;
  };

  if (!lstatSync(root, { throwIfNoEntry: false })) {
    fault('', 'Der Ordner fehlt.', 'Prüfen Sie, ob CONTENT_DIR auf den Ordner mit dem Inhalt zeigt.');
    return tree;
  }
  const top = listKnown('', topLevel, ['site.yaml', 'articles']).map(({ name }) => name);
  if (top.includes('site.yaml')) tree.site = 'site.yaml';
  if (top.includes('permalinks.json')) tree.permalinks = 'permalinks.json';
  for (const folder of ['actors', 'terms'] as const) {
    for (const entry of (top.includes(folder) ? list(folder) : undefined) ?? []) {
      if (!isKind(entry, 'file')) continue;
      if (entry.name.endsWith('.yaml')) tree[folder].push(entry.path);
      else
        fault(
          entry.path,
          'Hier liegen nur Dateien mit der Endung .yaml.',
          'Benennen Sie die Datei um, oder entfernen Sie sie.',
        );
    }
  }
  const known = Object.fromEntries(Object.keys(explainerFiles).map((name) => [name, 'file' as const]));
  const required = Object.keys(explainerFiles).filter((name) => explainerFiles[name]);
  for (const folder of (top.includes('articles') ? list('articles') : undefined) ?? []) {
    if (!isKind(folder, 'folder')) continue;
    const entries = listKnown(folder.path, known, required);
    tree.explainers.set(
      folder.name,
      entries.map(({ name }) => name),
    );
  }
  return tree;
}

/** What is in a folder, sorted, without what systems leave behind. */
function listFolder(root: string, folder: string): Entry[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !isLeftBySystem(name))
    .map((entry): Entry => ({
      name: entry.name,
      path: posix.join(folder, entry.name),
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
