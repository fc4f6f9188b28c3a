import { casesOf } from './cases.ts';
import type { BadInput } from './bad-input.ts';
import { all, article, bad, claims, edit, write } from './bad-input.ts';

/** An entry for a mark that a case adds, before all others. */
const claimFor = (id: string, more: Partial<Record<'verdict' | 'correction' | 'context', string>> = {}) => {
  const fields = { verdict: 'Wertung', correction: 'Ja.', explanation: 'Darum.', ...more };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
  return edit(claims, /^datum:$/m, `${id}:\n${lines.join('')}  sources: []\ndatum:`);
};

/** A mark of one word more, and its entry. */
const markWith = (more: Parameters<typeof claimFor>[1]) =>
  all(edit(article, 'breiteren', '<Claim id="breit">breiteren</Claim>'), claimFor('breit', more));

/** Faults of marks in the article and of what is said of them. */
export const badClaims: BadInput[] = [
  ...casesOf('claims'),

  // marks and entries
  bad(
    'a mark without any claims',
    claims,
    all(
      (copy) => {
        copy.write(article, copy.read(article).replaceAll(/<Claim id="(?!datum)[^"]*">|(?<!2025)<\/Claim>/g, ''));
      },
      write(claims, '{}\n'),
    ),
    undefined,
    'Die Datei hat keinen Eintrag, aber eine Stelle ist ausgezeichnet.  Tragen Sie ein: datum.',
  ),

  // where marks stand
  {
    name: 'a whole paragraph as a mark',
    change: (copy) => {
      const paragraph = /^Europäische Führer.*$/m.exec(copy.read(article))?.[0] ?? '';
      const words = paragraph.replaceAll(/<[^>]*>/g, '');
      copy.edit(article, paragraph, `<Claim id="konferenz">\n${words}\n</Claim>`);
    },
    faults: [
      {
        file: article,
        at: '<Claim id="konferenz">',
        says: 'Um ganze Absätze lässt sich die Stelle ‚konferenz‘ nicht legen.  Setzen Sie <Claim id="konferenz"> und </Claim> in die Zeile',
      },
    ],
  },
  bad(
    'a mark of one blank',
    article,
    all(edit(article, 'breiteren ', 'breiteren<Claim id="leer"> </Claim>'), claimFor('leer')),
    '<Claim id="leer">',
    'Die Stelle ‚leer‘ ist leer.',
  ),

  // properties of marks

  // claims.yaml
  bad(
    'a context with a sign that nobody sees',
    claims,
    markWith({ context: 'In einem brei\u200bteren Kontext wird' }),
    'In einem brei\u200bteren',
    'Das Zitat ‚In einem brei\u200bteren Kontext wird‘ steht so nicht in original.txt.  Dort steht nach ‚brei‘ ‚t‘ (U+0074), hier nach ‚brei‘ ein Leerzeichen ohne Breite (U+200B).',
  ),
];
