/** A word, a single sign, or a whole web or mail address. */
export interface Token {
  /** NFC, without soft hyphens; apostrophes as `'`, hyphens as `-`. */
  text: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  word: boolean;
  /** True when white space, or the start of the text, comes before it. */
  spaced: boolean;
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/gu;
const PIECE = /(?:[\p{L}\p{M}\p{Nd}_\u00AD\u2060]|[\u200B-\u200D])+|\S/gu;
const WORD = /^[\p{L}\p{M}\p{Nd}_]/u;
const ADDRESS = /:\/\/|@|www\.|[\p{L}\p{Nd}]\.\p{Ll}{2}/u;

/**
 * Splits a text into words and signs. An address (`weber.example`, `@weber`, `weber@rathaus.example`) is one token, so no name is
 * found within it.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // One character for one: offsets must stay those of `text`.
  const even = text.replace(/[’‘ʼ´`]/gu, "'").replace(/[‐‑]/gu, '-');
  for (const { 0: chunk, index } of even.matchAll(/\S+/gu)) {
    if (ADDRESS.test(chunk)) {
      tokens.push({ text: chunk, start: index, end: index + chunk.length, word: false, spaced: true });
      continue;
    }
    let spaced = true;
    for (const piece of chunk.matchAll(PIECE)) {
      const start = index + piece.index;
      const visible = piece[0].replace(INVISIBLE, '').normalize('NFC');
      if (visible === '') continue;
      tokens.push({ text: visible, start, end: start + piece[0].length, word: WORD.test(visible), spaced });
      spaced = false;
    }
  }
  return tokens;
}

/** True when `token` is spaced as the word at `index` of a name is; its first word may follow anything. */
export function sameGap(token: Token | undefined, nameWord: Token | undefined, index: number): boolean {
  return index === 0 || token?.spaced === nameWord?.spaced;
}

/** The token count of a genitive ending with an apostrophe after `last`: `’s` is 2, the bare `’` of „Marx’“ is 1. */
export function apostropheGenitive(text: string, tokens: readonly Token[], last: number): 0 | 1 | 2 {
  const [name, mark, ending] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!name || mark?.text !== "'" || mark.spaced) return 0;
  if (ending?.text === 's' && !ending.spaced) return 2;
  const quoted = /[‚'‘]/u.test(text.charAt(name.start - 1));
  const closes = text[mark.start] === '‘' || quoted || (ending?.word === true && !ending.spaced);
  return endsInSibilant(name.text) && !closes ? 1 : 0;
}

export function endsInSibilant(name: string): boolean {
  return /[sßxz]$/iu.test(name);
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
