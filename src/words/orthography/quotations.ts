/** A passage or title in quotation marks, single ones inside: `„sehr substantiell“` → „‚sehr substantiell‘“ when it is longer. */
export function quotePassage(passage: string): string {
  if (/^„[^„“]*“$/.test(passage)) return passage;
  return `„${passage.replaceAll('„', '‚').replaceAll('“', '‘')}“`;
}

/** A text cut between words to at most so many characters, with „…“ where it is cut. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1).toWellFormed();
  return `${start.replace(/\s+\S*$/, '').replace(/[\s,;:–-]+$/, '')}\u00a0…`;
}
