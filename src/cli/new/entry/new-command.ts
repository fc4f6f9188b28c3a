import { foldWord } from '../../../schemas/values/choice.ts';
import { CommandError } from '../../../content/diagnostics/command.ts';
import { findNearest } from '../../../content/diagnostics/suggest.ts';

/** What may stand behind the words of `npm run new`. */
export interface NewOptions {
  slug?: string | undefined;
  id?: string | undefined;
}

/** Where something new is made. */
export interface NewPlace {
  /** The content folder. */
  root: string;
  /** How messages call it. */
  label: string;
  /** A day for dates, `YYYY-MM-DD`. */
  today: string;
  /** What stands before other commands for the same content folder: `CONTENT_DIR=… `, or nothing. */
  setting: string;
}

/** The same, and how what is asked for would be made under another name. */
export interface NewContext extends NewPlace {
  /** The whole command as it was given, with these options. */
  again: (options: NewOptions) => string;
}

/** Words for what can be made, as somebody may think of it; an explainer has none of its own. */
const otherWords: Readonly<Record<string, string>> = {
  person: 'person',
  akteur: 'person',
  actor: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  term: 'term',
  begriff: 'term',
  stichwort: 'term',
  page: 'page',
  seite: 'page',
  source: 'source',
  quelle: 'source',
  explainer: '',
  erklaerstueck: '',
};

/**
 * A whole command that a terminal takes as it is: `npm run new -- source https://a.example/b --slug riad`.
 *
 * @param setting what stands before it
 */
export function newCommand(setting: string, words: readonly string[], options: NewOptions = {}): string {
  const given = (['slug', 'id'] as const).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  const isPlain = given.length === 0 && Object.hasOwn(otherWords, words[0] ?? '');
  return [`${setting}npm run new`, ...(isPlain ? [] : ['--']), ...[...words, ...given].map(forTerminal)].join(' ');
}

/** A word alone, or in quotation marks: in single ones, where the others would let the terminal read what is in it. */
function forTerminal(word: string): string {
  if (/^[a-z\d_./:@-]+$/.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}

/**
 * Stops where several words are given for an explainer, or one that says what else is to be made.
 *
 * @throws CommandError with the command that was probably meant
 */
export function refuseOtherMeaning(setting: string, words: readonly string[], options: NewOptions): void {
  const [first = '', ...rest] = words;
  const meant = kindMeant(first, rest.length > 0);
  const isAddress = rest.length === 0 && /^https?:\/\/\S+$/i.test(first);
  if (rest.length === 0 && meant === undefined && !isAddress) return;
  const named = meant === undefined ? [] : [[meant, rest.length > 0 ? rest.join(' ') : '…'].filter(Boolean)];
  const others = isAddress ? [['source', first]] : named;
  const title = newCommand(setting, [words.join(' ')], options);
  const lines = [
    ...others.map((other) => `Meinten Sie: ${newCommand(setting, other, options)}`),
    ...(rest.length > 0 ? [`Ein Titel aus mehreren Wörtern steht in Anführungszeichen: ${title}`] : []),
    'Es wurde nichts angelegt.',
  ];
  throw new CommandError(lines.join('\n'));
}

/** A word alone may be a title, unless it is exactly one of these. */
function kindMeant(word: string, isFirstOfSeveral: boolean): string | undefined {
  const known = Object.keys(otherWords);
  const near = isFirstOfSeveral ? findNearest(word, known) : known.find((other) => other === foldWord(word));
  return near === undefined ? undefined : otherWords[near];
}
