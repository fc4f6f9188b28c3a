import type { VFile } from 'vfile';
import type { z } from 'astro/zod';
import { claimsSchema } from '../../schemas/claim.ts';
import { contactsSchema } from '../../schemas/contact.ts';
import { chronologySchema } from '../../schemas/event.ts';
import { sourcesSchema } from '../../schemas/source.ts';
import type { CheckedFolder } from '../diagnostics/message.ts';
import { readYaml, type YamlContent } from '../yaml/check-schema.ts';
import { parseYamlFile } from '../yaml/yaml-file.ts';
import { explainerFiles } from './content-folder.ts';
import { parseMdxFile, type MdxFile } from './mdx-file.ts';
import { readPictures, type Pictures } from './picture-files.ts';
import { placeholdersIn, type Placeholder } from './placeholders.ts';
import { maskBrokenSigns, readTextFile } from './text-file.ts';

/** The files of an explainer, read; those that are not there are undefined, those that are no text have no data. */
export interface ExplainerFiles {
  original: string | undefined;
  article: MdxFile | undefined;
  summary: MdxFile | undefined;
  sourceNote: MdxFile | undefined;
  plain: MdxFile | undefined;
  claims: YamlContent<z.infer<typeof claimsSchema>> | undefined;
  sources: YamlContent<z.infer<typeof sourcesSchema>> | undefined;
  contacts: YamlContent<z.infer<typeof contactsSchema>> | undefined;
  chronology: YamlContent<z.infer<typeof chronologySchema>> | undefined;
  /** What is still to be filled in. */
  placeholders: { file: VFile; places: Placeholder[] }[];
  pictures: Pictures;
}

/** A blank one has no entry; which ones are wanted, the check of what names them tells. */
const lists: readonly string[] = ['claims.yaml', 'sources.yaml'];

/** Whether an optional file holds comments alone, as `npm run new` makes it: then the explainer is without it. */
function isPattern(name: string, text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const written = lines.filter((line) => line !== '' && !line.startsWith('#'));
  // In MDX, only between the lines of the front matter is a `#` a comment.
  const frame = name.endsWith('.mdx') ? '--- ---' : '';
  return (
    written.join(' ') === frame &&
    lines.findLast((line) => line !== '')?.startsWith(frame === '' ? '#' : '---') === true
  );
}

/** Files that hold passages of the supplied text. */
const quoting: readonly string[] = ['article.mdx', 'claims.yaml'];

/**
 * Reads and parses the files in the folder of an explainer.
 *
 * @param path path of the folder
 * @param names the files in it
 */
export function readExplainerFiles(path: string, folder: CheckedFolder, names: readonly string[]): ExplainerFiles {
  const placeholders: ExplainerFiles['placeholders'] = [];
  const present = new Set(names);
  /** Undefined where the file is missing, or is no text. */
  const open = (name: string, quoted = ''): VFile | undefined => {
    const file = folder.file(name);
    if (!present.has(name)) return undefined;
    const isOptional = explainerFiles[name] === false;
    const text = readTextFile(path, name, file, { mayBeBlank: lists.includes(name), isOptional });
    if (text === undefined) return undefined;
    if (isOptional && !lists.includes(name) && isPattern(name, text)) {
      present.delete(name);
      return undefined;
    }
    placeholders.push({ file, places: placeholdersIn(text, name) });
    // What the supplied text holds is its author's, and stands in what quotes it too.
    if (name !== 'original.txt') maskBrokenSigns(file, quoted);
    return file;
  };
  const supplied = open('original.txt');
  const original = supplied && String(supplied);
  const quotedBy = (name: string): string | undefined => (quoting.includes(name) ? original : undefined);
  const openYaml = <T extends z.ZodType>(name: string, schema: T): YamlContent<z.infer<T>> | undefined => {
    const file = open(name, quotedBy(name));
    if (file) return readYaml(file, schema);
    return present.has(name) ? { ...parseYamlFile(folder.file(name), { text: '' }), data: undefined } : undefined;
  };
  const openMdx = (name: string, options?: { verbatim: boolean }): MdxFile | undefined => {
    const file = open(name, quotedBy(name));
    return file && parseMdxFile(file, options);
  };
  return {
    original,
    article: openMdx('article.mdx', { verbatim: true }),
    summary: openMdx('summary.mdx'),
    sourceNote: openMdx('source-note.mdx'),
    plain: openMdx('plain.mdx'),
    claims: openYaml('claims.yaml', claimsSchema),
    sources: openYaml('sources.yaml', sourcesSchema),
    contacts: openYaml('contacts.yaml', contactsSchema),
    chronology: openYaml('chronology.yaml', chronologySchema),
    placeholders,
    pictures: readPictures(path, folder, names),
  };
}
