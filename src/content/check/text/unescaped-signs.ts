/** Signs at the beginning of a text that Markdown reads as its own; a date at the beginning of a line, „3. Mai“, as a list. */
const marks = /^(?:\d{1,9}(?=[.)])|[*_~`]+|#+|[-+>[\\])/;
/** What may stand between such a sign and the text that it applies to. */
const between = /[\s*_~`#>[.)\\+-]*$/;

/**
 * How to keep a sign of the original that Markdown has read as its own, so that the article lacks it though it is
 * there; undefined where that is not why the texts differ.
 *
 * @param wanted the original from the place where the texts differ
 * @param source the article's Markdown
 * @param place the same place in the source
 */
export function escapeOf(wanted: string, source: string, place: number): string | undefined {
  // No more, since the front matter may be long and is blanks here.
  const near = source.slice(Math.max(0, place - 40), place);
  const reference = /^#?\w+;/.exec(wanted)?.[0];
  if (reference && near.endsWith(`&${reference}`)) return cure('&', `\\&${reference}`);
  const mark = marks.exec(wanted)?.[0];
  if (mark === undefined) return undefined;
  const lead = between.exec(near)?.[0] ?? '';
  const isNumber = /\d/.test(mark);
  const isEaten = isNumber
    ? near.slice(0, near.length - lead.length).endsWith(mark)
    : lead.includes(mark) || source.startsWith(mark, place);
  if (!isEaten) return undefined;
  if (isNumber) return cure(mark + wanted.charAt(mark.length), `${mark}\\${wanted.charAt(mark.length)}`);
  return cure(mark, mark.startsWith('#') ? `\\${mark}` : mark.replaceAll(/./g, '\\$&'));
}

function cure(sign: string, escaped: string): string {
  return `Markdown liest „${sign}“ als Auszeichnung; setzen Sie „\\“ davor: „${escaped}“.`;
}
