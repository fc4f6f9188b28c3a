import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { placeholder } from '../../../content/read/placeholders.ts';
import { schemaLine } from '../../../schemas/json-schemas.ts';

/** Whatever a text holds, in quotation marks it is one value of YAML. */
export function quoted(text: string): string {
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}

/** What stands for a field until it is filled in, which its schema tells. */
export function toDo({ description = '' }: z.ZodType): string {
  return placeholder(description.replace(/\.$/, ''));
}

/** The same as a value of YAML. */
export function toWrite(field: z.ZodType): string {
  return quoted(toDo(field));
}

/** A field that may be missing, as a comment that tells of it. */
export function optional(name: string, { description = '' }: z.ZodType): string[] {
  return [`# ${name}: ${description}`];
}

/**
 * The text of a new file, in YAML below the line by which editors find its schema.
 *
 * @param path within the content folder
 */
export function withSchemaLine(path: string, text: string): string {
  const line = schemaLine(path);
  return line === '' ? text : `${line}\n${text}`;
}
