import { lstatSync } from 'node:fs';
import { posix } from 'node:path';
import { isPictureName } from '../../pictures/picture.ts';
import { report } from '../diagnostics/message.ts';
import type { CheckedFolder, Wording } from '../diagnostics/message.ts';
import { findNearest } from '../diagnostics/suggest.ts';
import { explainerFiles, listFolder, topLevel } from './content-folder.ts';
import type { Entry, Kind } from './content-folder.ts';

/** Which content files there are, sorted, with `/`, relative to the content folder. */
export interface ContentTree {
  site: string | undefined;
  permalinks: string | undefined;
  mark: string | undefined;
  actors: string[];
  terms: string[];
  /** The editor's own pages. */
  pages: string[];
  /** Names of the pictures beside them. */
  pagePictures: string[];
  /** Slug → names of the files that are there. */
  explainers: Map<string, string[]>;
}

const noFile: Wording = ['missing-file', 'Die Datei fehlt.', 'Legen Sie sie an.'];
const noFolder: Wording = ['missing-folder', 'Der Ordner fehlt.', 'Legen Sie ihn an.'];
/** What is told where something else stands under a name. */
const otherKind: Readonly<Record<Kind, Wording>> = {
  file: [
    'file-for-folder',
    'Das ist eine Datei, kein Ordner.',
    'Ersetzen Sie sie durch einen Ordner, oder entfernen Sie sie.',
  ],
  folder: ['folder-for-file', 'Das ist ein Ordner, keine Datei.', 'Ersetzen Sie ihn durch die Datei.'],
  other: ['link-for-file', 'Das ist eine Verknüpfung oder Ähnliches.', 'Ersetzen Sie sie durch das Original.'],
};

/** Lists the content folder. What has no business there is told, so that a misspelt name is noticed. */
export function listContent(root: string, content: CheckedFolder): ContentTree {
  const tree: ContentTree = {
    site: undefined,
    permalinks: undefined,
    mark: undefined,
    actors: [],
    terms: [],
    pages: [],
    pagePictures: [],
    explainers: new Map(),
  };
  const tell = (path: string, ...wording: Wording): void => {
    report(content.file(path), undefined, ...wording);
  };
  const isKind = ({ path, kind }: Entry, wanted: Kind): boolean => {
    if (kind !== wanted) tell(path, ...otherKind[kind]);
    return kind === wanted;
  };
  /** Undefined where the folder cannot be read, which is told. */
  const list = (folder: string): Entry[] | undefined => {
    try {
      return listFolder(root, folder);
    } catch {
      const note = 'Prüfen Sie, ob er ein Ordner ist und gelesen werden darf.';
      tell(folder, 'unreadable-folder', 'Der Ordner lässt sich nicht lesen.', note);
      return undefined;
    }
  };
  /** The entries with known names, and pictures where `further` says so; others, and missing ones, are told. */
  const listKnown = (
    folder: string,
    known: Readonly<Record<string, Kind>>,
    required: readonly string[],
    further = '',
  ): Entry[] => {
    const entries = list(folder);
    if (!entries) return [];
    const absent = Object.keys(known).filter((name) => !entries.some((entry) => entry.name === name));
    const missing = new Set(absent.filter((name) => required.includes(name)));
    const found = entries.filter((entry) => {
      const kind = Object.hasOwn(known, entry.name) ? known[entry.name] : undefined;
      if (kind) return isKind(entry, kind);
      if (further !== '' && isPictureName(entry.name)) return isKind(entry, 'file');
      const near = findNearest(entry.name, absent);
      const note = near
        ? `Meinten Sie ‚${near}‘?`
        : `Entfernen Sie es; hierher gehören nur: ${Object.keys(known).join(', ')}${further}.`;
      tell(entry.path, 'unknown-file', 'Das gehört nicht hierher.', note);
      if (near) missing.delete(near);
      return false;
    });
    for (const name of missing) tell(posix.join(folder, name), ...(known[name] === 'folder' ? noFolder : noFile));
    return found;
  };

  if (!lstatSync(root, { throwIfNoEntry: false })) {
    const note = 'Prüfen Sie, ob CONTENT_DIR auf den Ordner mit dem Inhalt zeigt.';
    tell('', 'missing-content', 'Der Ordner fehlt.', note);
    return tree;
  }
  const top = listKnown('', topLevel, ['site.yaml', 'articles']).map(({ name }) => name);
  if (top.includes('site.yaml')) tree.site = 'site.yaml';
  if (top.includes('permalinks.json')) tree.permalinks = 'permalinks.json';
  if (top.includes('mark.svg')) tree.mark = 'mark.svg';
  for (const folder of ['actors', 'terms', 'pages'] as const) {
    const extension = folder === 'pages' ? '.mdx' : '.yaml';
    for (const entry of (top.includes(folder) ? list(folder) : undefined) ?? []) {
      if (!isKind(entry, 'file')) continue;
      const note = 'Benennen Sie die Datei um, oder entfernen Sie sie.';
      if (entry.name.endsWith(extension)) tree[folder].push(entry.path);
      else if (folder === 'pages' && isPictureName(entry.name)) tree.pagePictures.push(entry.name);
      else
        tell(
          entry.path,
          'file-extension',
          `Hier liegen nur Dateien mit der Endung ${extension}${folder === 'pages' ? ' und Bilder' : ''}.`,
          note,
        );
    }
  }
  const known = Object.fromEntries(Object.keys(explainerFiles).map((name) => [name, 'file' as const]));
  const required = Object.keys(explainerFiles).filter((name) => explainerFiles[name]);
  for (const folder of (top.includes('articles') ? list('articles') : undefined) ?? []) {
    if (!isKind(folder, 'folder')) continue;
    const entries = listKnown(folder.path, known, required, ', Bilder');
    tree.explainers.set(
      folder.name,
      entries.map(({ name }) => name),
    );
  }
  return tree;
}
