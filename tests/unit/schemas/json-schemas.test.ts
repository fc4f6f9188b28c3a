import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actorSchema } from '../../../src/schemas/actor.ts';
import { sectionSchema } from '../../../src/schemas/section.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { claimsSchema } from '../../../src/schemas/claim.ts';
import { contactsSchema } from '../../../src/schemas/contact.ts';
import { chronologySchema } from '../../../src/schemas/event.ts';
import { describedFiles, jsonSchemas } from '../../../src/schemas/json-schemas.ts';
import { sourceSchema, sourcesSchema } from '../../../src/schemas/source.ts';
import { termSchema } from '../../../src/schemas/term.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The parts of a JSON Schema that matter here. */
interface JsonSchema {
  description?: string;
  enum?: string[];
  examples?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
}

/** Every field that a schema describes, by its path. */
function fieldsOf(schema: JsonSchema, path = ''): [path: string, field: JsonSchema][] {
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  const within = [items, additionalProperties, ...anyOf].filter((part) => typeof part === 'object');
  return [
    ...Object.entries(properties).flatMap(([name, field]): [string, JsonSchema][] => [
      [`${path}.${name}`, field],
      ...fieldsOf(field, `${path}.${name}`),
    ]),
    ...within.flatMap((part) => fieldsOf(part, path)),
  ];
}

test('the schemas in content/.schemas/ are those of src/schemas: “npm run schemas” writes them', () => {
  const written = globSync('content/.schemas/*', { cwd: root }).map((path) => [path.split('/').at(-1), read(path)]);
  expect(jsonSchemas()).toEqual(new Map(written as [string, string][]));
});

describe.for([...jsonSchemas()])('in %s', ([, text]) => {
  const fields = fieldsOf(JSON.parse(text) as JsonSchema);

  test.for(fields)('the field %s says in a German sentence what it is, with an example', ([, { description = '' }]) => {
    expect(description).toMatch(/^\p{Lu}.*\.$/u);
    expect(description).toMatch(/zum Beispiel/i);
    expect(description).not.toMatch(/"„|“"|\b(?:the|must|string|list of)\b/);
  });
});

test('VS Code learns the schema of every YAML file from .vscode/settings.json', () => {
  const { 'yaml.schemas': mapped } = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': object };
  const ofYaml = [...describedFiles].filter(([, files]) => files.endsWith('.yaml'));
  expect(mapped).toEqual(
    Object.fromEntries(ofYaml.map(([name, files]) => [`./content/.schemas/${name}`, `**/${files}`])),
  );
});

describe('a snippet that is left as it is fits its schema:', () => {
  const snippets = JSON.parse(read('.vscode/klartext.code-snippets')) as Record<
    string,
    { prefix: string; scope: string; description: string; body: string[] }
  >;
  const schemas: Record<string, z.ZodType> = {
    'Geprüfte Stelle': claimsSchema,
    Quelle: sourcesSchema,
    Beleg: z.array(sourceSchema),
    Kontakt: contactsSchema.shape.contacts,
    Ereignis: chronologySchema,
    Person: actorSchema,
    Organisation: actorSchema,
    Begriff: termSchema,
    Abschnitt: z.array(sectionSchema),
    Akteur: articleSchema.shape.actors,
  };

  /** What stands there before anything is typed; of a list of words, the first. */
  const expanded = (body: readonly string[]): string =>
    body
      .join('\n')
      .replaceAll(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, '$1')
      .replaceAll('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}', '2026-11-20')
      .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
      .replaceAll('$0', '');

  test.for(Object.entries(schemas))('%s', ([name, schema]) => {
    const { body = [], prefix } = snippets[name] ?? {};
    expect(prefix).toMatch(/^[a-z]+$/);
    expect(schema.safeParse(parse(expanded(body), { schema: 'core' }))).toMatchObject({ success: true });
  });

  const files: Record<string, string> = {
    'Geprüfte Stelle': 'claims.json',
    Quelle: 'sources.json',
    Beleg: 'actor.json',
    Kontakt: 'contacts.json',
    Person: 'actor.json',
    Organisation: 'actor.json',
    Begriff: 'term.json',
  };

  /** Every list of words to choose from: its snippet, its field, and the words. */
  const choices = Object.entries(snippets).flatMap(([name, { body }]) =>
    body.flatMap((line) => {
      const [, field = '', words] = /(\w+): \$\{\d+\|([^|]+)\|\}/.exec(line) ?? [];
      return words === undefined ? [] : [[name, field, words.split(',')] as const];
    }),
  );

  test.for(choices)('%s, where all that may stand at ‚%s‘ is there to be chosen', ([name, field, words]) => {
    const known = fieldsOf(JSON.parse(jsonSchemas().get(files[name] ?? '') ?? '') as JsonSchema)
      .filter(([path]) => path.endsWith(`.${field}`))
      .map(([, { enum: only, examples }]) => (only ?? examples ?? []).toSorted());
    expect(known).toContainEqual(words.toSorted());
  });
});
