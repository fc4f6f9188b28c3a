import { LineCounter } from 'yaml';

/** A place in a file, both from 1, the column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** Tells the places of characters of a text; for one of which many are asked. */
export function positionsIn(text: string): (offset: number) => Position {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

/** The place of a character of a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A change within a line of a text: so many characters more, or fewer where the number is below zero, from a place on. */
export interface Edit extends Position {
  characters: number;
}

/** Where a place of a text that was edited stands in the text as it was written; the last edit was made last. */
export function beforeEdits({ line, column }: Position, edits: readonly Edit[] = []): Position {
  let written = column;
  for (const edit of edits.toReversed()) {
    if (edit.line !== line) continue;
    if (edit.characters < 0 && written >= edit.column) written -= edit.characters;
    if (edit.characters > 0 && written > edit.column) written = Math.max(edit.column, written - edit.characters);
  }
  return { line, column: written };
}
