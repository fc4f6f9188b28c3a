import { casesOf } from './cases.ts';
import type { BadInput, Change } from './bad-input.ts';
import { all, article, bad, contacts, edit, plain, site, sources, trump } from './bad-input.ts';

const notAnAddress =
  'Das ist keine öffentliche Adresse, die mit https:// oder http:// beginnt.  Tragen Sie die vollständige Adresse';
const notAnId =
  'Eine Kennung besteht aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen.  Schreiben Sie Umlaute';

/** Replaces the address of a source of Trump's. */
const url = (address: string) => edit(trump, /https:\/\/www\.n-tv\S*/, address);
/** Replaces the id of the second section. */
const sectionId = (id: string) => edit(article, '- id: diplomatie', `- id: ${id}`);

/** Puts lines before the first one that matches. */
const inFirst =
  (file: string, line: RegExp, lines: string): Change =>
  (copy) => {
    copy.write(
      file,
      copy.read(file).replace(line, (found) => lines + found),
    );
  };

/** Faults of single fields and of what they refer to. */
export const badFields: BadInput[] = [
  ...casesOf('fields'),

  // site.yaml
  bad('a text of blanks', site, edit(site, /^name: .*$/m, "name: '  '"), "'  '", 'Das Feld ‚name‘ ist leer.'),

  // actors
  bad(
    'an organisation with a family name',
    trump,
    all(edit(trump, /^(?:given|born):.*\n/m, ''), edit(trump, /^(?:given|born):.*\n/m, ''), (copy) => {
      copy.edit(trump, /^offices:\n(?: .*\n)+/m, '');
      copy.edit(trump, /^name:/m, 'kind: Organisation\nname:');
    }),
    '[Trump]',
    'Das gibt es nur bei einer Person.  Ist es eine Person, löschen Sie „kind: organisation“; weitere Namen einer Organisation stehen unter ‚names‘.',
  ),
  bad(
    'a group in a colour that is not one of the eight',
    site,
    edit(site, 'color: blau', 'color: "#1f4b7f"'),
    '"#1f',
    'Das Feld ‚groups[1].color‘: ‚#1f4b7f‘ ist hier nicht möglich.  Möglich sind: ',
  ),
  bad(
    'two letters of which another language has one',
    trump,
    edit(trump, 'lang: de\n    url: https://www.t', 'lang: uc\n    url: https://www.t'),
    'uc\n',
    'Das Feld ‚sources[1].lang‘: ‚uc‘ ist hier nicht möglich.  Möglich sind: ',
  ),

  // the form of groups and lists

  // dates

  bad(
    'an article later than its explainer',
    article,
    edit(article, /^articleDate: .*$/m, 'articleDate: 2031-01'),
    '2031-01',
    'Der Artikel vom 2031-01 ist jünger als das Erklärstück vom ',
  ),

  // addresses
  bad('an ftp address', trump, url('ftp://www.n-tv.de/'), 'ftp://www.n-tv', notAnAddress),
  bad('a script as an address', trump, url('javascript:alert(1)'), 'javascript:', notAnAddress),
  bad('an address with a password', trump, url('https://ich:geheim@www.n-tv.de/'), 'https://ich', notAnAddress),
  bad('an address with a name', trump, url('https://ich@www.n-tv.de/'), 'https://ich', notAnAddress),
  bad('an address with a password alone', trump, url('https://:geheim@www.n-tv.de/'), 'https://:g', notAnAddress),
  bad('an address with a space', trump, url('https://www.n-tv.de/ein artikel'), 'https://www.n-tv', notAnAddress),
  ...['\\u001B[31m', '\\u0000', '\\u202E', '\\uD800', '\\uFFFE'].map((sign) =>
    bad(`an address with ${sign}`, trump, url(`"https://www.n-tv.de/${sign}"`), '"https://www.n-tv', notAnAddress),
  ),
  bad('an address without a host', trump, url('https:///artikel'), 'https:///', notAnAddress),

  // article.mdx
  bad('an id with an umlaut', article, sectionId('gespräche'), 'gespräche', notAnId),
  bad('an id with a capital letter', article, sectionId('Diplomatie'), 'Diplomatie\n', notAnId),
  {
    name: 'two sections with one id',
    change: sectionId(' telefonat'),
    faults: [
      {
        file: article,
        at: 'telefonat\n    title: "Dipl',
        says: 'Zwei Abschnitte haben die Kennung ‚telefonat‘.  Geben Sie',
      },
    ],
    silent: [plain, contacts, sources],
  },

  ...['**USA**', 'in den __USA__', '[USA](https://beispiel.example/)', 'die `USA`'].map((text) =>
    bad(
      `Markdown in a plain field: ${text}`,
      trump,
      edit(trump, 'country: USA', `country: '${text}'`),
      `'${text}'`,
      `Das Feld ‚country‘: ‚${text}‘. Auszeichnungen wie **fett**, [Text](Adresse) oder \`Code\` stünden hier als Zeichen da.  Löschen Sie sie.`,
    ),
  ),

  // typographic quotation marks where no quotation can stand
  bad('a quoted field name', trump, edit(trump, 'group: usa', '„group“: usa'), '„group“', 'Meinten Sie ‚group‘?'),

  // days and people
  bad(
    'a Faktenstand that is no day',
    article,
    edit(article, /^published: /m, 'factsUntil: { date: 2026-02-30, label: Ende Februar 2026 }\npublished: '),
    '2026-02-30',
    'Das ist weder ein Tag noch ein Monat oder ein Jahr.',
  ),
  bad(
    'a checker who re-reads himself',
    article,
    edit(article, /^published: /m, 'checkedBy: [Anna Beispiel]\nreviewedBy: [anna beispiel]\npublished: '),
    'anna beispiel',
    '‚anna beispiel‘ hat den Artikel geprüft und kann die Prüfung nicht gegenlesen.  Tragen Sie unter ‚reviewedBy‘ jemand anderen ein, oder löschen Sie den Namen.',
  ),
  bad(
    'an archived copy older than the day on which the source was seen',
    sources,
    inFirst(
      sources,
      /^ {2}publisher: /m,
      '  seen: 2026-11-20\n  archived: { url: "https://archiv.example/1", date: 2026-11-19 }\n',
    ),
    '2026-11-19',
    'Das ist, bevor wir das Dokument gesehen haben (2026-11-20).  Prüfen Sie beide Daten.',
  ),
  bad(
    'a source seen in the future',
    sources,
    inFirst(sources, /^ {2}publisher: /m, '  seen: 2100-01-01\n'),
    '2100-01-01',
    'Gesehen am 2100-01-01: Das liegt nach dem Stand des Erklärstücks',
  ),
  bad(
    'a conversation of one',
    contacts,
    all(
      (copy) => {
        copy.write(contacts, copy.read(contacts).replaceAll(/^ {4}mutual: true\n/gm, ''));
      },
      inFirst(contacts, /^ {4}kind: telefonat$/m, '    mutual: False\n'),
    ),
    'False',
    'In einem Gespräch sprechen beide, und ein Kontakt der Art ‚telefonat‘ ist eines.  Löschen Sie das Feld; wer anrief, steht in ‚from‘.',
  ),
  bad(
    'a contact with a day and words for it',
    contacts,
    inFirst(contacts, /^ {4}date: /m, '    when: am Abend danach\n'),
    'am Abend danach',
    'Der Tag ist schon bekannt (2025-02-12).  Löschen Sie ‚when‘ oder ‚date‘.',
  ),
];
