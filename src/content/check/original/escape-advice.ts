/** Signs at the beginning of a text that Markdown reads as its own; a date at the beginning of a line, „3. Mai“, as a list. */
const marks = /^(?:\d{1,9}(?=[.)])|[*_~`]+|#+|[-+>[\\])/;
/** What may stand between such a sign and the text that it applies to. */
const between = /[\s*_~`#>[.)\\+-]*$/;
/** A line of signs that part paragraphs. */
const rule = /^[-–—_*=•·~#+⁂✱☆★◇◆─━═ ]{3,}(?=\n|$)/;

/**
 * The note for a sign that the original has, and that Markdown has read as markup: it is missing from the article's text,
 * but not from its source, and needs a backslash. Undefined where the texts differ for another reason.
 *
 * @param wanted the original from the place where the texts differ
 * @param source the article's Markdown
 * @param place the same place in the source
 */
export function escapeAdvice(wanted: string, source: string, place: number): string | undefined {
  if (rule.test(wanted.trimStart()))
    return 'Schreiben Sie für die Linie „---“ in eine eigene Zeile, mit je einer Leerzeile davor und danach.';
  // No more, since the front matter may be long and is blanks here.
  const near = source.slice(Math.max(0, place - 40), place);
  const reference = /^#?\w+;/.exec(wanted)?.[0];
  if (reference && near.endsWith(`&${reference}`)) return backslashNote('&', `\\&${reference}`);
  const mark = marks.exec(wanted)?.[0];
  if (mark === undefined) return undefined;
  const lead = between.exec(near)?.[0] ?? '';
  const isNumber = /\d/.test(mark);
  const isEaten = isNumber
    ? near.slice(0, near.length - lead.length).endsWith(mark)
    : lead.includes(mark) || source.startsWith(mark, place);
  if (!isEaten) return undefined;
  if (isNumber) return backslashNote(mark + wanted.charAt(mark.length), `${mark}\\${wanted.charAt(mark.length)}`);
  return backslashNote(mark, mark.startsWith('#') ? `\\${mark}` : mark.replaceAll(/./g, '\\$&'));
}

function backslashNote(sign: string, escaped: string): string {
  return `Markdown liest „${sign}“ als Auszeichnung; setzen Sie „\\“ davor: „${escaped}“.`;
}
