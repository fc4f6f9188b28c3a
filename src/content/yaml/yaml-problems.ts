import { isAlias, isCollection, isNode, isScalar, visit } from 'yaml';
import type { Document, ErrorCode, YAMLError } from 'yaml';

/** What is wrong at a place of a YAML text, in German, with the cure. */
export interface YamlProblem {
  /** In UTF-16 units from the beginning. */
  offset: number;
  problem: string;
  cure: string;
}

type Wording = readonly [problem: string, cure: string];

const badIndent: Wording = [
  'Hier oder in der nächsten Zeile passt die Einrückung nicht.',
  'Rücken Sie Felder derselben Ebene gleich weit ein; nach „-“ steht ein Leerzeichen.',
];
const noColon: Wording = [
  'Nach dem Feldnamen fehlt der Doppelpunkt oder das Leerzeichen dahinter.',
  'Schreiben Sie „feld: Wert“; setzt die Zeile den Text davor fort, rücken Sie sie weiter ein als sein Feld.',
];
const badStart: Wording = [
  'Ein Text darf nicht mit diesem Zeichen beginnen.',
  'Setzen Sie den Text in "Anführungszeichen".',
];
const wordings: Partial<Record<ErrorCode, Wording>> = {
  BAD_ALIAS: badStart,
  BAD_DQ_ESCAPE: ['Der Rückstrich „\\“ gehört so nicht in einen Text.', 'Löschen Sie ihn, oder schreiben Sie „\\\\“.'],
  BAD_INDENT: badIndent,
  BAD_SCALAR_START: badStart,
  BLOCK_AS_IMPLICIT_KEY: [
    'Hier stehen zwei Doppelpunkte in einer Zeile.',
    'Setzen Sie den Text in "Anführungszeichen".',
  ],
  MISSING_CHAR: noColon,
  MULTILINE_IMPLICIT_KEY: noColon,
  MULTIPLE_DOCS: ['Hier beginnt ein zweites Dokument.', 'Löschen Sie die Zeile mit „---“ oder „...“.'],
  UNEXPECTED_TOKEN: [
    'Hier steht etwas, das nicht zum Wert davor gehört.',
    'Löschen Sie es, oder setzen Sie den ganzen Text in "Anführungszeichen".',
  ],
};
const anyProblem: Wording = [
  'Das ist kein gültiges YAML.',
  'Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile.',
];

/** `findBreak` tells of tabs, `forbiddenNodes` of tags. */
const wordedElsewhere: readonly string[] = ['TAB_AS_INDENT', 'TAG_RESOLVE_FAILED'];

/** The errors of a document; what is never closed is reported where it opens. */
export function yamlProblems(doc: Document.Parsed): YamlProblem[] {
  const errors = [...doc.errors, ...doc.warnings].filter(({ code }) => !wordedElsewhere.includes(code));
  return errors.map((error) => {
    const [offset] = error.pos;
    if (/^Missing closing .quote/.test(error.message)) {
      return {
        offset: openedAt(doc, offset),
        problem: 'Das Anführungszeichen wird nicht geschlossen.',
        cure: 'Ergänzen Sie es am Ende des Textes.',
      };
    }
    if (/^Flow .* end with a/.test(error.message)) {
      return {
        offset: openedAt(doc, offset),
        problem: 'Die Klammer wird nicht geschlossen.',
        cure: 'Ergänzen Sie „]“ oder „}“.',
      };
    }
    const [problem, cure] = wordError(error, doc.errors);
    return { offset, problem, cure };
  });
}

function wordError({ code, message, pos: [offset] }: YAMLError, all: readonly YAMLError[]): Wording {
  if (message.startsWith('Sequence item without')) return badIndent;
  // The line after a field that has its value already is indented further, so that both seem one.
  const spansLines = all.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === offset);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && spansLines) return badIndent;
  return wordings[code] ?? anyProblem;
}

/** Where the quotation or bracket begins that is still open at a place. */
function openedAt(doc: Document.Parsed, offset: number): number {
  let opened = offset;
  visit(doc, {
    Node: (_, node) => {
      const isOpening = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      if (isOpening && node.range && node.range[0] < offset && node.range[1] >= offset) opened = node.range[0];
    },
  });
  return opened;
}

/** Where the anchor or tag of a node begins, behind which the node itself begins. */
function signBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  while (at > 0 && /\S/.test(text.charAt(at - 1))) at -= 1;
  return /[&!]/.test(text.charAt(at)) ? at : start;
}

/** Anchors and aliases, which can explode; tags; and keys that are no plain words. */
export function forbiddenNodes(doc: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(doc, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor === undefined && node.tag === undefined) return;
      const [problem, cure] = badStart;
      const start = node.range?.[0] ?? 0;
      found.push({ offset: isAlias(node) ? start : signBefore(text, start), problem, cure });
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && typeof pair.key.value === 'string' && pair.key.value !== '__proto__') return;
      found.push({
        offset: isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0,
        problem: 'Das ist kein erlaubter Feldname.',
        cure: 'Feldnamen sind einfache Wörter; setzen Sie Zahlen in "Anführungszeichen".',
      });
    },
  });
  return found;
}

/** Entries of one list or group in YAML, and characters of one value. */
const maxEntries = 2000;
const maxValue = 20_000;

/** What is too long in parsed YAML. */
export function oversized(doc: Document.Parsed): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(doc, {
    Node: (_, node) => {
      const [offset] = node.range ?? [0];
      if (isCollection(node) && node.items.length > maxEntries)
        found.push({
          offset,
          problem: `Hier stehen mehr als ${maxEntries} Einträge.`,
          cure: 'Löschen Sie überflüssige.',
        });
      if (isScalar(node) && typeof node.value === 'string' && node.value.length > maxValue)
        found.push({
          offset,
          problem: `Dieser Text hat mehr als ${maxValue} Zeichen.`,
          cure: 'Fassen Sie sich kürzer.',
        });
    },
  });
  return found;
}
