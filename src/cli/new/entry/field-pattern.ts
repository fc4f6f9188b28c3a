import { z } from 'astro/zod';
import { parse } from 'yaml';

/** What of a JSON Schema a pattern needs. */
interface Field {
  description?: string;
  deprecated?: boolean;
  type?: string;
  enum?: readonly unknown[];
  pattern?: string;
  properties?: Record<string, Field>;
  additionalProperties?: Field | boolean;
  items?: Field;
  anyOf?: readonly Field[];
}

/** Longer lines of a comment are wrapped. */
const maxWidth = 110;

/**
 * The fields of a schema as an example in YAML, each below the text that its schema has for it, all of it in comments.
 *
 * @param without fields that the file has already
 */
export function commentedPattern(schema: z.ZodType, without: readonly string[] = []): string[] {
  const field = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Field;
  const lines = describe(field, '').concat(linesOf(field, '', without));
  return lines.map((line) => `# ${line}`.trimEnd());
}

/** The lines of a value that stand below its key. */
function linesOf(field: Field, indent: string, without: readonly string[] = []): string[] {
  const { properties, additionalProperties, items } = field;
  if (properties)
    return Object.entries(properties)
      .filter(([name, { deprecated }]) => deprecated !== true && !without.includes(name))
      .flatMap(([name, inner]) => entry(name, inner, indent));
  if (typeof additionalProperties === 'object') return entry('kennung', additionalProperties, indent);
  if (!items) return [];
  const [first = '', ...others] = linesOf(chosen(items), `${indent}  `);
  // The texts of the first field stand above the hyphen.
  return [first, ...others].map((line, index, all) => {
    const isFirstKey =
      !line.trimStart().startsWith('#') && all.slice(0, index).every((before) => before.trimStart().startsWith('#'));
    return isFirstKey ? `${indent}- ${line.trimStart()}` : line;
  });
}

function entry(name: string, given: Field, indent: string): string[] {
  const field = chosen(given);
  const value = example(field, given.description);
  const text = describe(given, indent);
  if (value !== undefined) return [...text, `${indent}${name}: ${value}`];
  return [...text, `${indent}${name}:`, ...linesOf(field, `${indent}  `)];
}

/** Of a field that may be written in several ways, the fullest. */
function chosen(field: Field): Field {
  const ways = field.anyOf ?? [];
  const way = ways.find(({ properties, items }) => properties ?? items) ?? ways[0];
  return way ? chosen(way) : field;
}

function describe({ description = '' }: Field, indent: string): string[] {
  const lines: string[] = [];
  for (const word of description.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${indent}# ${last} ${word}`.length <= maxWidth)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return description === '' ? [] : lines.map((line) => `${indent}# ${line}`);
}

/** A value on the line of its key; undefined where it has lines of its own. */
function example(field: Field, description = ''): string | undefined {
  const { type, items, properties, additionalProperties } = field;
  if (field.enum) return String(field.enum.includes('de') ? 'de' : field.enum[0]);
  if (type === 'boolean') return 'true';
  if (type === 'integer') return exampleIn(description, Number.isInteger) ?? '1';
  if (type === 'array' && !items?.properties) return exampleIn(description, Array.isArray) ?? '["…"]';
  if (type === 'array' || properties || typeof additionalProperties === 'object') return undefined;
  const written = /zum Beispiel:? „([^“]+)“/.exec(description)?.[1];
  if (written !== undefined) return JSON.stringify(written);
  return exampleIn(description, (value) => typeof value === 'string') ?? plainExample(field, description);
}

function plainExample({ pattern = '' }: Field, description: string): string {
  if (description.includes('JJJJ')) return 'JJJJ-MM-TT';
  return pattern.startsWith('^[a-z0-9]') ? 'kennung' : '"…"';
}

/** What a description gives as an example, where it is one value of YAML of the right kind. */
function exampleIn(description: string, fits: (value: unknown) => boolean): string | undefined {
  const written = /zum Beispiel:? ([[{"]?[\w"“„[{].*?)(?:\.|;.*|, oder .*| oder .*)?$/.exec(description)?.[1];
  if (written === undefined || written.length > 80) return undefined;
  try {
    return fits(parse(written)) && !written.includes('„') ? written : undefined;
  } catch {
    return undefined;
  }
}
