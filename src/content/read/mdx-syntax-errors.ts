import type { Wording } from '../diagnostics/message.ts';
import { positionAt, type Position } from '../diagnostics/position.ts';
import { quote } from '../diagnostics/suggest.ts';

export const noImport: Wording = ['import-or-export', 'Texte importieren und exportieren nichts.'];
export const noExpression: Wording = ['expression', 'Geschweifte Klammern rechnen; Texte sind keine Programme.'];

/** What the parser's own rules are in German, under the parser's ids. */
const wordings: readonly Wording[] = [
  ['end-tag-mismatch', 'Ein Element wird anders geschlossen, als es geöffnet wurde, oder gar nicht.'],
  ['unexpected-closing-slash', 'Hier wird ein Element geschlossen, das nicht geöffnet ist.'],
  ['unexpected-eof', 'Ein Element oder eine Klammer wird nicht geschlossen.'],
  [
    'unexpected-lazy',
    'Ein Element geht über das Ende eines Zitats oder einer Liste hinaus.',
    'Schließen Sie es vorher.',
  ],
];

const anySyntax: Wording = ['markdown-syntax', 'Die Auszeichnung ist hier fehlerhaft.'];

/** Where the parser stumbled, and what is wrong there. */
export interface SyntaxFault {
  place: Position | undefined;
  wording: Wording;
  /** Whether a brace is never closed. */
  isOpenBrace?: boolean;
}

/** What the parser of a text has thrown, in German. */
export function syntaxFault(body: string, error: unknown): SyntaxFault {
  const {
    ruleId = '',
    place,
    message,
  } = error as {
    ruleId?: string;
    place?: Position & { start?: Position };
    message: string;
  };
  if (ruleId === 'acorn') {
    return program(body, place);
  }
  // An element that is never closed is named with its place; the error itself points to its paragraph, or nowhere.
  const [, line, column] = /^Expected a closing tag for .*? \((\d+):(\d+)/.exec(message) ?? [];
  const point = line && column ? { line: Number(line), column: Number(column) } : (place?.start ?? place);
  const wording =
    (point && lookalike(body, point)) ??
    (ruleId === 'end-tag-mismatch' ? unclosedElement(message) : undefined) ??
    (point && ruleId === 'unexpected-character' ? misplacedSign(body, point) : undefined) ??
    wordings.find(([id]) => id === ruleId) ??
    anySyntax;
  return { place: point, wording, isOpenBrace: message.includes('in expression') };
}

/** An element that its paragraph does not close, by the name that the parser tells; undefined where it tells none. */
function unclosedElement(message: string): Wording | undefined {
  const [, name] = /^Expected a closing tag for `<([^`/>]+)>`/.exec(message) ?? [];
  if (name === undefined) return undefined;
  const note = `Schließen Sie es im selben Absatz: <${name} …>…</${name}>.`;
  return ['end-tag-mismatch', `${quote(`<${name}>`)} wird nicht geschlossen.`, note];
}

/** Where a sign stands last that is not escaped, up to a place; undefined where there is none. */
export function lastSign(body: string, signs: string, at: number): number | undefined {
  for (let offset = at; offset >= 0; offset -= 1)
    if (signs.includes(body[offset] ?? ' ') && !isEscaped(body, offset)) return offset;
  return undefined;
}

function isEscaped(body: string, offset: number): boolean {
  const [marks = ''] = /\\*$/.exec(body.slice(Math.max(0, offset - 20), offset)) ?? [];
  return marks.length % 2 === 1;
}

/** A program that is none, told where it begins: at its brace, or at `import` or `export`. */
function program(body: string, place: Position = { line: 1, column: 1 }): SyntaxFault {
  const lines = body.split('\n');
  const before = [...lines.slice(0, place.line - 1), lines[place.line - 1]?.slice(0, place.column - 1)].join('\n');
  const brace = lastSign(before, '{', before.length) ?? -1;
  const statement = Math.max(before.lastIndexOf('\nimport'), before.lastIndexOf('\nexport')) + 1;
  return brace > before.lastIndexOf('}') && brace > statement
    ? { place: positionAt(body, brace), wording: noExpression }
    : { place: positionAt(body, statement), wording: noImport };
}

function misplacedSign(body: string, { line, column }: Position): Wording {
  const text = body.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const sign =
    text === '' ? 'Das Ende der Zeile' : `Das Zeichen ${quote(String.fromCodePoint(text.codePointAt(0) ?? 0))}`;
  return ['misplaced-sign', `${sign} passt hier nicht zu einem Element.`];
}

/** What Markdown has and MDX has not, where the parser stumbled over it. */
function lookalike(body: string, { line, column }: Position): Wording | undefined {
  const text = body.split('\n')[line - 1] ?? '';
  const before = text.slice(Math.max(0, column - 200), column);
  if (before.endsWith('<!')) return ['comment', 'Kommentare sind in diesen Texten nicht vorgesehen.'];
  if (/<[^<\s/]+[/@]$/.test(before))
    return ['address-in-brackets', 'Eine Adresse steht hier nicht zwischen „<“ und „>“.'];
  const property = /[\w-]+=\s*[„“”‚‘’»«›‹]$/.exec(before)?.[0];
  if (property === undefined) return undefined;
  const value = /^[^„“”‚‘’»«›‹"<>]*/.exec(text.slice(column))?.[0] ?? '';
  return [
    'typographic-quotation',
    `Das Anführungszeichen ${quote(before.slice(-1))} gilt hier nicht als eines.`,
    `Schreiben Sie ${property.slice(0, -1)}"${value.trim()}", mit geraden Anführungszeichen.`,
  ];
}
