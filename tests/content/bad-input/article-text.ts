import { casesOf } from './cases.ts';
import type { BadInput } from './bad-input.ts';
import { append, article, bad, edit, original, remove, summary } from './bad-input.ts';

const differs = 'Der Text weicht vom Original ab: hier steht';
const thirdHeading = 'Auswirkungen auf transatlantische Beziehungen';

/** The entry of a section in the front matter. */
const entry = (id: string) => new RegExp(`^ {2}- id: ${id}\\n(?: {4}.*\\n)+`, 'm');

/** Faults of the article: its sections and its wording. */
export const badArticles: BadInput[] = [
  ...casesOf('article-text'),

  // sections
  bad(
    'a section whose heading has a sign that nobody sees',
    article,
    edit(article, `heading: "Auswirkungen`, 'heading: "Aus\u00adwirkungen'),
    '"Aus\u00adwirkungen',
    `Die Zwischenüberschrift ‚Aus\u00adwirkungen auf transatlantische Beziehungen‘ steht nicht im Text.  Dort steht nach ‚Aus‘ ‚w‘ (U+0077), hier nach ‚Aus‘ ein weiches Trennzeichen (U+00AD).`,
  ),
  bad(
    'an id with a sign that nobody sees',
    article,
    edit(article, 'id: transatlantik', 'id: trans\u200batlantik'),
    'trans\u200batlantik',
    'In der Kennung steht ein unsichtbares Zeichen (U+200B).  Löschen Sie es.',
  ),
  bad(
    'sections in another order than the text',
    article,
    (copy) => {
      const [section = ''] = entry('diplomatie').exec(copy.read(article)) ?? [];
      copy.edit(article, section, '');
      copy.edit(article, /^actors:$/m, `${section}actors:`);
    },
    '"Diplomatische Bemühungen und geopolitische Spannungen"\n    summary',
    'steht im Text an anderer Stelle.  Führen Sie die Abschnitte in der Reihenfolge des Textes auf.',
  ),
  ...['', '##'].map((signs) =>
    bad(
      `a heading that is a paragraph: ${signs}`,
      article,
      edit(article, `## ${thirdHeading}`, `${signs}${thirdHeading}`),
      `\n${signs}${thirdHeading}\n`,
      `Die Zwischenüberschrift ‚${thirdHeading}‘ steht hier als Absatz.  ${signs ? `Nach „##“ steht ein Leerzeichen: „## ${thirdHeading}“.` : 'Setzen Sie „## “ davor.'}`,
    ),
  ),

  // wording
  bad(
    'a soft hyphen',
    article,
    edit(article, 'einem breiteren', 'einem brei\u00adteren'),
    '\u00adteren',
    `${differs} nach ‚brei‘ ein weiches Trennzeichen (U+00AD), in original.txt nach ‚brei‘ ‚t‘ (U+0074).  Stellen Sie`,
  ),
  bad('a missing original', original, remove(original), undefined, 'Die Datei fehlt.  Legen Sie sie an.'),

  // what is no text

  // front matter
  bad(
    'front matter in the summary',
    summary,
    (copy) => {
      copy.write(summary, `---\ntitle: x\n---\n${copy.read(summary)}`);
    },
    undefined,
    'Dieser Text hat keine Angaben am Anfang.  Löschen Sie den Block zwischen den Zeilen „---“.',
  ),
  bad(
    'front matter of another kind, which Astro would drop',
    summary,
    (copy) => {
      copy.write(summary, `+++\ntitle = "x"\n+++\n${copy.read(summary)}`);
    },
    undefined,
    'Die Angaben am Anfang sind nicht abgeschlossen.',
  ),
  {
    name: 'a sign of Markdown that the original has',
    change: (copy) => {
      copy.edit(original, 'einem breiteren', 'einem *breiteren*');
      copy.edit(article, 'einem breiteren', 'einem *breiteren*');
      copy.edit(original, /^Die Entwicklungen/m, '~Die~ Entwicklungen');
      copy.edit(article, /^Die Entwicklungen/m, '~Die~ Entwicklungen');
    },
    faults: [
      {
        file: article,
        after: 'einem *',
        says: 'Markdown liest „*“ als Auszeichnung; setzen Sie „\\“ davor: „\\*“.',
      },
      { file: article, at: 'Die~', says: 'Markdown liest „~“ als Auszeichnung; setzen Sie „\\“ davor: „\\~“.' },
    ],
  },

  // what Markdown makes of signs that belong to the text
  ...(
    [
      [
        'a date that becomes a list',
        '3. Mai: Der Anruf.',
        '3. Mai',
        'Aus „3.“ wird hier eine Liste mit einem einzigen Punkt; das Zeichen ist dann kein Text.  Schreiben Sie „3\\.“.',
      ],
      [
        'a note with a star that becomes a list',
        '* Name geändert',
        '* Name',
        'Aus „*“ wird hier eine Liste mit einem einzigen Punkt; das Zeichen ist dann kein Text.  Schreiben Sie „\\*“.',
      ],
      [
        'signs of an agency that become quotations',
        '>>> Mehr dazu',
        '>> Mehr',
        'Hier steht ein Zitat in einem Zitat.  Schreiben Sie ein einziges „>“; gehören mehrere zum Wortlaut, „\\>>“.',
      ],
      [
        'a line that becomes the address of a link',
        '[1]: https://beispiel.example',
        '[1]:',
        'Markdown liest ‚[1]:‘ als Adresse eines Links, den es nicht gibt; die Zeile fehlt dann im Text.  Setzen Sie „\\“ davor: „\\[1]:“.',
      ],
      [
        'a text that becomes a program',
        '```\nEins\n```',
        '```\nEins',
        'Markdown liest diese Zeilen als Programm.  Gehören die Zeichen zum Wortlaut, setzen Sie „\\“ davor: „\\```“.',
      ],
      [
        'a heading in a quotation',
        '> ## Titel',
        '## Titel',
        'Eine Überschrift steht hier in einem Zitat oder einer Liste.  Setzen Sie „\\“ vor „#“',
      ],
    ] as const
  ).map(([name, text, at, says]): BadInput => ({
    name,
    change: (copy) => {
      copy.edit(original, /\s*$/, `\n\n${text.replace('> ## ', '')}\n`);
      append(article, text)(copy);
    },
    faults: [{ file: article, at, says }],
  })),
];
