import type { DocumentRoot } from './document-root.ts';
import type { RunningProcess } from './process.ts';

/** A kind of server that the site is tried on. */
export interface Host {
  name: string;
  /** Names of its program; the first that is found is taken. */
  programs: string[];
  /** What `apt-get install` calls it. */
  debianPackage: string;
  /** Whether the README has a recipe for it; a host without one is taken as it is. */
  recipe: boolean;
  /** The encodings in which it can send precompressed files. */
  encodings: ('br' | 'gzip')[];
  /** Starts it in the foreground, as the user who runs the tests, on a port of 127.0.0.1. */
  start(program: string, documents: DocumentRoot, port: number): Promise<RunningProcess>;
}
