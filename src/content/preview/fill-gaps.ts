import type { z } from 'astro/zod';
import { placeholder } from '../read/placeholders.ts';
import { findNearest } from '../diagnostics/suggest.ts';
import { fieldName, isOptional, schemaAt } from '../yaml/schema-lookup.ts';

/** Each round mends what the one before has laid open; no schema has so many levels. */
const maxRounds = 12;

/** What a placeholder says, and what a date is. */
interface Gap {
  /** How placeholders call the value: `claims.yaml`. */
  what: string;
  /** `YYYY-MM-DD` */
  today: string;
}

/**
 * The value, changed until a schema accepts it: what is missing or refused becomes a placeholder, or is left out where the
 * schema can do without. What has to be chosen is never made up: where nothing like it was written, its entry is left out.
 *
 * @returns undefined where nothing helps
 */
export function fillGaps<T extends z.ZodType>(schema: T, value: unknown, gap: Gap): z.infer<T> | undefined {
  const holder: { value: unknown } = { value: structuredClone(value ?? {}) };
  const attempts = new Map<string, number>();
  for (let round = 0; round < maxRounds; round += 1) {
    const result = schema.safeParse(holder.value, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const key = JSON.stringify(issue.path);
      const attempt = attempts.get(key) ?? 0;
      attempts.set(key, attempt + 1);
      for (const [path, mended] of changes(schema, issue, attempt, gap)) set(holder, ['value', ...path], mended);
    }
    holder.value = withoutHoles(holder.value);
  }
  return undefined;
}

type Change = readonly [path: readonly PropertyKey[], value: unknown];

/** What to change because of an issue; `undefined` takes a value out. */
function changes(schema: z.ZodType, issue: z.core.$ZodIssue, attempt: number, gap: Gap): Change[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [[...path, key], undefined]);
  // What still does not fit is wrong together with what stands beside it.
  if (attempt > 1) return [[path.slice(0, -1), undefined]];
  if (issue.code === 'invalid_key' || attempt === 1 || isOptional(schema, path)) return [[path, undefined]];
  const { values } = { values: [], ...issue };
  const near = typeof issue.input === 'string' ? findNearest(issue.input, values.map(String)) : undefined;
  if (values.length > 1 && path.length > 1) return [near === undefined ? [path.slice(0, -1), undefined] : [path, near]];
  return [[path, acceptedBy(schemaAt(schema, path) ?? schema, issue, gap)]];
}

function acceptedBy(field: z.ZodType, issue: z.core.$ZodIssue, { what, today }: Gap): unknown {
  // A bracket would end it.
  const name = fieldName(issue.path).replaceAll(/\[(\d+)\]/g, ' $1');
  const words = placeholder(`${what}, ${name}`.slice(0, 120));
  const values: unknown[] = 'values' in issue ? issue.values : [];
  const whole = [words, ...values, 'fehlt', today, 'de', true, []];
  // Their gaps are filled in the next round.
  const open = [{}, [{}]];
  const isOpen = (option: unknown): boolean => {
    const { error } = field.safeParse(option);
    return !error || error.issues.every(({ path }) => path.length > 0);
  };
  return whole.find((option) => field.safeParse(option).success) ?? structuredClone(open.find(isOpen));
}

function set(holder: object, path: readonly PropertyKey[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((outer, key) => (outer as Record<PropertyKey, unknown> | undefined)?.[key], holder);
  if (typeof parent === 'object' && parent !== null)
    (parent as Record<PropertyKey, unknown>)[path.at(-1) ?? ''] = value;
}

/** Without the entries that were taken out. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry !== undefined).map(withoutHoles);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, withoutHoles(entry)]));
}
