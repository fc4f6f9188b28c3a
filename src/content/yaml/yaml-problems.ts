import { isCollection, isScalar, visit, type Document, type ErrorCode, type YAMLError } from 'yaml';
import type { PlacedWording, Wording } from '../diagnostics/message.ts';
import { quote } from '../diagnostics/suggest.ts';

const badIndent: Wording = ['yaml-indentation', 'Hier oder in der nächsten Zeile passt die Einrückung nicht.'];
const noColon: Wording = [
  'yaml-missing-colon',
  'Nach dem Feldnamen fehlt der Doppelpunkt oder das Leerzeichen dahinter.',
];
/** What anchors, aliases and tags are told too. */
export const badStart: Wording = ['yaml-first-character', 'Ein Text darf nicht mit diesem Zeichen beginnen.'];
const wordings: Partial<Record<ErrorCode, Wording>> = {
  BAD_ALIAS: badStart,
  BAD_DQ_ESCAPE: ['yaml-escape', 'Der Rückstrich „\\“ gehört so nicht in einen Text.'],
  BAD_INDENT: badIndent,
  BAD_SCALAR_START: badStart,
  BLOCK_IN_FLOW: [
    'yaml-two-colons',
    'Hier stehen zwei Doppelpunkte ohne ein Komma dazwischen.',
    'Zwischen { und } trennt ein Komma die Felder; ein Text mit „: “ steht in "Anführungszeichen".',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['yaml-two-colons', 'Hier stehen zwei Doppelpunkte in einer Zeile.'],
  MISSING_CHAR: noColon,
  MULTILINE_IMPLICIT_KEY: noColon,
  MULTIPLE_DOCS: ['yaml-second-document', 'Hier beginnt ein zweites Dokument.'],
  UNEXPECTED_TOKEN: ['yaml-unexpected-text', 'Hier steht etwas, das nicht zum Wert davor gehört.'],
};
const anyProblem: Wording = ['yaml-syntax', 'Das ist kein gültiges YAML.'];

const openQuotation: Wording = [
  'yaml-open-quotation',
  'Das Anführungszeichen wird nicht geschlossen.',
  'Ergänzen Sie es am Ende des Textes.',
];
const openBracket: Wording = ['yaml-open-bracket', 'Die Klammer wird nicht geschlossen.'];

const endedQuotation: Wording = [
  'yaml-unexpected-text',
  'Hier steht etwas, das nicht zum Wert davor gehört.',
  'Das Anführungszeichen davor beendet den Text; im Text selbst schreiben Sie „…“ und ’.',
];

/** `findBreak` tells of tabs, `anchorsAndTags` of tags. */
const wordedElsewhere: readonly string[] = ['TAB_AS_INDENT', 'TAG_RESOLVE_FAILED'];

/** The errors of a document; what is never closed is reported where it opens. */
export function yamlProblems(doc: Document.Parsed, text: string): PlacedWording[] {
  const parts = doc.errors.length > 0 ? enclosedParts(doc, text) : [];
  const errors = [...doc.errors, ...doc.warnings].filter(({ code }) => !wordedElsewhere.includes(code));
  return errors.map((error): PlacedWording => {
    const [offset] = error.pos;
    if (/^Missing closing .quote/.test(error.message)) return [openedAt(parts, offset), ...openQuotation];
    const opened = closedByNext(parts, text, offset);
    if (opened !== undefined) return [opened, ...openQuotation];
    if (/^Flow .* end with a/.test(error.message)) return unclosed(parts, text, offset);
    if (error.code === 'UNEXPECTED_TOKEN' && endsInQuotation(parts, text, offset)) return [offset, ...endedQuotation];
    return [offset, ...wordError(error, doc.errors)];
  });
}

function wordError({ code, message, pos: [offset] }: YAMLError, all: readonly YAMLError[]): Wording {
  if (message.startsWith('Sequence item without')) return badIndent;
  // The line after a field that has its value already is indented further, so that both seem one.
  const spansLines = all.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === offset);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && spansLines) return badIndent;
  return wordings[code] ?? anyProblem;
}

/** What opens and closes: its beginning, its end, and whether it is a quotation that a later field's mark may have closed. */
type Enclosed = readonly [start: number, end: number, closedByNext: boolean];

/** The quotations of more than one line and the brackets of a document; asked for once, because there may be many errors. */
function enclosedParts(doc: Document.Parsed, text: string): Enclosed[] {
  const parts: Enclosed[] = [];
  visit(doc, {
    Node: (_, node) => {
      const isQuotation = isScalar(node) && node.type?.startsWith('QUOTE') === true;
      if (!node.range || !(isQuotation || (isCollection(node) && node.flow))) return;
      const [start, end] = node.range;
      const last = isQuotation ? text.slice(start, end).split('\n').slice(1).at(-1) : undefined;
      parts.push([start, end, last !== undefined && /^ *(?:- +)*[\w-]+: /.test(last)]);
    },
  });
  return parts;
}

/** Where a quotation begins that was never closed, so that the mark of a later field ends it, right before a place. */
function closedByNext(parts: readonly Enclosed[], text: string, offset: number): number | undefined {
  return parts.find(
    ([start, end, isOpen]) => isOpen && start <= offset && end <= offset && !text.slice(end, offset).includes('\n'),
  )?.[0];
}

/** A bracket that is not closed, or whose end nobody reads because a sign for a comment stands before it. */
function unclosed(parts: readonly Enclosed[], text: string, offset: number): PlacedWording {
  const opened = openedAt(parts, offset);
  const comments = text.slice(opened, offset).matchAll(/(?<=[ \t])#[^\s#"'][^"'\r\n]*/g);
  const found = comments.find(([comment]) => /[\]}]/.test(comment));
  if (!found) return [opened, ...openBracket];
  const reason = `Nach „#“ wird nichts gelesen; hier ginge ${quote(found[0].trimEnd())} verloren.`;
  return [opened + found.index, 'text-read-as-comment', reason];
}

/** Whether a quotation ends right before a place, and its mark stands at the end of the line too. */
function endsInQuotation(parts: readonly Enclosed[], text: string, offset: number): boolean {
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(offset)) ?? [];
  return parts.some(
    ([start, end]) =>
      /["']/.test(text.charAt(start)) &&
      text.slice(end, offset).trim() === '' &&
      line.trimEnd().endsWith(text.charAt(start)),
  );
}

/** Where the quotation or bracket begins that is still open at a place. */
function openedAt(parts: readonly Enclosed[], offset: number): number {
  return parts.findLast(([start, end]) => start < offset && end >= offset)?.[0] ?? offset;
}
