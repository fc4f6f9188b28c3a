import type { BadInput } from './bad-input.ts';
import { append, article, bad, badAfter, chronology, claims, edit, trump, write } from './bad-input.ts';

const badIndent =
  'Hier oder in der nächsten Zeile passt die Einrückung nicht.  Rücken Sie Felder derselben Ebene gleich weit ein';
const badStart = 'Ein Text darf nicht mit diesem Zeichen beginnen.  Setzen Sie den Text in "Anführungszeichen".';
const badKey = 'Das ist kein erlaubter Feldname.  Feldnamen sind einfache Wörter';
const noColon =
  'Nach dem Feldnamen fehlt der Doppelpunkt oder das Leerzeichen dahinter.  Schreiben Sie „feld: Wert“; setzt';
const tooDeep = 'Hier stecken mehr als 50 Klammern, Zitate, Listen oder Hervorhebungen ineinander.  Schließen Sie sie';

/** Replaces the country of Trump's file, and what stands before it on its line. */
const country = (line: string) => edit(trump, 'country: USA', line);

/** A billion values in ten lines. */
const explosion = Array.from('abcdefghij')
  .map(
    (key, index) =>
      `${key}: &${key} [${Array(9)
        .fill(index === 0 ? 'x' : `*${'abcdefghij'[index - 1] ?? ''}`)
        .join()}]`,
  )
  .join('\n');

/** Faults of the YAML itself. */
export const badYaml: BadInput[] = [
  bad(
    'a tab as indentation',
    trump,
    edit(trump, '    from: 2017', '\tfrom: 2017'),
    '\n\tfrom',
    'Hier ist mit einem Tabulator eingerückt.  Ersetzen Sie ihn durch Leerzeichen.',
  ),
  bad(
    'a quotation mark that is never closed',
    trump,
    edit(trump, 'name: Donald', 'name: "Donald'),
    '"Donald',
    'Das Anführungszeichen wird nicht geschlossen.  Ergänzen Sie es am Ende des Textes.',
  ),
  bad(
    'an apostrophe that is never closed',
    trump,
    edit(trump, 'name: Donald', "name: 'Donald"),
    "'Donald",
    'Das Anführungszeichen wird nicht geschlossen.',
  ),
  bad(
    'text after the closing quotation mark',
    trump,
    country('country: "USA" (Nordamerika)'),
    '(Nordamerika)',
    'Hier steht etwas, das nicht zum Wert davor gehört.  Löschen Sie es',
  ),
  bad(
    'a bracket that is never closed',
    trump,
    edit(trump, '[Donald]', '[Donald'),
    '[Donald',
    'Die Klammer wird nicht geschlossen.  Ergänzen Sie „]“ oder „}“.',
  ),
  bad(
    'a field twice',
    trump,
    edit(trump, 'group: usa', 'group: usa\ngroup:  usa'),
    'group:  usa',
    '‚group‘ steht hier zweimal.  Löschen Sie eines davon, oder benennen Sie es um.',
  ),
  bad(
    'a field indented less than its neighbours',
    trump,
    edit(trump, '    from: 2017', '   from: 2017'),
    '\n   from',
    badIndent,
  ),
  bad(
    'a field indented more than its neighbours',
    trump,
    edit(trump, '    from: 2017', '      from: 2017'),
    '45. Präsident',
    badIndent,
  ),
  bad('an indented field of the top level', trump, edit(trump, 'family:', ' family:'), '\n family', badIndent),
  bad(
    'a second document',
    trump,
    append(trump, '---\nname: Donald'),
    '\n---\nname',
    'Hier beginnt ein zweites Dokument.  Löschen Sie die Zeile mit „---“',
  ),
  bad('an anchor', trump, country('country: &usa USA'), '&usa', badStart),
  bad('an alias', trump, country('country: *usa'), '*usa', badStart),
  bad('a merge key', trump, country('<<: *usa'), '*usa', badStart),
  bad('a tag of a program', trump, country('country: !!js/function USA'), '!!js', badStart),
  bad('a tag that YAML knows', trump, country('country: !!str USA'), '!!str', badStart),
  bad('an at sign at the beginning', trump, country('country: @usa'), '@usa', badStart),
  bad('a percent sign at the beginning', trump, country('country: %usa'), '%usa', badStart),
  bad('the key __proto__', trump, country('country: USA\n__proto__: { country: USA }'), '__proto__', badKey),
  bad(
    'the key constructor',
    trump,
    country('country: USA\nconstructor: USA'),
    'constructor',
    'Das Feld ‚constructor‘ gibt es hier nicht.  Möglich sind: country, description, sources,',
  ),
  bad('a number as a key', trump, country('country: USA\n45: Donald'), '45: D', badKey),
  bad('a list as a key', trump, country('country: USA\n? [a, b]\n: c'), '[a, b]', badKey),
  bad(
    'two colons in a line',
    trump,
    country('country: USA: Nordamerika'),
    'USA: N',
    'Hier stehen zwei Doppelpunkte in einer Zeile.  Setzen Sie den Text in "Anführungszeichen".',
  ),
  bad('a field without a colon', trump, country('country USA'), 'country', noColon),
  bad(
    'a colon without a space',
    trump,
    edit(trump, '    from: 2017-01-20', '    from:2017-01-20'),
    'from:2017',
    noColon,
  ),
  bad(
    'an unknown escape',
    trump,
    country('country: "\\USA"'),
    '\\USA',
    'Der Rückstrich „\\“ gehört so nicht in einen Text.  Löschen Sie ihn, oder',
  ),
  bad(
    'a syntax fault of the front matter',
    article,
    edit(article, /^kicker: .*$/m, 'kicker: "Krieg" in Europa'),
    'in Europa',
    'Hier steht etwas, das nicht zum Wert davor gehört.',
  ),
  badAfter(
    'five thousand brackets',
    trump,
    country(`country: ${'['.repeat(5000)}`),
    `country: ${'['.repeat(50)}`,
    tooDeep,
  ),
  bad('five thousand lists in one another', trump, write(trump, '- '.repeat(5000)), undefined, tooDeep),
  bad(
    'groups indented further and further',
    trump,
    write(trump, Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')),
    `\n${' '.repeat(101)}a`,
    tooDeep,
  ),
  bad(
    'a sign for a comment within a text',
    trump,
    country('country: USA #Radweg stellt Pläne vor.'),
    '#Radweg',
    'Nach „#“ wird nichts gelesen; hier ginge ‚#Radweg stellt Pläne vor.‘ verloren.  Setzen Sie den ganzen Text in "Anführungszeichen"; einen Kommentar beginnen Sie mit „# “.',
  ),
  bad(
    'a text that begins with the sign for a comment',
    trump,
    country('country: #USA'),
    '#USA',
    'hier ginge ‚#USA‘ verloren.',
  ),
  bad(
    'a sign for a comment within a text of several lines',
    trump,
    country('country: Vereinigte\n  Staaten #1'),
    '#1',
    'hier ginge ‚#1‘ verloren.',
  ),
  bad(
    'a sign for a comment in the front matter',
    article,
    edit(article, /^kicker: .*$/m, 'kicker: Der Beschluss #1'),
    '#1',
    'hier ginge ‚#1‘ verloren.',
  ),
  bad(
    'an entry of a list without its dash',
    chronology,
    edit(chronology, '- date: 2022-02-24', 'date: 2022-02-24'),
    'date: 2022-02-24',
    'Vor ‚date‘ fehlt „- “.  Jeder Eintrag der Liste beginnt so: „- date: …“.',
  ),
  bad(
    'the first entry of a list without its dash',
    chronology,
    edit(chronology, '- date: 2014-03-18', 'date: 2014-03-18'),
    'date: 2014-03-18',
    'Vor ‚date‘ fehlt „- “.',
  ),
  bad(
    'an entry of a list without its dash, indented like the one before',
    chronology,
    edit(chronology, '- date: 2022-02-24', '  date: 2022-02-24'),
    'date: 2022-02-24',
    '‚date‘ steht hier zweimal.  Löschen Sie eines davon, oder beginnen Sie mit „- “ davor einen neuen Eintrag.',
  ),
  bad(
    'a dash without a space',
    chronology,
    edit(chronology, '- date: 2022-02-24', '-date: 2022-02-24'),
    '-date: 2022-02-24',
    'Nach „-“ fehlt das Leerzeichen.  Jeder Eintrag der Liste beginnt so: „- date: …“.',
  ),
  bad(
    'a section without its dash',
    article,
    edit(article, '  - id: diplomatie', '  id: diplomatie'),
    'id: diplomatie',
    'Vor ‚id‘ fehlt „- “.',
  ),
  bad(
    'a further line of a text that is not indented',
    chronology,
    edit(chronology, '  text: Russland beginnt den', '  text: Russland beginnt\nden'),
    'den Großangriff auf',
    'Diese Zeile gehört zu keinem Eintrag der Liste davor.  Setzt sie einen Text fort, rücken Sie sie weiter ein',
  ),
  bad(
    'a further line of a text in a group that is not indented',
    trump,
    country('country: USA\nin Nordamerika'),
    'in Nord',
    noColon,
  ),
  bad(
    'a tab in the front matter',
    article,
    edit(article, '    title: "Diplom', '\ttitle: "Diplom'),
    '\ttitle',
    'Hier ist mit einem Tabulator eingerückt.',
  ),
  bad(
    'a tab in a list of groups',
    claims,
    edit(claims, /^ {2}(?=correction)/m, '\t'),
    '\tcorrection',
    'Hier ist mit einem Tabulator eingerückt.',
  ),
  {
    name: 'aliases that would grow without end',
    change: write(trump, explosion),
    faults: Array.from('abcdefghij', (key) => ({ file: trump, at: `&${key}`, says: badStart })),
  },
];
