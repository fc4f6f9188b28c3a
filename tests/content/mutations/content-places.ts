import type { Content } from '../../../src/content/model/content.ts';
import { article, chronology, claims, contacts, plain, site, sources, trump } from '../bad-input/bad-input.ts';

const explainer = ['explainers', 0] as const;

/** Files with fields, one of each kind, and where their fields stand in the checked content. */
export const placeOf: Readonly<Record<string, readonly PropertyKey[]>> = {
  [site]: ['site'],
  [trump]: ['actors', 'trump'],
  'actors/selenskyj.yaml': ['actors', 'selenskyj'],
  'terms/nato.yaml': ['terms', 'nato'],
  [article]: [...explainer, 'article'],
  [claims]: [...explainer, 'claims'],
  [sources]: [...explainer, 'sources'],
  [contacts]: [...explainer, 'contacts'],
  [chronology]: [...explainer, 'chronology'],
  [plain]: [...explainer, 'plain'],
};

/** The checked content as plain data, in which places can be named. */
export function plainData(content: Content): unknown {
  const { actors, terms, ...rest } = content;
  return JSON.parse(
    JSON.stringify({ ...rest, actors: Object.fromEntries(actors), terms: Object.fromEntries(terms) }),
  ) as unknown;
}

/** The places in which two data differ, each by its keys. */
export function differences(a: unknown, b: unknown, at: readonly PropertyKey[] = []): PropertyKey[][] {
  if (Object.is(a, b)) return [];
  if (!isGroup(a) || !isGroup(b) || Array.isArray(a) !== Array.isArray(b)) return [[...at]];
  // An entry of a list that comes or goes moves those behind it.
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return [[...at]];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => differences(a[key], b[key], [...at, Array.isArray(a) ? Number(key) : key]));
}

export function valueAt(data: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((value, key) => (isGroup(value) ? value[String(key)] : undefined), data);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
