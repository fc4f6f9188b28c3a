import type { z } from 'astro/zod';
import { claimsSchema } from '../../../schemas/claim.ts';
import { contactsSchema } from '../../../schemas/contact.ts';
import { chronologySchema } from '../../../schemas/event.ts';
import { plainSchema } from '../../../schemas/plain.ts';
import { sourcesSchema } from '../../../schemas/source.ts';
import { commentedPattern } from '../entry/field-pattern.ts';

/** What each file of an explainer that may be missing is for. */
const purposes: Readonly<Record<string, { purpose: string; schema: z.ZodType }>> = {
  'claims.yaml': { purpose: 'Was an den geprüften Stellen richtig ist.', schema: claimsSchema },
  'sources.yaml': { purpose: 'Die Quellen des Erklärstücks.', schema: sourcesSchema },
  'contacts.yaml': { purpose: 'Wer mit wem sprach; darf wegbleiben.', schema: contactsSchema },
  'chronology.yaml': { purpose: 'Was wann geschah; darf wegbleiben.', schema: chronologySchema },
  'plain.mdx': { purpose: 'Der Text in Einfacher Sprache; darf wegbleiben.', schema: plainSchema },
};

const howTo =
  'Ein Muster: Löschen Sie „# “ am Anfang der Zeilen, die Sie brauchen. Was danach noch mit # beginnt, erklärt die Felder.';

/** A file of an explainer as a pattern: each field with what its schema says of it, in comments, which count as nothing. */
export function patternFile(name: string): string {
  const { purpose, schema } = purposes[name] ?? {};
  if (schema === undefined) throw new Error(`There is no pattern for ${name}.`);
  const lines = [`# ${purpose ?? ''}`, `# ${howTo}`, '#', ...commentedPattern(schema)];
  return name.endsWith('.mdx') ? ['---', ...lines, '---', ''].join('\n') : [...lines, ''].join('\n');
}

/** All of them, by name. */
export function patternFiles(): Record<string, string> {
  return Object.fromEntries(Object.keys(purposes).map((name) => [name, patternFile(name)]));
}
