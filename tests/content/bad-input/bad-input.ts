import { mkdirSync, renameSync, rmSync } from 'node:fs';
import type { ContentCopy } from '../content-copy.ts';

/** What an editor does to the content. */
export type Change = (copy: ContentCopy) => void;

/** A fault that the check must report. */
export interface ExpectedFault {
  file: string;
  /**
   * The text at whose beginning the fault stands, which the changed file holds once; a line break before it is not part
   * of it. The beginning of the file where nothing is said.
   */
  at?: string | undefined;
  /** Its offset in the changed file, instead, known once that is changed. */
  offset?: () => number | undefined;
  /** The problem, two spaces, the cure; or a part of it that decides. */
  says: string;
}

/** A change, and all faults that it makes in the files in which it makes any. */
export interface BadInput {
  name: string;
  change: Change;
  faults: ExpectedFault[];
  /** Files of which nothing may be said besides. */
  silent?: string[];
}

/** The folder of the explainer. */
export const folder = 'articles/trump-putin-telefonat';
export const site = 'site.yaml';
export const trump = 'actors/trump.yaml';
export const article = `${folder}/article.mdx`;
export const original = `${folder}/original.txt`;
export const summary = `${folder}/summary.mdx`;
export const sourceNote = `${folder}/source-note.mdx`;
export const plain = `${folder}/plain.mdx`;
export const claims = `${folder}/claims.yaml`;
export const sources = `${folder}/sources.yaml`;
export const contacts = `${folder}/contacts.yaml`;
export const chronology = `${folder}/chronology.yaml`;

/** A case in which one fault in the changed file is expected. */
export function bad(name: string, file: string, change: Change, at: string | undefined, says: string): BadInput {
  return { name, change, faults: [{ file, at, says }] };
}

export const edit =
  (file: string, find: string | RegExp, replacement: string): Change =>
  (copy) => {
    copy.edit(file, find, replacement);
  };

export const write =
  (file: string, text: string | Uint8Array): Change =>
  (copy) => {
    copy.write(file, text);
  };

/** Adds a paragraph at the end. */
export const append =
  (file: string, paragraph: string): Change =>
  (copy) => {
    copy.write(file, `${copy.read(file).trimEnd()}\n\n${paragraph}\n`);
  };

export const rename =
  (from: string, to: string): Change =>
  (copy) => {
    renameSync(copy.path(from), copy.path(to));
  };

export const remove =
  (name: string): Change =>
  (copy) => {
    rmSync(copy.path(name), { recursive: true });
  };

export const makeFolder =
  (name: string): Change =>
  (copy) => {
    rmSync(copy.path(name), { recursive: true, force: true });
    mkdirSync(copy.path(name));
  };

export const all =
  (...changes: Change[]): Change =>
  (copy) => {
    for (const change of changes) change(copy);
  };
