import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { placeholder } from '../content/read/text-file.ts';
import { articleSchema, sectionSchema } from '../schemas/article.ts';
import { correctionsSchema, methodSchema, siteSchema } from '../schemas/site.ts';

/** What stands for the text of the article until it is there; the check compares the two files. */
const wording = placeholder('der Artikel im Wortlaut, Absatz für Absatz, in original.txt und in article.mdx gleich');

/**
 * The files of a new explainer: a draft that passes the check, with a placeholder wherever the editor has to write.
 *
 * @param today a day for the dates, `YYYY-MM-DD`
 */
export function explainerTemplate(title: string, today: string): Record<string, string> {
  const { shape } = articleSchema;
  const { shape: section } = sectionSchema;
  const lines = [
    '---',
    '# Ein Entwurf steht in keinem Bau. Löschen Sie diese beiden Zeilen, wenn alles da ist.',
    'draft: true',
    `title: ${quoted(title)}`,
    `kicker: ${toWrite(shape.kicker)}`,
    `summary: ${toWrite(shape.summary)}`,
    `published: ${today} # ${toDo(shape.published)}`,
    `articleDate: ${today.slice(0, 7)} # ${toDo(shape.articleDate)}`,
    `reports: ${today} # ${toDo(shape.reports)}`,
    ...optional('assessment', shape.assessment),
    ...optional('factsUntil', shape.factsUntil),
    ...optional('checkedBy', shape.checkedBy),
    ...optional('reviewedBy', shape.reviewedBy),
    ...optional('groups', shape.groups),
    'sections:',
    `  - id: anfang # ${toDo(section.id)}`,
    `    title: ${toWrite(section.title)}`,
    `    summary: ${toWrite(section.summary)}`,
    '---',
    '',
    wording,
    '',
  ];
  return {
    'article.mdx': lines.join('\n'),
    'original.txt': `${wording}\n`,
    'summary.mdx': `${placeholder('„In Kürze“: drei bis fünf neutrale Sätze, auch was daraus wurde, mit Fußnoten für die Quellen')}\n`,
    'source-note.mdx': `${placeholder('woher der Text kommt, was darüber bekannt ist und wer die Rechte hat')}\n`,
  };
}

/** `site.yaml` for a content folder that has none. */
export function siteTemplate(): string {
  const { shape } = siteSchema;
  const lines = [
    `name: ${toWrite(shape.name)}`,
    `claim: ${toWrite(shape.claim)}`,
    'language: de',
    ...optional('groups', shape.groups),
    '# Für das Impressum. Solange hier nichts steht, sagt die Seite das.',
    ...['publisher', 'responsible'].flatMap((who) => [`${who}:`, "  name: ''", "  address: ''", "  email: ''"]),
    '# Wer hinter der Website steht. Was hier leer ist, steht auf keiner Seite; der Bau nennt es.',
    'corrections:',
    ...empty(correctionsSchema.shape),
    'method:',
    ...empty(methodSchema.shape),
    `funding: '' # ${shape.funding.description ?? ''}`,
    '',
  ];
  return lines.join('\n');
}

/** A field that may be missing, as a comment that tells of it. */
function optional(name: string, { description = '' }: z.ZodType): string[] {
  return [`# ${name}: ${description}`];
}

function empty(fields: Record<string, z.ZodType>): string[] {
  return Object.entries(fields).map(([name, { description = '' }]) => `  ${name}: '' # ${description}`);
}

function toDo({ description = '' }: z.ZodType): string {
  return placeholder(description.replace(/\.$/, ''));
}

function toWrite(field: z.ZodType): string {
  return quoted(toDo(field));
}

/** Whatever a text holds, in quotation marks it is one value. */
function quoted(text: string): string {
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}
