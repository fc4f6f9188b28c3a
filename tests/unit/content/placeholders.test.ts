import { expect, test } from 'vitest';
import { placeholdersIn } from '../../../src/content/read/placeholders.ts';

const found = (text: string, name: string): string[] =>
  placeholdersIn(text, name).map(({ line, what, isComment }) => `${line} ${what}${isComment ? ' (Kommentar)' : ''}`);

test.for([
  ['claims.yaml', 'a: "[Platzhalter: Text]"\nb: x # [Platzhalter: wirklich?]', ['1 Text', '2 wirklich? (Kommentar)']],
  ['claims.yaml', '# a: "[Platzhalter: Text]"\n  # [Platzhalter: Text]\na: b\r\n\t# [Platzhalter: Text]', []],
  ['claims.yaml', 'a: "# [Platzhalter: Text]"\nb: >\n  # [Platzhalter: Block]\n', ['1 Text', '3 Block']],
  ['claims.yaml', "a: [b, '[Platzhalter: offen]\n# [Platzhalter: doch Text]", ['1 offen', '2 doch Text']],
  [
    'article.mdx',
    '---\na: b # [Platzhalter: A]\n# [Platzhalter: B]\n---\n\n# [Platzhalter: C]',
    ['2 A (Kommentar)', '6 C'],
  ],
  ['plain.mdx', '---\na: b\n---\nEins.\n{/* noch:\n[Platzhalter: D] */}\n[Platzhalter: E]', ['7 E']],
  ['original.txt', '# [Platzhalter: F]', ['1 F']],
] as const)('in %s, a placeholder is looked for outside of comments that stand alone: %j', ([name, text, expected]) => {
  expect(found(text, name)).toEqual(expected);
});
