import { z } from 'astro/zod';

/** What a schema says of the field at a path, or of the nearest one around it, up to the file, that it says anything of. */
export function meaningAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  for (let length = path.length; length >= 0; length -= 1) {
    const description = schemaAt(schema, path.slice(0, length))?.description;
    if (description) return description;
  }
  return 'Prüfen Sie Schreibweise und Einrückung.';
}

/** Whether the field at a path may be left out. */
export function isOptional(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const field = schemaAt(schema, path);
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodPrefault;
}

/** The schema of the value at a path, where the schema says one. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of path) {
    const inner: z.ZodType | undefined = current && unwrap(current);
    if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord) current = inner.valueType as z.ZodType;
    else current = inner && shapeOf(inner)[String(key)];
  }
  return current;
}

/** The fields of a schema for a group of fields, without those that are only there to be refused; none of any other. */
export function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> {
  const inner = schema && unwrap(schema);
  const fields = Object.entries<z.ZodType>(inner instanceof z.ZodObject ? inner.shape : {});
  return Object.fromEntries(fields.filter(([, field]) => field.meta()?.deprecated !== true));
}

/** Whether a value is true or false. */
export function isTruthValue(schema: z.ZodType | undefined): boolean {
  return schema !== undefined && unwrap(schema) instanceof z.ZodBoolean;
}

/** Of what may be written in several ways, the one that holds more than a single value. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) {
    const ways = (schema.options as z.ZodType[]).map(unwrap);
    return ways.find((way) => way instanceof z.ZodObject || way instanceof z.ZodArray) ?? schema;
  }
  return schema;
}

/** What a message is about: „Das Feld ‚sources[2].kind‘“; in a file that is a list, „Das Feld ‚date‘ in Eintrag 13“. */
export function fieldPhrase(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  if (first === undefined) return 'Die Datei';
  if (typeof first !== 'number') return `Das Feld ‚${fieldName(path)}‘`;
  return rest.length > 0 ? `Das Feld ‚${fieldName(rest)}‘ in Eintrag ${first + 1}` : `Der Eintrag ${first + 1}`;
}

/** Entries of lists are counted from one. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key + 1}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );
}
