/** No page of paper or mail is wider; where a line is longer, lines are not wrapped. */
const widest = 130;
/** A shorter line was ended on purpose, unless the sentence goes on. */
const shortest = 40;

/**
 * Whether a line of a plain text was ended on purpose, as in an address, a poem, a list or before a new paragraph, and not
 * wrapped because the next word had no room in it.
 *
 * @param at where it ends
 * @param width of the longest line of the text, as {@link widthOf} tells it
 */
export function isLineMeant(text: string, at: number, width: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at + 1) >>> 0;
  const [line, next] = [text.slice(start, at), text.slice(at + 1, end)];
  if (/^(?:[^\p{L}\p{N}„“"‚‘'»«›‹([]|\(?\d{1,3}[.)] )/u.test(next)) return true;
  const goesOn = /^\p{Ll}/u.test(next) || /[-–,;]$/.test(line);
  if (line.length < shortest) return true;
  if (goesOn) return false;
  const [word = ''] = /^\S*/.exec(next) ?? [];
  if (width > widest || line.length + 1 + word.length <= width) return true;
  // Of three lines and more that end where the next word has no room, each will have been wrapped.
  const isPair = text.charAt(start - 2) === '\n' || start === 0;
  const isLast = end >= text.length || text.charAt(end + 1) === '\n';
  return /[.!?…:][“”‘’"'»«)\]]*$/.test(line) && isPair && isLast;
}

/** How long the longest line is that could have been wrapped. */
export function widthOf(text: string): number {
  return text.split('\n').reduce((width, line) => (line.includes(' ') ? Math.max(width, line.length) : width), 0);
}
