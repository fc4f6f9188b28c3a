/*
 * One notion of white space and of spelling, for every comparison of texts. Nobody sees whether a blank may break, of how
 * many characters an umlaut is made, or where a line was wrapped.
 */

/** A text with its lines, for comparing: blanks of every kind are one space, and none stand at the ends of lines. */
export function comparableLines(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\uFEFF', '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same, where lines do not count. */
export function comparable(text: string): string {
  return comparableLines(text).replaceAll(/\n+/g, ' ');
}
