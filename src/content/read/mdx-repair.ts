import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../diagnostics/message.ts';
import { positionAt, type Position } from '../diagnostics/position.ts';
import { lastSign, syntaxFault, type SyntaxFault } from './mdx-syntax-errors.ts';

/** Characters that are parsed again and again at most; it is never reached by slips of an author. */
const maxParsed = 200_000;
const maxRepairs = 30;

/**
 * Parses the text of a file. A sign that cannot be read would hide all others: so each is told in turn, is escaped or taken out,
 * and the text is parsed again. The file's value is what was parsed in the end, and its `data.edits` say what has changed.
 *
 * @returns no tree where that did not come to an end
 */
export function parseRepairing(
  file: VFile,
  parse: (body: string) => Root,
): { tree: Root | undefined; isWhole: boolean } {
  const limit = Math.min(maxRepairs, Math.ceil(maxParsed / (String(file).length + 1)));
  const lines = new Set<number>();
  for (let count = 0; count <= limit; count += 1) {
    const body = String(file);
    try {
      return { tree: parse(body), isWhole: count === 0 };
    } catch (error) {
      const fault = syntaxFault(body, error);
      const change = repairOf(body, fault);
      const line = fault.place?.line ?? 0;
      // An element that was taken out leaves its other end.
      if (!(lines.has(line) && isOfElements(fault))) report(file, placeOf(body, fault, change), ...fault.wording);
      if (!change) break;
      if (change.takesElement) lines.add(line);
      apply(file, body, change);
    }
  }
  return { tree: undefined, isWhole: false };
}

/** What is never closed is told where it opens, and not where the text ends. */
function placeOf(
  body: string,
  { place, wording: [id] }: SyntaxFault,
  change: Change | undefined,
): Position | undefined {
  return id === 'unexpected-eof' && change ? positionAt(body, change.offset) : place;
}

/** Signs that give way to others; as many as there were, or on one line. */
interface Change {
  offset: number;
  length: number;
  by: string;
  /** Whether one end of an element is gone. */
  takesElement?: boolean;
}

function apply(file: VFile, body: string, { offset, length, by }: Change): void {
  file.value = body.slice(0, offset) + by + body.slice(offset + length);
  if (by.length !== length)
    file.data.edits = [...(file.data.edits ?? []), { ...positionAt(body, offset), characters: by.length - length }];
}

const ofElements: readonly string[] = ['end-tag-mismatch', 'unexpected-closing-slash', 'unexpected-lazy'];

function isOfElements({ wording: [id] }: SyntaxFault): boolean {
  return ofElements.includes(id);
}

const quotationMarks = /[„“”‚‘’»«›‹]/g;

/** What makes the sign readable at which the parser stumbled, with the wording of the text as it is. */
function repairOf(body: string, { place, wording: [id], isOpenBrace }: SyntaxFault): Change | undefined {
  const at = place ? offsetOf(body, place) : body.length;
  // A blank that does not break ends the word, which is then no statement.
  if (id === 'import-or-export') return { offset: at + 'import'.length, length: 1, by: '\u00A0' };
  const offset = isOpenBrace ? openBrace(body, at) : lastSign(body, '<{', at);
  if (offset === undefined) return undefined;
  const rest = body.slice(offset);
  const [comment] = /^<!--[^\n]*?-->/.exec(rest) ?? [];
  if (comment !== undefined) return { offset, length: comment.length, by: '' };
  const [element] = /^<\/?[a-z][^<>\n]*>/i.exec(rest) ?? [];
  const [address] = (id === 'address-in-brackets' ? /^<[^<>\s]+>/.exec(rest) : null) ?? [];
  // GitHub's Markdown would take a bracket into the address, but not what stands for it.
  if (address !== undefined) return { offset, length: address.length, by: `\\${address.slice(0, -1)}&gt;` };
  if (element === undefined) return { offset, length: 0, by: '\\' };
  const straight = element.replaceAll(quotationMarks, '"');
  if (id === 'typographic-quotation' && straight !== element) return { offset, length: element.length, by: straight };
  return { offset, length: element.length, by: '', takesElement: true };
}

/** The brace before a place that none closes. */
function openBrace(body: string, at: number): number | undefined {
  let closed = 0;
  let brace = lastSign(body, '{}', at);
  while (brace !== undefined && (body[brace] === '}' || closed > 0)) {
    closed += body[brace] === '}' ? 1 : -1;
    brace = lastSign(body, '{}', brace - 1);
  }
  return brace;
}

function offsetOf(body: string, { line, column }: Position): number {
  let start = 0;
  for (let before = 1; before < line; before += 1) start = body.indexOf('\n', start) + 1;
  return start + column - 1;
}
