import { posix } from 'node:path';
import { z } from 'astro/zod';
import { actorSchema } from './actor.ts';
import { articleSchema } from './article.ts';
import { claimsSchema } from './claim.ts';
import { contactsSchema } from './contact.ts';
import { chronologySchema } from './event.ts';
import { ownPageSchema } from './site/page.ts';
import { plainSchema } from './plain.ts';
import { siteSchema } from './site/site.ts';
import { sourcesSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The folder of a content folder that holds its JSON Schemas, which the check passes over. */
export const schemasFolder = '.schemas';

/** What a JSON Schema is made from, which files of a content folder it describes, and how editors call it. */
const described = {
  actor: { schema: actorSchema, files: 'actors/*.yaml', title: 'Ein Akteur' },
  article: { schema: articleSchema, files: 'articles/*/article.mdx', title: 'Die Angaben am Anfang des Artikels' },
  chronology: { schema: chronologySchema, files: 'articles/*/chronology.yaml', title: 'Die Chronologie' },
  claims: { schema: claimsSchema, files: 'articles/*/claims.yaml', title: 'Die geprüften Stellen' },
  contacts: { schema: contactsSchema, files: 'articles/*/contacts.yaml', title: 'Wer mit wem sprach' },
  page: { schema: ownPageSchema, files: 'pages/*.mdx', title: 'Die Angaben am Anfang einer eigenen Seite' },
  plain: { schema: plainSchema, files: 'articles/*/plain.mdx', title: 'Die Angaben zur Einfachen Sprache' },
  site: { schema: siteSchema, files: 'site.yaml', title: 'Die Website' },
  sources: { schema: sourcesSchema, files: 'articles/*/sources.yaml', title: 'Die Quellen' },
  term: { schema: termSchema, files: 'terms/*.yaml', title: 'Ein Begriff' },
} as const;

/** The content files that a JSON Schema describes, as a pattern within the content folder, by the name of the schema. */
export const describedFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(described).map(([name, { files }]) => [`${name}.json`, files]),
);

/** The JSON Schemas by file name, made from the same schemas as the check: what an editor's program completes and underlines. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(described).map(([name, { schema, title }]) => {
      const made = z.toJSONSchema(schema, {
        target: 'draft-7',
        // What is written into a file, before defaults and the spelling of words are settled.
        io: 'input',
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => {
          wordErrors(jsonSchema);
          acceptNumbers(jsonSchema);
          // zod leaves them out where a value is spelt anew, although each may be written.
          const { examples } = z.globalRegistry.get(zodSchema) ?? {};
          if (Array.isArray(examples)) jsonSchema.examples = examples;
        },
      });
      return [`${name}.json`, `${JSON.stringify({ title, ...made }, null, 2)}\n`];
    }),
  );
}

/** The keywords beside the standard's by which language servers word faults and leave a field out of their lists. */
interface Wordable {
  format?: string;
  pattern?: string;
  description?: string;
  deprecated?: boolean;
  type?: unknown;
  enum?: unknown;
  errorMessage?: string;
  deprecationMessage?: string;
}

/** A number without quotation marks is a text as it was written, also a year alone; editors' programs take it for a number. */
function acceptNumbers(schema: Wordable): void {
  const { type, enum: words, format, pattern = '' } = schema;
  if (type === 'string' && !words && !format && new RegExp(pattern, 'u').test('2022'))
    schema.type = ['string', 'number'];
}

/** Of a group or a list the message would stand for that of each part of it, which says more. */
function wordErrors(schema: Wordable): void {
  const { description, deprecated, type } = schema;
  if (description === undefined) return;
  if (deprecated) schema.deprecationMessage = description;
  else if (type === 'string' || type === 'boolean' || Array.isArray(type))
    schema.errorMessage = `Das passt hier nicht. ${description}`;
}

/** The comment at the head of a YAML file from which editors other than VS Code learn its schema; '' where it has none. */
export function schemaLine(path: string): string {
  const name = [...describedFiles].find(([, pattern]) => matches(path, pattern))?.[0];
  if (name === undefined || !path.endsWith('.yaml')) return '';
  const schema = posix.relative(posix.dirname(path), posix.join(schemasFolder, name));
  return `# yaml-language-server: $schema=${schema}`;
}

function matches(path: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`).test(path);
}
