import { languages } from './languages.ts';

/*
 * Words in another language stand in our texts as `<span lang="en">America first</span>`, in Markdown and in YAML alike. In the
 * value of a field, three code points take the place of the tags that Unicode keeps for use inside programs and that no file of
 * the content may hold: so nothing an author writes is taken for a mark, and no escaping touches one. What prints a text for
 * readers turns them into elements or drops them.
 */
const [open, close, end] = ['\uFDD0', '\uFDD1', '\uFDD2'];
const marked = /\uFDD0([^\uFDD0-\uFDD2]*)\uFDD1([^\uFDD0-\uFDD2]*)\uFDD2/g;

const written = /<span lang=(["'])([^"'<>]*)\1>([^<>]*)<\/span>/g;

/** What is wrong with the languages of a text as it is written, and the cure; undefined where nothing is. */
export function languageProblem(text: string): readonly [reason: string, note: string] | undefined {
  for (const [, , tag = '', words = ''] of text.matchAll(written)) {
    const problem = tagProblem(tag) ?? wordsProblem(words);
    if (problem) return problem;
  }
  if (!/<\/?span\b/i.test(text.replaceAll(written, ''))) return undefined;
  return [
    'Die Angabe einer Sprache ist hier nicht zu lesen: nicht geschlossen, ineinander oder anders geschrieben.',
    `Schreiben Sie ${languageExample}, eine hinter der anderen.`,
  ];
}

/** How the language of words is given, for messages. */
export const languageExample = '<span lang="en">America first</span>';

/** What is wrong with the tag of a language; it is one of BCP 47 and has a name. */
export function tagProblem(tag: string): readonly [reason: string, note: string] | undefined {
  if (canonicalTag(tag) !== undefined) return undefined;
  const [near] = Object.entries(languages).find(([, word]) => word === tag.trim().toLowerCase()) ?? [];
  const guess = near ?? canonicalTag(tag.trim().replaceAll('_', '-'));
  return [
    `Die Sprache ‚${tag}‘ gibt es nicht.`,
    guess === undefined
      ? 'Schreiben Sie ihr Kürzel nach BCP 47, zum Beispiel en, fr, ru oder zh-Hans.'
      : `Meinten Sie ‚${guess}‘?`,
  ];
}

/** What is wrong with the words whose language is given. */
export function wordsProblem(words: string): readonly [reason: string, note: string] | undefined {
  if (words.trim() !== '') return undefined;
  return [
    'Zu dieser Angabe einer Sprache fehlen die Wörter.',
    `Schreiben Sie ${languageExample}, oder löschen Sie sie.`,
  ];
}

const names = new Intl.DisplayNames(['de'], { type: 'language', fallback: 'none' });

/** `EN-us` → `en-US`; undefined for what names no language. */
export function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    return names.of(canonical) === undefined ? undefined : canonical;
  } catch {
    return undefined;
  }
}

/** A text as it is written, with marks for its languages. */
export function markLanguages(text: string): string {
  return text.replaceAll(written, (_, _quote: string, tag: string, words: string) =>
    [open, canonicalTag(tag) ?? tag, close, words, end].join(''),
  );
}

/** The words of a text, without its marks. */
export function wordsOf(text: string): string {
  return text.replaceAll(marked, '$2');
}

/** A value in which no text has marks: for what holds words alone, such as cards, citations and Markdown. */
export function wordsIn<T>(value: T): T {
  const strip = (part: unknown): unknown => {
    if (typeof part === 'string') return wordsOf(part);
    if (Array.isArray(part)) return part.map(strip);
    if (part === null || typeof part !== 'object' || Object.getPrototypeOf(part) !== Object.prototype) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, strip(inner)]));
  };
  return strip(value) as T;
}

/**
 * HTML in which elements stand for the marks: `<span lang="en">`.
 *
 * @param holdsWords whether what stands at a place can hold no element: an attribute, the title of a page
 */
export function showLanguages(html: string, holdsWords: (offset: number) => boolean = () => false): string {
  return html.replaceAll(marked, (_, tag: string, words: string, offset: number) =>
    holdsWords(offset) ? words : `<span lang="${tag}">${words}</span>`,
  );
}

/** Whether a text has marks. */
export function hasLanguageMarks(text: string): boolean {
  return text.includes(open);
}
