import { CST, Lexer } from 'yaml';
import type { VFile } from 'vfile';
import { report } from '../diagnostics/message.ts';
import { positionsIn, type Position } from '../diagnostics/position.ts';

/** A place that `npm run new` leaves for the editor to fill in, in a text or in a comment. */
export function placeholder(what: string): string {
  return `[Platzhalter: ${what}]`;
}

/** Such places in a text, each with what it asks for. */
export const placeholders = /\[Platzhalter: ([^\]\n]{0,1000})\]/g;

/** Whether something is still to be filled in among the values of an entry. */
export function hasPlaceholder(entry: unknown): boolean {
  return JSON.stringify(entry).includes('[Platzhalter: ');
}

/** Something that is still to be filled in, or what stands before it to be confirmed. */
export interface Placeholder extends Position {
  what: string;
  /** Whether it is a comment behind a value, as `verdict: unbelegt # [Platzhalter: …]`. */
  isComment: boolean;
}

/**
 * Finds what is still to be done in a text of the content. What stands in a comment is on no page, and is passed over unless it
 * follows a value on its line.
 *
 * @param name of the file, whose ending tells what a comment is
 */
export function placeholdersIn(text: string, name: string): Placeholder[] {
  const positionOf = positionsIn(text);
  const comments = commentsIn(text, name);
  return [...text.matchAll(placeholders)].flatMap(({ index, 1: what = '' }) => {
    const comment = comments.find(({ start, end }) => start <= index && index < end);
    return comment?.isAlone ? [] : [{ ...positionOf(index), what, isComment: comment !== undefined }];
  });
}

/** Reports what is still to be done, which stops what is no draft. */
export function reportPlaceholders(file: VFile, places: readonly Placeholder[], note: string): void {
  for (const place of places) {
    if (place.isComment)
      report(
        file,
        place,
        'placeholder',
        'Was hier davor steht, ist noch zu bestätigen.',
        'Prüfen Sie den Wert, und löschen Sie den Kommentar dahinter.',
      );
    else report(file, place, 'placeholder', 'Hier steht noch ein Platzhalter.', note);
  }
}

interface Comment {
  start: number;
  end: number;
  /** Whether there is no value before it on its line. */
  isAlone: boolean;
}

function commentsIn(text: string, name: string): Comment[] {
  if (name.endsWith('.yaml')) return yamlComments(text);
  if (!name.endsWith('.mdx')) return [];
  const [frontMatter = ''] = /^\s*---[^\n]*\n[^]*?\n---/.exec(text) ?? [];
  const inText = [...text.slice(frontMatter.length).matchAll(/\{\/\*[^]*?\*\/\}/g)];
  return [
    ...yamlComments(frontMatter),
    ...inText.map(({ 0: comment, index }): Comment => {
      const start = frontMatter.length + index;
      return { start, end: start + comment.length, isAlone: true };
    }),
  ];
}

function yamlComments(text: string): Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    // Signs of the lexer's own that stand for nothing in the text.
    if ([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR].includes(token)) continue;
    if (CST.tokenType(token) === 'comment')
      comments.push({
        start: at,
        end: at + token.length,
        isAlone: text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '',
      });
    at += token.length;
  }
  return comments;
}
