import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { formatMessages } from '../../src/content/diagnostics/message.ts';
import { createTextRenderer } from '../../src/content/markdown/render-texts.ts';
import { article, original } from './bad-input/bad-input.ts';
import { ContentCopy } from './content-copy.ts';
import { expectGerman } from './german.ts';

const file = `content/${article}`;

/** Writes a sentence at the end of the article, and without its marks at the end of the original. */
function end(copy: ContentCopy, sentence: string): void {
  copy.write(article, `${copy.read(article).trimEnd()}\n\n${sentence}\n`);
  const plain = sentence.replaceAll(/<[^>]*>|\*\*/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  copy.write(original, `${copy.read(original).trimEnd()}\n\n${plain}\n`);
}

function check(copy: ContentCopy) {
  return checkContent(copy.root, 'content', { createRenderer: createTextRenderer });
}

/** The hints on names, without their places. */
function hints(copy: ContentCopy): string[] {
  const { content, messages } = check(copy);
  expect(formatMessages(messages)).toBe('');
  return (content?.explainers[0]?.hints ?? []).map((hint) => hint.replace(/^Hinweis: \S+ {2}/, ''));
}

describe('names that are marked by hand', () => {
  test.for<[string, string]>([
    ['with an id', 'Er meint <Name id="putin">den Herrn des Kremls</Name>.'],
    ['without one, where nobody is meant', 'Das Schiff heißt <Name>Putin</Name>.'],
    ['with emphasis', 'Er meint <Name id="putin">den **Herrn** des Kremls</Name>.'],
  ])('stand in the article %s', ([, sentence]) => {
    using copy = new ContentCopy();
    end(copy, sentence);
    expect(formatMessages(check(copy).messages)).toBe('');
  });

  test.for<[string, string, string]>([
    [
      'an id that is nobody’s',
      '<Name id="puttin">Er</Name> kam.',
      'Der Akteur ‚puttin‘ steht nicht unter ‚actors‘.  Meinten Sie ‚putin‘?',
    ],
    ['no name', 'Hier steht <Name></Name> nichts.', 'Dieser Name ist leer.  Setzen Sie <Name> um den Namen im Text.'],
    ['a whole paragraph', '<Name id="putin">\n\nPutin\n\n</Name>', 'Hier umschließt <Name> einen ganzen Absatz.'],
    [
      'a link around it',
      '[Der <Name id="putin">Mann</Name>](https://example.org/) kam.',
      'In einem Link und in einer Überschrift öffnet kein Name',
    ],
    [
      'a link in it',
      'Dann kam <Name id="putin">[er](https://example.org/)</Name>.',
      'Hier enthält <Name> mehr als einen Namen.',
    ],
    ['another property', 'Dann kam <Name wer="putin">er</Name>.', 'Die Eigenschaft ‚wer‘ gibt es bei <Name> nicht.'],
  ])('are told where there is %s', ([, sentence, says]) => {
    using copy = new ContentCopy();
    end(copy, sentence);
    const { messages } = check(copy);
    const line = copy.read(article).split('<Name')[0]?.split('\n').length;
    expect(formatMessages(messages)).toContain(`${file}:${String(line)}:${sentence.indexOf('<Name') + 1}  ${says}`);
    for (const message of messages) expectGerman(message);
  });
});

describe('the hints on names', () => {
  test('list whom and what the article does not name, at the first of them', () => {
    using copy = new ContentCopy();
    copy.write('actors/niemand.yaml', copy.read('actors/putin.yaml').replace(/^family:.*$/m, 'family: [Niemand]'));
    copy.edit(article, /^actors:$/m, 'actors:\n  - { id: niemand, part: Rolle. }');
    const line =
      copy
        .read(article)
        .split('\n')
        .findIndex((text) => text.includes('id: niemand')) + 1;
    const told = check(copy).content?.explainers[0]?.hints?.find((hint) => hint.includes('niemand'));
    expect(told).toContain(
      `Hinweis: ${file}:${String(line)}:11  Im Artikel nicht gefunden: ‚Wladimir Putin‘ (niemand).`,
    );
  });

  test('tell of a family name that is a word how often it was not taken for a name', () => {
    using copy = new ContentCopy();
    const kurz = copy
      .read('actors/putin.yaml')
      .replace(/^given:.*$/m, 'given: [Bernd]')
      .replace(/^family:.*$/m, 'family: [Kurz]');
    copy.write('actors/kurz.yaml', kurz);
    copy.edit(article, /^actors:$/m, 'actors:\n  - { id: kurz, part: Rolle. }');
    end(copy, 'Kurz darauf kam niemand. Kurz war es.');
    expect(hints(copy)).toContain(
      '‚Kurz‘ (kurz) ist auch ein Wort oder ein Vorname und zählt an 2 Stellen nicht als Name.  Was doch die Person meint, zeichnen Sie aus: <Name id="kurz">Kurz</Name>.',
    );
  });
});
