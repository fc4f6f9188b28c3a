import { formsOf, type Inflect } from './name-forms.ts';
import { sameGap, tokenize, type Token } from './tokenize.ts';

/** A name that is looked for, and whose it is. */
export interface Phrase<T> {
  owner: T;
  words: Token[];
  /** For each word, what may stand for it in a text. */
  forms: ReadonlySet<string>[];
}

/** Names by each form of their first word. */
export type Phrases<T> = Map<string, Phrase<T>[]>;

export function addPhrase<T>(phrases: Phrases<T>, owner: T, name: string, inflect: Inflect): void {
  const words = tokenize(name);
  const forms = formsOf(words, inflect);
  for (const form of forms[0] ?? []) {
    const known = phrases.get(form);
    if (known) known.push({ owner, words, forms });
    else phrases.set(form, [{ owner, words, forms }]);
  }
}

/** The names that stand in a text from the token `at` on. */
export function phrasesAt<T>(phrases: Phrases<T>, tokens: readonly Token[], at: number): Phrase<T>[] {
  const candidates = phrases.get(tokens[at]?.text ?? '') ?? [];
  return candidates.filter(({ words, forms }) =>
    forms.every((form, i) => form.has(tokens[at + i]?.text ?? '') && sameGap(tokens[at + i], words[i], i)),
  );
}
