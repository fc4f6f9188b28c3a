import { basename, dirname, sep } from 'node:path';
import { quote } from './suggest.ts';

/**
 * A text for a terminal, line breaks and tabs as they are: signs that would command it, such as the beginning of an escape
 * sequence, or that would turn or break the line, stand there as `\u001B`.
 */
export function visible(text: string): string {
  return text.replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, (sign) => {
    const number = sign.charCodeAt(0).toString(16).toUpperCase();
    return `\\u${number.padStart(4, '0')}`;
  });
}

/** Prints a line or more; no sign in it commands the terminal. */
export function print(text: string): void {
  console.log(visible(text));
}

/** The same, as an error. */
export function printError(text: string): void {
  console.error(visible(text));
}

/** What stops a command, worded for whoever called it; shown without a stack trace. */
export class CommandError extends Error {}

/** Runs a command, where the project's path lets it; a CommandError is printed to stderr, and the exit code is 1. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    const problem = problemOfProjectPath(process.cwd());
    if (problem !== undefined) throw new CommandError(problem);
    await command();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    printError(error.message);
    // After a failed build Astro may still render other pages, which would report further errors.
    process.exit(1);
  }
}

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
