import type { BadInput } from './bad-input.ts';
import { all, append, article, bad, badAfter, edit, original, remove, summary, write } from './bad-input.ts';

const differs = 'Der Text weicht vom Original ab: hier steht';
const thirdHeading = 'Auswirkungen auf transatlantische Beziehungen';

/** The entry of a section in the front matter. */
const entry = (id: string) => new RegExp(`^ {2}- id: ${id}\\n(?: {4}.*\\n)+`, 'm');

/** Faults of the article: its sections and its wording. */
export const badArticles: BadInput[] = [
  // sections
  bad(
    'a section that the text lacks',
    article,
    edit(
      article,
      /^actors:$/m,
      '  - id: extra\n    title: Extra\n    heading: Nirgends\n    summary: Nichts.\nactors:',
    ),
    'Nirgends',
    'Die Zwischenüberschrift ‚Nirgends‘ steht nicht im Text.  Möglich sind: Auswirkungen',
  ),
  bad(
    'a heading without a section',
    article,
    edit(article, entry('transatlantik'), ''),
    `## ${thirdHeading}`,
    `Zur Zwischenüberschrift ‚${thirdHeading}‘ fehlt ein Abschnitt.  Führen Sie sie unter ‚sections‘`,
  ),
  bad(
    'a section with a slip in its heading',
    article,
    edit(article, `heading: "${thirdHeading}`, 'heading: "Auswirkung auf transatlantische Beziehungen'),
    '"Auswirkung auf',
    `Die Zwischenüberschrift ‚Auswirkung auf transatlantische Beziehungen‘ steht nicht im Text.  Meinten Sie ‚${thirdHeading}‘?`,
  ),
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
  {
    name: 'a heading that the text has twice and the front matter once',
    change: append(article, `## ${thirdHeading}`),
    faults: [
      { file: article, after: 'Beziehungen führen.', says: differs },
      {
        file: article,
        after: 'Beziehungen führen.\n\n',
        says: `Zur Zwischenüberschrift ‚${thirdHeading}‘ fehlt ein Abschnitt.`,
      },
    ],
  },
  bad(
    'a lead without a section',
    article,
    edit(article, entry('telefonat'), ''),
    'id: diplomatie',
    'Vor der ersten Zwischenüberschrift steht Text, aber der erste Abschnitt hat eine Überschrift.  Stellen',
  ),
  {
    name: 'a second section without a heading',
    change: edit(article, `    heading: "${thirdHeading}"\n`, ''),
    faults: [
      { file: article, at: 'id: transatlantik', says: 'Dem Abschnitt 3 fehlt ‚heading‘.  Nur der Anfang des Artikels' },
      { file: article, at: `## ${thirdHeading}`, says: `Zur Zwischenüberschrift ‚${thirdHeading}‘ fehlt ein` },
    ],
  },
  {
    name: 'a section for a lead that the text lacks',
    change: edit(article, /^Am <Claim[\s\S]*?(?=^## )/m, ''),
    faults: [
      {
        file: article,
        at: 'id: telefonat',
        says: 'Der erste Abschnitt hat keine ‚heading‘, aber der Text beginnt mit einer',
      },
      { file: article, at: 'Diplomatische Bemühungen und geopolitische Spannungen\n\nTrump', says: differs },
    ],
  },
  ...['', '##'].map((signs) =>
    bad(
      `a heading that is a paragraph: ${signs}`,
      article,
      edit(article, `## ${thirdHeading}`, `${signs}${thirdHeading}`),
      `\n${signs}${thirdHeading}\n`,
      `Die Zwischenüberschrift ‚${thirdHeading}‘ steht hier als Absatz.  ${signs ? `Nach „##“ steht ein Leerzeichen: „## ${thirdHeading}“.` : 'Setzen Sie „## “ davor.'}`,
    ),
  ),
  bad(
    'a heading one level too deep',
    article,
    edit(article, `## ${thirdHeading}`, `### ${thirdHeading}`),
    `### ${thirdHeading}`,
    'Diese Überschrift hat die Stufe 3, ihr Abschnitt beginnt aber mit der zweiten.  Beginnen Sie sie mit „## “.',
  ),
  bad(
    'a heading as high as the title',
    article,
    edit(article, `## ${thirdHeading}`, `# ${thirdHeading}`),
    `\n# ${thirdHeading}`,
    'Diese Überschrift hat die Stufe 1, ihr Abschnitt',
  ),

  // wording
  badAfter(
    'a changed letter',
    article,
    edit(article, 'einem breiteren', 'einem breiterem'),
    'einem breitere',
    `${differs} ‚breiterem Kontext`,
  ),
  bad(
    'a dropped sentence',
    article,
    edit(article, /^Die Entwicklungen werfen[^.]*\. /m, ''),
    'Seit dem russischen',
    `${differs} ‚Seit dem russischen`,
  ),
  bad(
    'a soft hyphen',
    article,
    edit(article, 'einem breiteren', 'einem brei\u00adteren'),
    '\u00adteren',
    `${differs} nach ‚brei‘ ein weiches Trennzeichen (U+00AD), in original.txt nach ‚brei‘ ‚t‘ (U+0074).  Stellen Sie`,
  ),
  bad(
    'a letter of another script that looks the same',
    article,
    edit(article, 'einem breiteren', 'einem br\u0435iteren'),
    '\u0435iteren',
    `${differs} ‚br\u0435iteren Kontext wird Trum‘ (U+0435), in original.txt ‚breiteren Kontext wird Trum‘ (U+0065).`,
  ),
  bad(
    'a wrong quotation mark',
    article,
    edit(article, '„sehr substantiell“', '„sehr substantiell”'),
    '”</Claim> und detailliert',
    `${differs} ‚substantiell” und detailliert, wobei‘ (U+201D), in original.txt ‚substantiell“ und detailliert, wobei‘ (U+201C).`,
  ),
  bad(
    'a footnote in the text',
    article,
    edit(article, 'breiteren', 'breiteren[^1]'),
    '[^1]',
    `${differs} ‚breiteren[^1] Kontext`,
  ),
  bad(
    'a change behind an escape and a character reference',
    article,
    edit(article, 'In einem breiteren', 'In\\. &amp; einem breiteren'),
    '. &amp;',
    differs,
  ),
  {
    name: 'a text added at the end',
    change: append(article, 'Noch ein Satz.'),
    faults: [
      {
        file: article,
        after: 'in den transatlantischen Beziehungen führen.',
        says: `${differs} ‚führen. Noch ein Satz.‘, in original.txt das Ende des Textes.`,
      },
    ],
  },
  {
    name: 'a text that ends too early',
    change: edit(article, / Diese Entwicklung könnte[^.]*\.\s*$/, '\n'),
    faults: [
      {
        file: article,
        after: 'in den Hintergrund rückt.',
        says: `${differs} das Ende des Textes, in original.txt ‚rückt. Diese Entwicklung`,
      },
    ],
  },
  bad('a missing original', original, remove(original), undefined, 'Die Datei fehlt.  Legen Sie sie an.'),
  bad(
    'an empty original',
    original,
    write(original, ''),
    undefined,
    'Die Datei ist leer.  Schreiben Sie hinein, was hierher gehört.',
  ),

  // what is no text
  bad(
    'a rule between paragraphs',
    article,
    edit(article, `## ${thirdHeading}`, `***\n\n## ${thirdHeading}`),
    '***',
    `${differs} eine Linie, in original.txt ‚Auswirkungen auf transatl‘.  Löschen Sie die Linie; in original.txt steht keine.`,
  ),
  bad(
    'a table',
    article,
    edit(article, `## ${thirdHeading}`, `| a |\n| - |\n\n## ${thirdHeading}`),
    'a |\n',
    `${differs} ‚a‘, in original.txt ‚Auswirkungen auf transatl‘.`,
  ),
  bad(
    'bold type by an element',
    article,
    edit(article, 'breiteren', '<b>breiteren</b>'),
    '<b>',
    'Das Element ‚<b>‘ gibt es hier nicht.',
  ),
  bad(
    'an import',
    article,
    edit(article, `## ${thirdHeading}`, `import x from 'y'\n\n## ${thirdHeading}`),
    'import x',
    'Texte importieren und exportieren nichts.  Löschen Sie die Zeile; beginnt ein Absatz mit „import“ oder „export“, schreiben Sie „&#105;mport“ oder „&#101;xport“.',
  ),

  bad(
    'typographic quotation marks in an element',
    article,
    edit(article, '<Claim id="dauer">', '<Claim id=„dauer“>'),
    '„dauer“',
    'Das Anführungszeichen ‚„‘ gilt hier nicht als eines.  Schreiben Sie id="dauer", mit geraden Anführungszeichen.',
  ),

  // front matter
  bad(
    'an article without front matter',
    article,
    edit(article, /^---\n[\s\S]*?\n---\n/, ''),
    undefined,
    'Die Angaben am Anfang fehlen.  Beginnen Sie die Datei mit einer Zeile „---“',
  ),
  bad(
    'front matter without an end',
    article,
    edit(article, '\n---\n\n', '\n\n'),
    undefined,
    'Die Angaben am Anfang sind nicht abgeschlossen.  Sie stehen zwischen zwei Zeilen „---“.',
  ),
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
    name: 'changes of two paragraphs, of each the first',
    change: all(
      edit(article, 'breiteren', 'breiten'),
      edit(article, 'westliche Wertegemeinschaft', 'Wertegemeinschaft'),
      edit(article, 'Europäische Führer', 'Europas Führer'),
    ),
    faults: [
      { file: article, after: 'einem breite', says: `${differs} ‚breiten Kontext` },
      { file: article, at: 'as Führer erwarten', says: `${differs} ‚Europas Führer` },
    ],
  },
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
