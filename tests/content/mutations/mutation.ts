import type { ContentCopy } from '../content-copy.ts';

/** The first line and the last. */
export type Lines = readonly [first: number, last: number];

/** One way in which a content file is broken. */
export interface Mutation {
  name: string;
  /** The file, from the content folder. */
  file: string;
  /**
   * Breaks the file.
   *
   * @returns the lines of the changed file on one of which a fault must stand, where the change is at one place; `none`
   * where there is nothing to break in this way
   */
  change: (copy: ContentCopy) => Lines | undefined | 'none';
  /** What a fault in another file may be about, because it refers to what is changed. */
  names: readonly string[];
  /** Where the change shows in the checked content if it passes: keys from the outside in. */
  shows?: readonly PropertyKey[];
  /** What must be read there then. */
  reads?: string;
  /** It must not pass; others may, where the page then shows what the file says. */
  stops?: boolean;
  /** An editor cannot see it: it must pass, and nothing may change. */
  harmless?: boolean;
}
