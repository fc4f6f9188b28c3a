import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { actorSchema } from '../../src/schemas/actor.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { claimsSchema } from '../../src/schemas/claim.ts';
import { contactsSchema } from '../../src/schemas/contact.ts';
import { chronologySchema } from '../../src/schemas/event.ts';
import { ownPageSchema } from '../../src/schemas/page.ts';
import { plainSchema } from '../../src/schemas/plain.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { sourcesSchema } from '../../src/schemas/source.ts';
import { termSchema } from '../../src/schemas/term.ts';

/** Every field of a schema by its path, with what it says of itself. */
function fieldsOf(schema: z.ZodType, path: string): [path: string, description: string | undefined][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return fieldsOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap((way) => fieldsOf(way, path));
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType as z.ZodType, `${path}.*`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
    [`${path}.${key}`, field.description] as [string, string | undefined],
    ...fieldsOf(field, `${path}.${key}`),
  ]);
}

const schemas = {
  actor: actorSchema,
  article: articleSchema,
  chronology: chronologySchema,
  claims: claimsSchema,
  contacts: contactsSchema,
  page: ownPageSchema,
  plain: plainSchema,
  site: siteSchema,
  sources: sourcesSchema,
  term: termSchema,
};

test.for(Object.entries(schemas))('every field of %s explains itself in a German sentence', ([name, schema]) => {
  const fields = fieldsOf(schema, name);
  expect(fields.length).toBeGreaterThan(2);
  expect(fields.filter(([, description]) => !/^\p{Lu}.*\.$/u.test(description ?? ''))).toEqual([]);
});
