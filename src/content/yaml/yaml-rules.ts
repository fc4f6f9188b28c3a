import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, visit, type Document } from 'yaml';
import type { PlacedWording } from '../diagnostics/message.ts';
import { quote } from '../diagnostics/suggest.ts';
import { badStart } from './yaml-problems.ts';

/** Entries of one list or group in YAML, and characters of one value. */
const maxEntries = 2000;
const maxValue = 20_000;

/** Keys that stand twice. In an entry of a list the first of them probably begins another entry; the others follow from it. */
export function duplicateKeys(doc: Document.Parsed): PlacedWording[] {
  const problems: PlacedWording[] = [];
  visit(doc, {
    Map: (_, map, path) => {
      if (!isMap(map)) return;
      const isEntry = isSeq(path.at(-1));
      const seen = new Set<unknown>();
      const keys = map.items.flatMap(({ key }) => {
        if (!isScalar(key)) return [];
        const isRepeated = seen.has(key.value);
        seen.add(key.value);
        return isRepeated ? [key] : [];
      });
      const note = isEntry
        ? 'Löschen Sie eines davon, oder beginnen Sie mit „- “ davor einen neuen Eintrag.'
        : 'Löschen Sie eines davon, oder benennen Sie es um.';
      for (const { range, value } of isEntry ? keys.slice(0, 1) : keys)
        problems.push([range?.[0] ?? 0, 'duplicate-field', `${quote(String(value))} steht hier zweimal.`, note]);
    },
  });
  return problems;
}

/** Anchors and aliases, which can explode, and tags. */
export function anchorsAndTags(doc: Document.Parsed, text: string): PlacedWording[] {
  const found: PlacedWording[] = [];
  visit(doc, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor === undefined && node.tag === undefined) return;
      const start = node.range?.[0] ?? 0;
      found.push([isAlias(node) ? start : signBefore(text, start), ...badStart]);
    },
  });
  return found;
}

/** Takes out of a document the keys that are no plain words, with their values. */
export function takeBadKeys(doc: Document.Parsed): PlacedWording[] {
  const found: PlacedWording[] = [];
  visit(doc, {
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string' && !/^-|^__proto__$/.test(key.value)) return undefined;
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (isScalar(key) && String(key.value).startsWith('-'))
        found.push([offset, 'missing-space-after-dash', 'Nach „-“ fehlt das Leerzeichen.']);
      else found.push([offset, 'field-name', 'Das ist kein erlaubter Feldname.']);
      return visit.REMOVE;
    },
  });
  return found;
}

/** Where the anchor or tag of a node begins, behind which the node itself begins. */
function signBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  while (at > 0 && /\S/.test(text.charAt(at - 1))) at -= 1;
  return /[&!]/.test(text.charAt(at)) ? at : start;
}

/**
 * Text behind a value without quotation marks that YAML drops as a comment, although it was probably meant: „Die Stadt
 * #Radweg“. A comment that a blank parts from its sign is one.
 */
export function lostText(doc: Document.Parsed, text: string): PlacedWording[] {
  const found: PlacedWording[] = [];
  visit(doc, {
    Scalar: (_, node) => {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const [, end] = node.range;
      const [lost, blank = '', comment = ''] = /^([ \t]*)(#+[^\s#][^\r\n]*)/.exec(text.slice(end, end + 2000)) ?? [];
      if (lost === undefined) return;
      const reason = `Nach „#“ wird nichts gelesen; hier ginge ${quote(comment)} verloren.`;
      found.push([end + blank.length, 'text-read-as-comment', reason]);
    },
  });
  return found;
}

/** What is too long in parsed YAML. */
export function oversized(doc: Document.Parsed): PlacedWording[] {
  const found: PlacedWording[] = [];
  visit(doc, {
    Node: (_, node) => {
      const [offset] = node.range ?? [0];
      if (isCollection(node) && node.items.length > maxEntries)
        found.push([offset, 'too-many-entries', `Hier stehen mehr als ${maxEntries} Einträge.`]);
      if (isScalar(node) && typeof node.value === 'string' && node.value.length > maxValue)
        found.push([
          offset,
          'text-too-long',
          `Dieser Text hat mehr als ${maxValue} Zeichen.`,
          'Fassen Sie sich kürzer.',
        ]);
    },
  });
  return found;
}
