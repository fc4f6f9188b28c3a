import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { spellCheckDocument, type ValidationIssue } from 'cspell-lib';
import { CheckedFolder, report } from '../diagnostics/message.ts';
import { positionsIn } from '../diagnostics/position.ts';
import { findNearest, quote } from '../diagnostics/suggest.ts';
import { germanProse } from './german-prose.ts';
import { listedWords, nameWords, ownWords } from './known-words.ts';

/** Where an editor lists the words that no dictionary has. */
export const wordList = 'words.txt';

/**
 * Looks up the words of our German texts, and adds to the folder a message for each that is in no dictionary, at the first
 * place in a file.
 *
 * @param root the content folder
 * @param names of its files, with `/`
 */
export async function checkSpelling(root: string, names: readonly string[], folder: CheckedFolder): Promise<void> {
  const texts = new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  const listed = [...texts].flatMap(([name, text]) => {
    if (name === wordList) return listedWords(text);
    return name.endsWith('.yaml') ? nameWords(text) : [];
  });
  const words = [...ownWords, ...listed];
  for (const [name, text] of texts) {
    if (name === wordList) continue;
    const positionOf = positionsIn(text);
    for (const [word, issues] of await unknownWords(germanProse(basename(name), text), words)) {
      const further = issues.length > 1 ? ` Danach noch ${issues.length - 1}-mal.` : '';
      const reason = `${quote(word)} steht in keinem Wörterbuch.${further}`;
      report(folder.file(name), positionOf(issues[0]?.offset ?? 0), 'unknown-word', reason, adviceFor(word, issues));
    }
  }
}

async function unknownWords(prose: string, words: string[]): Promise<Map<string, ValidationIssue[]>> {
  const { issues, errors } = await spellCheckDocument(
    { uri: 'text.txt', text: prose, languageId: 'plaintext', locale: 'de' },
    { generateSuggestions: true, numSuggestions: 1, noConfigSearch: true },
    { language: 'de', import: ['@cspell/dict-de-de/cspell-ext.json'], words },
  );
  if (errors) throw new AggregateError(errors, 'The dictionaries cannot be read.');
  // Other scripts are other languages.
  const latin = issues.filter(({ text }) => /^[\p{Script=Latin}\p{M}'’-]+$/u.test(text));
  return Map.groupBy(latin, ({ text }) => text);
}

function adviceFor(word: string, issues: readonly ValidationIssue[]): string {
  const [suggestion] = issues.flatMap(({ suggestions = [] }) => suggestions);
  const nearest = suggestion === undefined || suggestion === word ? undefined : findNearest(word, [suggestion]);
  if (nearest === undefined) return `Richtig? Dann gehört es in ${wordList}.`;
  // The dictionary gives compounds in small letters.
  const begins = /^\p{Lu}/u.test(word) ? nearest.slice(0, 1).toUpperCase() : nearest.slice(0, 1);
  return `Meinten Sie ‚${begins}${nearest.slice(1)}‘?`;
}
