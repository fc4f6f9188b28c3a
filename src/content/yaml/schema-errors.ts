import { z } from 'astro/zod';
import { wholeQuotation } from '../../schemas/text.ts';
import { maxFaults } from '../diagnostics/fault.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { fieldName, fieldPhrase } from '../diagnostics/field-names.ts';
import { findNearest, quote, suggestNearest } from '../diagnostics/suggest.ts';
import { isOptional, isTruthValue, meaningAt, schemaAt, shapeOf } from './schema-lookup.ts';
import type { YamlFile } from './yaml-file.ts';

/** A value of the right shape, or what is wrong with it. */
export type Checked<T> = { data: T; faults: [] } | { data: undefined; faults: Fault[] };

type Issue = z.core.$ZodIssue;

/**
 * Checks a YAML value against a schema; every issue becomes a German fault at its place.
 *
 * A schema words its own rules by `error: 'problem\ncure'` and explains its fields by `describe()`.
 */
export function checkSchema<T extends z.ZodType>(file: string, yaml: YamlFile, schema: T): Checked<z.infer<T>> {
  const result = z.safeParse(schema, yaml.value ?? {}, { error: () => '', reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  const issues = result.error.issues.slice(0, maxFaults).flatMap(chosenWay);
  const misspelt = new Set(issues.flatMap((issue) => meantFields(schema, issue)));
  const faults = issues
    .filter((issue) => !(isMissing(issue) && misspelt.has(fieldName(issue.path))))
    .flatMap((issue) => issueFaults(file, yaml, schema, issue));
  return { data: undefined, faults };
}

/** Of a field that may be written in several ways, what is wrong with the way that was chosen. */
function chosenWay(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOther = ({ code, path }: Issue) => path.length === 0 && /^invalid_(?:type|value)$/.test(code);
  const way = issue.errors.find((issues) => !issues.some(isOther));
  return (way ?? []).length === 0
    ? [issue]
    : (way ?? []).flatMap((inner) => chosenWay({ ...inner, path: [...issue.path, ...inner.path] }));
}

const isMissing = (issue: Issue): boolean => issue.code !== 'custom' && issue.input === undefined;

/** The fields that misspelt ones probably mean; that these are missing need not be said. */
function meantFields(schema: z.ZodType, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = Object.keys(shapeOf(schemaAt(schema, issue.path)));
  return issue.keys.slice(0, maxFaults).flatMap((key) => {
    const near = findNearest(key, known);
    return near === undefined ? [] : [fieldName([...issue.path, near])];
  });
}

function issueFaults(file: string, yaml: YamlFile, schema: z.ZodType, issue: Issue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeOf(schemaAt(schema, issue.path)));
    return issue.keys.slice(0, maxFaults).map((key) => ({
      file,
      ...yaml.locateKey([...issue.path, key]),
      problem: `Das Feld ${quote(key)} gibt es hier nicht.`,
      cure: suggestNearest(key, known, 'Löschen Sie es.'),
    }));
  }
  if (issue.code === 'invalid_key') {
    const [problem = '', cure = ''] = (issue.issues[0]?.message ?? '').split('\n');
    const key = wholeQuotation.exec(String(issue.path.at(-1)))?.[1];
    return [
      {
        file,
        ...yaml.locateKey(issue.path),
        problem: problem || 'Das ist keine erlaubte Kennung.',
        cure: key === undefined ? cure : straightQuotes(key),
      },
    ];
  }
  const [problem, cure] = wordIssue(schema, issue);
  return [{ file, ...yaml.locate(issue.path), problem, cure }];
}

function wordIssue(schema: z.ZodType, issue: Issue): [problem: string, cure: string] {
  const field = fieldPhrase(issue.path);
  const meaning = meaningAt(schema, issue.path);
  const { input } = issue;
  if (isMissing(issue)) return [`${field} fehlt.`, meaning];
  if (input === null || (typeof input === 'string' && input.trim() === '')) {
    return [`${field} ist leer.`, isOptional(schema, issue.path) ? 'Füllen Sie es aus, oder löschen Sie es.' : meaning];
  }
  const unquoted = typeof input === 'string' && wholeQuotation.exec(input.trim())?.[1];
  if (unquoted && isAccepted(schema, issue, unquoted))
    return [
      `${field}: ${quote(input)} ist hier nicht möglich.`,
      issue.code === 'invalid_type' ? `Schreiben Sie ${unquoted}, ohne Anführungszeichen.` : straightQuotes(unquoted),
    ];
  if (issue.message) {
    const [problem = '', cure = ''] = issue.message.split('\n');
    return [`${field}: ${quote(input)}. ${problem}`, cure || meaning];
  }
  switch (issue.code) {
    case 'invalid_type': {
      const isPlain = issue.expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
      return [
        `${field}: ${quote(input)} ist ${notTypes[issue.expected] ?? 'hier nicht möglich'}.`,
        isPlain ? `Setzen Sie den Wert in "Anführungszeichen". ${meaning}` : meaning,
      ];
    }
    case 'invalid_value':
      return [
        `${field}: ${quote(input)} ist hier nicht möglich.`,
        suggestNearest(typeof input === 'string' ? input : '', issue.values.map(String)),
      ];
    case 'too_small':
      return issue.origin === 'array' && issue.minimum === 1
        ? [`${field}: Die Liste ist leer.`, meaning]
        : [`${field}: Das ist zu wenig; verlangt sind mindestens ${issue.minimum}.`, meaning];
    case 'too_big':
      return [`${field}: Das ist zu viel; erlaubt sind höchstens ${issue.maximum}.`, meaning];
    default:
      return [`${field}: ${quote(input)} ist hier nicht möglich.`, meaning];
  }
}

const straightQuotes = (text: string): string => `Anführungszeichen sind in YAML gerade: "${text}".`;

/** Whether a value would do without the typographic quotation marks around it. */
function isAccepted(schema: z.ZodType, { code, path }: Issue, unquoted: string): boolean {
  if (code === 'invalid_type') return isTruthValue(schemaAt(schema, path)) && /^(?:true|false)$/.test(unquoted);
  return schemaAt(schema, path)?.safeParse(unquoted).success ?? false;
}

const notTypes: Record<string, string> = {
  string: 'kein Text',
  number: 'keine Zahl',
  boolean: 'weder true noch false',
  array: 'keine Liste',
  object: 'keine Gruppe von Feldern',
  record: 'keine Gruppe von Feldern',
};
