import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { placeholder } from '../../content/read/text-file.ts';

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
