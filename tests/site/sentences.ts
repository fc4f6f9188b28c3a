/** Words with a full stop that do not end a sentence. */
const abbreviations = /(?<!\p{L})(?:bzw|ca|Dr|etc|ggf|Mio|Mrd|Nr|Prof|St|usw|vgl|z|B|d|h|u|a)\.$/u;
const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
/** An ordinal that goes on: „12. Februar“, „12. und 13. Februar“, „14. bis 16. Februar“, „61. Mal“. */
const ordinalGoesOn = new RegExp(String.raw`^(?:${months}|und \d|bis \d|Mal(?!\p{L}))`, 'u');

/** Splits German text at the ends of sentences; a colon ends none. */
export function sentencesOf(text: string): string[] {
  const pieces = text.split(/(?<=[.!?][“‘)]*)\s+/u);
  const sentences: string[] = [];
  let open = '';
  pieces.forEach((piece, index) => {
    open = open ? `${open} ${piece}` : piece;
    const next = pieces[index + 1] ?? '';
    const goesOn = abbreviations.test(piece) || (/(?<!\d)\d{1,3}\.$/.test(piece) && ordinalGoesOn.test(next));
    if (goesOn && next) return;
    sentences.push(open.trim());
    open = '';
  });
  return sentences.filter(Boolean);
}

/** The words of a sentence: what has a letter or a digit. */
export function wordsOf(sentence: string): string[] {
  return sentence.split(/[\s–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A noun and two genitives after it; the name of a country, „der USA“, is none that makes reading harder. */
const chain =
  /\p{Lu}\p{L}+ (?:der|des|eines|einer) (?:\p{Ll}+(?:en|er) )?\p{Lu}\p{L}+ (?:der|des|eines|einer) (?!USA|Ukraine)(?:\p{Ll}+(?:en|er) )?\p{Lu}\p{L}+/u;

/** A chain of genitives in a sentence; undefined where there is none. */
export function genitiveChain(sentence: string): string | undefined {
  return chain.exec(sentence)?.[0];
}
