import type { DocumentRoot } from './document-root.ts';
import type { RunningProcess } from './process.ts';

/** A kind of server that the site is tried on. */
export interface Host {
  name: string;
  /** Where its program is, where it is installed. */
  program: string | undefined;
  /** The command that installs it. */
  install: string;
  /** Whether `recipes/` has one for it; a host without one is taken as it is. */
  recipe: boolean;
  /** Whether it sends `x.html` on to `x`. */
  cleanAddresses?: boolean;
  /** Where it sends the headers of its recipe or of `_headers`. */
  headers: 'everywhere' | 'at its root' | 'nowhere';
  /** Where it shows the site's own page for what is missing. */
  missingPage: 'everywhere' | 'at its root' | 'nowhere';
  /** What it answers to the address of a folder without an index. */
  closedFolder: 403 | 404 | 'a list';
  /** Files that it keeps for itself. */
  hidden?: string[];
  /** The encodings in which it can send precompressed files. */
  encodings: ('br' | 'gzip')[];
  /** Starts it in the foreground, as the user who runs the tests, on a port of 127.0.0.1. */
  start(program: string, documents: DocumentRoot, port: number): Promise<RunningProcess>;
}

/** Whether what a host does in some places holds for a site at this one. */
export function holdsAt(places: Host['headers'], prefix: string): boolean {
  return places === 'everywhere' || (places === 'at its root' && prefix === '/');
}
