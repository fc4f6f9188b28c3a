import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface SurveyedFile {
  bytes: number;
  digest: string;
  /** Whether the marker stands in the file. */
  marked: boolean;
}

/** By their path in the folder. */
export type Survey = ReadonlyMap<string, SurveyedFile>;

/** Reads every file of a built site once, one at a time, because a large one does not fit into memory. */
export function surveyFolder(folder: string, marker: string): Survey {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => {
      const content = readFileSync(path);
      const digest = createHash('sha256').update(content).digest('hex');
      return [relative(folder, path), { bytes: content.length, digest, marked: content.includes(marker) }];
    }),
  );
}

export interface Difference {
  changed: string[];
  /** Files that show the edit, or list the others, and have not changed. */
  missing: string[];
  /** Files that have changed, come or gone and do not show the edit. */
  unexpected: string[];
}

/**
 * Compares a site before and after an edit that puts the marker where it was not. Only what shows the marker may change, and the
 * list of checksums.
 */
export function differenceAfterEdit(before: Survey, after: Survey): Difference {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = paths.filter((path) => before.get(path)?.digest !== after.get(path)?.digest);
  const expected = paths.filter((path) => path === 'SHA256SUMS' || after.get(path)?.marked);
  return {
    changed,
    missing: expected.filter((path) => !changed.includes(path)),
    unexpected: changed.filter((path) => !expected.includes(path)),
  };
}
