import { posix } from 'node:path';
import { isPictureName } from '../../pictures/picture.ts';
import { report, type CheckedFolder, type Wording } from '../diagnostics/message.ts';
import { findNearest } from '../diagnostics/suggest.ts';
import { listFolder, type Entry, type Kind } from './content-folder.ts';

const noFile: Wording = ['missing-file', 'Die Datei fehlt.', 'Legen Sie sie an.'];
const noFolder: Wording = ['missing-folder', 'Der Ordner fehlt.', 'Legen Sie ihn an.'];
/** What is told where something else stands under a name. */
const otherKind: Readonly<Record<Kind, Wording>> = {
  file: ['file-for-folder', 'Das ist eine Datei, kein Ordner.'],
  folder: ['folder-for-file', 'Das ist ein Ordner, keine Datei.'],
  other: ['link-for-file', 'Das ist eine Verknüpfung oder Ähnliches.'],
};

/** Lists folders of the content folder, and tells what has no business there. */
export class FolderListing {
  readonly #root: string;
  readonly #content: CheckedFolder;

  constructor(root: string, content: CheckedFolder) {
    this.#root = root;
    this.#content = content;
  }

  tell(path: string, ...wording: Wording): void {
    report(this.#content.file(path), undefined, ...wording);
  }

  isKind({ path, kind }: Entry, wanted: Kind): boolean {
    if (kind !== wanted) this.tell(path, ...otherKind[kind]);
    return kind === wanted;
  }

  /** What is in a folder; nothing where it cannot be read, which is told. */
  all(folder: string): Entry[] | undefined {
    try {
      return listFolder(this.#root, folder);
    } catch {
      this.tell(folder, 'unreadable-folder', 'Der Ordner lässt sich nicht lesen.');
      return undefined;
    }
  }

  /** The names of entries that are known, and of pictures where `further` says so; others, and missing ones, are told. */
  known(folder: string, known: Readonly<Record<string, Kind>>, required: readonly string[], further = ''): string[] {
    const entries = this.all(folder);
    if (!entries) return [];
    const absent = Object.keys(known).filter((name) => !entries.some((entry) => entry.name === name));
    const missing = new Set(absent.filter((name) => required.includes(name)));
    const found = entries.filter((entry) => {
      const kind = Object.hasOwn(known, entry.name) ? known[entry.name] : undefined;
      if (kind) return this.isKind(entry, kind);
      if (further !== '' && isPictureName(entry.name)) return this.isKind(entry, 'file');
      const near = findNearest(entry.name, absent);
      const only = `Entfernen Sie es; hierher gehören nur: ${Object.keys(known).join(', ')}${further}.`;
      this.tell(entry.path, 'unknown-file', 'Das gehört nicht hierher.', near ? `Meinten Sie ‚${near}‘?` : only);
      if (near) missing.delete(near);
      return false;
    });
    for (const name of missing) this.tell(posix.join(folder, name), ...(known[name] === 'folder' ? noFolder : noFile));
    return found.map(({ name }) => name);
  }

  /** The files with an extension in a folder, and the pictures where `further` says so; others are told. */
  files(folder: string, extension: string, further = ''): Entry[] {
    return (this.all(folder) ?? []).filter((entry) => {
      if (!this.isKind(entry, 'file')) return false;
      if (entry.name.endsWith(extension) || (further !== '' && isPictureName(entry.name))) return true;
      this.tell(entry.path, 'file-extension', `Hier liegen nur Dateien mit der Endung ${extension}${further}.`);
      return false;
    });
  }
}
