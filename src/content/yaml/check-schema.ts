import { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { wholeQuotation } from '../../schemas/values/text.ts';
import { maxMessages, reportAt, reportKey, type Wording } from '../diagnostics/message.ts';
import { findNearest, quote, suggestNearest } from '../diagnostics/suggest.ts';
import { fieldName, fieldPhrase, isOptional, isTruthValue, meaningAt, schemaAt, shapeOf } from './schema-lookup.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** A content file in YAML, read and checked against its schema. */
export interface YamlContent<T> extends YamlFile {
  /** Undefined where messages say what is wrong with it. */
  data: T | undefined;
}

/** Parses and checks a YAML file. */
export function readYaml<T extends z.ZodType>(file: VFile, schema: T): YamlContent<z.infer<T>> {
  const yaml = parseYamlFile(file);
  return { ...yaml, data: checkSchema(yaml, schema) };
}

/**
 * Checks a YAML value against a schema; every issue becomes a German message at its place. Of a text that is not all YAML, the
 * rest is checked.
 *
 * A schema words its own rules by `error: 'reason\nnote'` and explains its fields by `describe()`.
 *
 * @returns a value of the right shape; undefined where messages say what is wrong with it
 */
export function checkSchema<T extends z.ZodType>(yaml: YamlFile, schema: T): z.infer<T> | undefined {
  if (yaml.readable === undefined) return undefined;
  const result = z.safeParse(schema, yaml.readable ?? {}, { error: () => '', reportInput: true });
  if (result.success) return yaml.value === undefined ? undefined : result.data;
  const issues = result.error.issues.slice(0, maxMessages).flatMap(chosenWay).filter(isReliable(yaml));
  const misspelt = new Set(issues.flatMap((issue) => meantFields(schema, issue)));
  for (const issue of issues)
    if (!isMissing(issue) || !misspelt.has(fieldName(issue.path))) reportIssue(yaml, schema, issue);
  return undefined;
}

/** Whether an issue does not just follow from what is wrong with the YAML. */
function isReliable(yaml: YamlFile): (issue: Issue) => boolean {
  return (issue) => {
    if (isMissing(issue)) return !yaml.mayLack(issue.path.slice(0, -1));
    if (issue.code === 'unrecognized_keys') return !issue.keys.every((key) => yaml.isDoubtful([...issue.path, key]));
    return !yaml.isDoubtful(issue.path);
  };
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
  return issue.keys.slice(0, maxMessages).flatMap((key) => {
    const near = findNearest(key, known);
    return near === undefined ? [] : [fieldName([...issue.path, near])];
  });
}

function reportIssue(yaml: YamlFile, schema: z.ZodType, issue: Issue): void {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeOf(schemaAt(schema, issue.path)));
    for (const key of issue.keys.slice(0, maxMessages)) {
      if (yaml.isDoubtful([...issue.path, key])) continue;
      const note = suggestNearest(key, known, 'Löschen Sie es.');
      reportKey(yaml, [...issue.path, key], 'unknown-field', `Das Feld ${quote(key)} gibt es hier nicht.`, note);
    }
  } else if (issue.code === 'invalid_key') {
    const [reason = '', note = ''] = (issue.issues[0]?.message ?? '').split('\n');
    const key = wholeQuotation.exec(String(issue.path.at(-1)))?.[1];
    const cure = key === undefined ? note : straightQuotes(key);
    reportKey(yaml, issue.path, 'invalid-id', reason || 'Das ist keine erlaubte Kennung.', cure);
  } else reportAt(yaml, issue.path, ...wordIssue(schema, issue));
}

function wordIssue(schema: z.ZodType, issue: Issue): Wording {
  const field = fieldPhrase(issue.path);
  const meaning = meaningAt(schema, issue.path);
  const { input } = issue;
  if (isMissing(issue)) return ['missing-field', `${field} fehlt.`, meaning];
  if (input === null || (typeof input === 'string' && input.trim() === '')) {
    const note = isOptional(schema, issue.path) ? 'Füllen Sie es aus, oder löschen Sie es.' : meaning;
    return ['empty-field', `${field} ist leer.`, note];
  }
  const notPossible = `${field}: ${quote(input)} ist hier nicht möglich.`;
  const unquoted = typeof input === 'string' && wholeQuotation.exec(input.trim())?.[1];
  if (unquoted && isAccepted(schema, issue, unquoted)) {
    const plain = `Schreiben Sie ${unquoted}, ohne Anführungszeichen.`;
    return ['quotation-marks', notPossible, issue.code === 'invalid_type' ? plain : straightQuotes(unquoted)];
  }
  if (typeof input === 'string' && input !== input.trim() && isAccepted(schema, issue, input.trim()))
    return ['blanks-around-value', `${field}: Vor oder hinter ${quote(input)} steht ein Leerzeichen.`];
  if (issue.message) {
    const [reason = '', note = ''] = issue.message.split('\n');
    return ['invalid-value', `${field}: ${quote(input)}. ${reason}`, note || meaning];
  }
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.expected === 'boolean' && (input === 'true' || input === 'false')) {
        const note = `Schreiben Sie ${input}, ohne Anführungszeichen.`;
        return ['wrong-type', `${field}: Zwischen Anführungszeichen ist ${input} ein Text.`, note];
      }
      const isPlain = issue.expected === 'string' && typeof input === 'boolean';
      const reason = `${field}: ${quote(input)} ist ${notTypes[issue.expected] ?? 'hier nicht möglich'}.`;
      return ['wrong-type', reason, isPlain ? `Setzen Sie den Wert in "Anführungszeichen". ${meaning}` : meaning];
    }
    case 'invalid_value': {
      const note = suggestNearest(typeof input === 'string' ? input : '', issue.values.map(String));
      return ['unknown-value', notPossible, note];
    }
    case 'too_small':
      return issue.origin === 'array' && issue.minimum === 1
        ? ['empty-list', `${field}: Die Liste ist leer.`, meaning]
        : ['too-little', `${field}: Das ist zu wenig; verlangt sind mindestens ${issue.minimum}.`, meaning];
    case 'too_big':
      return ['too-much', `${field}: Das ist zu viel; erlaubt sind höchstens ${issue.maximum}.`, meaning];
    default:
      return ['invalid-value', notPossible, meaning];
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
