import { basename, dirname, sep } from 'node:path';
import { quote } from './suggest.ts';

/**
 * Signs that Vite and its plugins take for their own in a path: the query and the fragment of an address, a pattern for
 * files, the end of a string in code they write. Windows parts folders with the backslash.
 */
const unbearable = sep === '\\' ? /[#?*"']/ : /[#?*"'\\]/;

/** Why the project cannot be built in its folder, and what to do; undefined where it can. */
export function problemOfProjectPath(path: string): string | undefined {
  const [sign] = unbearable.exec(path) ?? [];
  if (sign === undefined) return undefined;
  const folder = basename(foldersOf(path).findLast((parent) => basename(parent).includes(sign)) ?? path);
  return `Das Projekt liegt in einem Ordner mit dem Zeichen ${sign} im Namen: ${quote(path)}. Vite, das die Seiten baut, findet dort keine Dateien.  Benennen Sie den Ordner ${quote(folder)} um, oder legen Sie das Projekt in einen anderen. Es ist nichts geschehen.`;
}

/** The path and those above it, the longest first. */
function foldersOf(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...foldersOf(parent)];
}
