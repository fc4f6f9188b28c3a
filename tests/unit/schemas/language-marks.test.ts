import { describe, expect, it } from 'vitest';
import { showLanguages, wordsIn } from '../../../src/schemas/values/language-marks.ts';
import { lineSchema, textSchema, textSchemaUpTo } from '../../../src/schemas/values/text.ts';
import { withLanguages } from '../../../src/site/html/page-languages.ts';

const read = (text: string): string => textSchema.parse(text);
const problem = (text: string): string | undefined => textSchema.safeParse(text).error?.issues[0]?.message;

describe('the language of words in a field', () => {
  it.for(['<span lang="EN-us">', "<span lang='EN-us'>"])('is an element on the page: %s', (tag) => {
    expect(showLanguages(read(`Das ${tag}big deal</span>!`))).toBe('Das <span lang="en-US">big deal</span>!');
  });

  it('is left out where only words can stand', () => {
    const text = read('Ein <span lang="en">deal</span>');
    expect(wordsIn({ list: [text], date: undefined })).toEqual({ list: ['Ein deal'], date: undefined });
    const page = `<head><title>${text}</title></head><body><p title="${text}">${text}</p><svg><text>${text}</text></svg></body>`;
    expect(withLanguages(page)).toBe(
      '<head><title>Ein deal</title></head><body><p title="Ein deal">Ein <span lang="en">deal</span></p><svg><text>Ein deal</text></svg></body>',
    );
  });

  it('does not make a text longer', () => {
    expect(textSchemaUpTo(8, 'zu lang').safeParse('Ein <span lang="en">deal</span>').success).toBe(true);
    expect(textSchemaUpTo(7, 'zu lang').safeParse('Ein <span lang="en">deal</span>').success).toBe(false);
  });

  it.for([
    [
      'an unknown one',
      '<span lang="xx">deal</span>',
      'Die Sprache ‚xx‘ gibt es nicht.\nSchreiben Sie ihr Kürzel nach BCP 47',
    ],
    ['a word for one', '<span lang="englisch">deal</span>', 'Die Sprache ‚englisch‘ gibt es nicht.\nMeinten Sie ‚en‘?'],
    ['an underscore', '<span lang="en_GB">deal</span>', 'Die Sprache ‚en_GB‘ gibt es nicht.\nMeinten Sie ‚en-GB‘?'],
    ['no words', '<span lang="en"> </span>', 'Zu dieser Angabe einer Sprache fehlen die Wörter.'],
    [
      'one in another',
      '<span lang="en">a <span lang="fr">b</span></span>',
      'Die Angabe einer Sprache ist hier nicht zu lesen',
    ],
    ['one that is not closed', 'Ein <span lang="en">deal', 'Die Angabe einer Sprache ist hier nicht zu lesen'],
    ['a raised sign', 'Ein m<sup>2</sup>', 'Schreiben Sie das Zeichen selbst, etwa „²“ oder „₂“'],
  ] as const)('is refused: %s', ([, text, says]) => {
    expect(problem(text)).toContain(says);
  });

  it('has no place in a name', () => {
    expect(lineSchema.safeParse('<span lang="en">Deal</span>').error?.issues[0]?.message).toContain(
      'keine Angabe der Sprache',
    );
  });
});
