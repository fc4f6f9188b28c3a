import { posix } from 'node:path';
import type { z } from 'astro/zod';
import { claimsSchema } from '../../schemas/claim.ts';
import { contactsSchema } from '../../schemas/contact.ts';
import { chronologySchema } from '../../schemas/event.ts';
import { sourcesSchema } from '../../schemas/source.ts';
import { explainerFiles } from './list-content-files.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { parseMdxFile } from './mdx-file.ts';
import type { MdxFile } from './mdx-file.ts';
import { placeholderFaults } from './placeholders.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlContent } from '../yaml/read-yaml.ts';
import { maskBrokenSigns, readTextFile } from './text-file.ts';

/** The files of an explainer, read; those that are not there are undefined, those that are no text have no data. */
export interface ExplainerFiles {
  original: string | undefined;
  article: MdxFile | undefined;
  /** Our own texts by file name. */
  ownTexts: { name: string; mdx: MdxFile }[];
  plain: MdxFile | undefined;
  claims: YamlContent<z.infer<typeof claimsSchema>> | undefined;
  sources: YamlContent<z.infer<typeof sourcesSchema>> | undefined;
  contacts: YamlContent<z.infer<typeof contactsSchema>> | undefined;
  chronology: YamlContent<z.infer<typeof chronologySchema>> | undefined;
  /** What made files unreadable, and what the schemas found. */
  faults: Fault[];
  /** What is still to be filled in. */
  placeholders: Fault[];
}

/** A blank one has no entry; which ones are wanted, the check of what names them tells. */
const lists: readonly string[] = ['claims.yaml', 'sources.yaml'];

/** Files that hold passages of the supplied text. */
const quoting: readonly string[] = ['article.mdx', 'claims.yaml'];

/**
 * Reads and parses the files in the folder of an explainer.
 *
 * @param folder path of the folder
 * @param label how messages call it
 * @param names the files in it
 */
export function readExplainerFiles(folder: string, label: string, names: readonly string[]): ExplainerFiles {
  const faults: Fault[] = [];
  const placeholders: Fault[] = [];
  const open = (name: string, quoted = ''): string | undefined => {
    if (!names.includes(name)) return undefined;
    const read = readTextFile(folder, name, posix.join(label, name));
    const { text, faults: unreadable } = read;
    if ('isBlank' in read && lists.includes(name)) return '';
    const isSpare = 'isBlank' in read && explainerFiles[name] === false;
    faults.push(...unreadable.map((fault) => (isSpare ? { ...fault, cure: orDelete(fault.cure) } : fault)));
    placeholders.push(...placeholderFaults(posix.join(label, name), text ?? ''));
    // What the supplied text holds is its author's, and stands in what quotes it too.
    if (text === undefined || name === 'original.txt') return text;
    const masked = maskBrokenSigns(posix.join(label, name), text, quoted);
    faults.push(...masked.faults);
    return masked.text;
  };
  const original = open('original.txt');
  const quotedBy = (name: string): string | undefined => (quoting.includes(name) ? original : undefined);
  const openYaml = <T extends z.ZodType>(name: string, schema: T): YamlContent<z.infer<T>> | undefined => {
    if (!names.includes(name)) return undefined;
    const text = open(name, quotedBy(name));
    if (text === undefined) return unreadable(posix.join(label, name));
    const read = readYaml(posix.join(label, name), text, schema);
    faults.push(...read.faults);
    return read;
  };
  const openMdx = (name: string, options?: { verbatim: boolean }): MdxFile | undefined => {
    const text = open(name, quotedBy(name));
    return text === undefined ? undefined : parseMdxFile(posix.join(label, name), text, options);
  };
  return {
    original,
    article: openMdx('article.mdx', { verbatim: true }),
    ownTexts: ['summary.mdx', 'source-note.mdx'].flatMap((name) => {
      const mdx = openMdx(name);
      return mdx ? [{ name, mdx }] : [];
    }),
    plain: openMdx('plain.mdx'),
    claims: openYaml('claims.yaml', claimsSchema),
    sources: openYaml('sources.yaml', sourcesSchema),
    contacts: openYaml('contacts.yaml', contactsSchema),
    chronology: openYaml('chronology.yaml', chronologySchema),
    faults,
    placeholders,
  };
}

const orDelete = (cure: string): string => cure.replace(/\.$/, ', oder löschen Sie sie.');

function unreadable(file: string): YamlContent<never> {
  const start = () => ({ line: 1, column: 1 });
  return { file, data: undefined, locate: start, locateKey: start, faults: [] };
}
