import type { BadInput, Change } from './bad-input.ts';
import {
  all,
  article,
  bad,
  badAfter,
  chronology,
  claims,
  contacts,
  edit,
  plain,
  site,
  sources,
  trump,
  write,
} from './bad-input.ts';

const notAnAddress =
  'Das ist keine öffentliche Adresse, die mit https:// oder http:// beginnt.  Tragen Sie die vollständige Adresse';
const notAPartialDate = 'Das ist weder ein Tag noch ein Monat oder ein Jahr.  Schreiben Sie JJJJ-MM-TT';
const notAnId =
  'Eine Kennung besteht aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen.  Schreiben Sie Umlaute';
const reserved = 'braucht die Seite selbst.  Geben Sie dem Abschnitt eine andere Kennung.';

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
  // site.yaml
  bad(
    'a missing field of the site',
    site,
    edit(site, /^claim:.*\n/m, ''),
    undefined,
    'Das Feld ‚claim‘ fehlt.  Was die',
  ),
  bad(
    'a misspelt field of the site',
    site,
    edit(site, 'claim:', 'clam:'),
    'clam:',
    'Das Feld ‚clam‘ gibt es hier nicht.  Meinten Sie ‚claim‘?',
  ),
  bad(
    'a number for a text',
    site,
    edit(site, /^name: .*$/m, 'name: 5'),
    '5',
    'Das Feld ‚name‘: ‚5‘ ist kein Text.  Setzen Sie den Wert in "Anführungszeichen".',
  ),
  bad(
    'an empty text',
    site,
    edit(site, /^name: .*$/m, "name: ''"),
    "''\nclaim",
    'Das Feld ‚name‘ ist leer.  Der Name der Website.',
  ),
  bad('a text of blanks', site, edit(site, /^name: .*$/m, "name: '  '"), "'  '", 'Das Feld ‚name‘ ist leer.'),
  badAfter(
    'a field without a value',
    trump,
    edit(trump, 'country: USA', 'country:'),
    'country:',
    'Das Feld ‚country‘ ist leer.  Füllen Sie es aus, oder löschen Sie es.',
  ),
  badAfter(
    'a field without a value that must have one',
    site,
    edit(site, /^claim: .*$/m, 'claim:'),
    'claim:',
    'Das Feld ‚claim‘ ist leer.  Was die Website tut, in einem Satz.',
  ),
  bad(
    'a list for a text',
    site,
    edit(site, /^name: .*$/m, 'name: [a, b]'),
    '[a, b]',
    'Das Feld ‚name‘: ‚["a","b"]‘ ist kein Text.  Der Name der',
  ),
  bad(
    'a group for a text',
    site,
    edit(site, /^name: .*$/m, 'name: { a: b }'),
    '{ a',
    'Das Feld ‚name‘: ‚{"a":"b"}‘ ist kein Text.  Der Name',
  ),
  bad(
    'a text for a group',
    site,
    edit(site, /^publisher:\n(?: .*\n)+/m, 'publisher: Verlag\n'),
    'Verlag',
    'Das Feld ‚publisher‘: ‚Verlag‘ ist keine Gruppe von Feldern.  Wer',
  ),
  bad(
    'a language that the site does not have',
    site,
    edit(site, 'language: de', 'language: en'),
    'en\n',
    'Das Feld ‚language‘: ‚en‘ ist hier nicht möglich.  Möglich sind: de.',
  ),
  bad(
    'an address without @',
    site,
    edit(site, /^ {2}email: .*$/m, '  email: foo.example'),
    'foo.example',
    'Das Feld ‚publisher.email‘: ‚foo.example‘. Das ist keine E-Mail-Adresse.  Tragen Sie eine ein,',
  ),
  bad(
    'a text for the whole file',
    site,
    write(site, 'Klartext\n'),
    undefined,
    'Die Datei: ‚Klartext‘ ist keine Gruppe von Feldern.  Prüfen Sie Schreibweise',
  ),
  bad(
    'a list for the whole file',
    site,
    write(site, '- Klartext\n'),
    undefined,
    'Die Datei: ‚["Klartext"]‘ ist keine Gruppe von Feldern.',
  ),
  bad(
    'a line break in a line',
    site,
    edit(site, /^name: .*$/m, 'name: "Klar\\ntext"'),
    '"Klar',
    'Zeilenumbrüche und Steuerzeichen sind hier nicht erlaubt.  Schreiben Sie den Text in eine Zeile.',
  ),
  bad(
    'a control character written as an escape',
    site,
    edit(site, /^name: .*$/m, 'name: "Klar\\u0001text"'),
    '"Klar',
    'Zeilenumbrüche und Steuerzeichen sind hier nicht erlaubt.',
  ),

  // actors
  bad(
    'a missing field of an actor',
    trump,
    edit(trump, /^name:.*\n/m, ''),
    'given: [Donald',
    'Das Feld ‚name‘ fehlt.  Der Name, wie ihn die Seite schreibt, zum Beispiel „Angela Merkel“ oder „1. FC Köln“.',
  ),
  bad(
    'a person without a family name',
    trump,
    edit(trump, /^family:.*\n/m, ''),
    'name: Donald',
    'Das Feld ‚family‘ fehlt.  Der Nachname einer Person',
  ),
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
    'a person with the short name of an organisation',
    trump,
    edit(trump, /^name:/m, 'short: DJT\nname:'),
    'DJT',
    'Das Feld ‚short‘: ‚DJT‘. Das gibt es nur bei einer Organisation.  Ist es eine Organisation, schreiben Sie „kind: organisation“; sonst löschen Sie das Feld.',
  ),
  bad(
    'another kind of actor',
    trump,
    edit(trump, /^name:/m, 'kind: Verein\nname:'),
    'Verein',
    'Das Feld ‚kind‘: ‚Verein‘ ist hier nicht möglich.  Möglich sind: person, organisation.',
  ),
  bad(
    'a group that nobody knows',
    article,
    edit(trump, 'group: usa', 'group: us'),
    'trump\n',
    'Die Gruppe ‚us‘, zu der ‚trump‘ gehört, gibt es nicht.  Möglich sind: usa, russland, ukraine. Gruppen stehen unter ‚groups‘ in site.yaml oder hier.',
  ),
  bad(
    'a group with a slip, in the article',
    article,
    edit(article, '  - id: trump\n', '  - id: trump\n    group: ukrane\n'),
    'ukrane',
    'Die Gruppe ‚ukrane‘ gibt es nicht.  Meinten Sie ‚ukraine‘?',
  ),
  bad(
    'a group of the article to which nobody belongs',
    article,
    edit(article, /^sections:/m, 'groups: [{ id: eu, label: EU, color: gruen }]\nsections:'),
    '{ id: eu',
    'Zur Gruppe ‚eu‘ gehört keiner der Akteure.  Tragen Sie sie bei ihnen unter ‚group‘ ein, oder löschen Sie sie.',
  ),
  bad(
    'two groups in one colour',
    article,
    edit(article, /^sections:/m, 'groups: [{ id: usa, label: USA, color: Rot }]\nsections:'),
    'Rot',
    'Die Gruppen ‚usa‘ und ‚russland‘ haben dieselbe Farbe.  Geben Sie einer davon eine andere.',
  ),
  bad(
    'a group in a colour that is not one of the eight',
    site,
    edit(site, 'color: blau', 'color: "#1f4b7f"'),
    '"#1f',
    'Das Feld ‚groups[1].color‘: ‚#1f4b7f‘ ist hier nicht möglich.  Möglich sind: ',
  ),
  bad(
    'two groups with one id',
    site,
    edit(site, 'id: russland', 'id: usa'),
    'usa, label: Russland',
    'Das Feld ‚groups[2].id‘: ‚usa‘. Diese Kennung hat schon eine Gruppe.  Geben Sie einer davon eine andere.',
  ),
  bad(
    'the side that actors had before groups',
    trump,
    edit(trump, 'group: usa', 'side: usa'),
    'usa\n',
    'Das Feld ‚side‘: ‚usa‘. Die Farben der Seiten stehen nicht mehr fest.  Schreiben Sie ‚group‘ statt ‚side‘, und legen Sie die Gruppe unter ‚groups‘ in site.yaml oder article.mdx an, zum Beispiel: groups: [{ id: stadt, label: Stadt, color: blau }].',
  ),
  bad(
    'a missing field of a group',
    trump,
    edit(trump, /date: [\d-]+, /, ''),
    '{ place',
    'Das Feld ‚born.date‘ fehlt.  Wann: JJJJ-MM-TT, JJJJ-MM oder JJJJ.',
  ),
  bad(
    'a misspelt field of a group',
    trump,
    edit(trump, 'place:', 'palce:'),
    'palce',
    'Das Feld ‚palce‘ gibt es hier nicht.  Meinten Sie ‚place‘?',
  ),
  bad(
    'a field nobody knows',
    trump,
    edit(trump, 'country:', 'haarfarbe: blond\ncountry:'),
    'haarfarbe',
    'Das Feld ‚haarfarbe‘ gibt es hier nicht.  Möglich sind: asOf, fullName, name, native, born, country, family, group und 13 weitere.',
  ),
  bad(
    'a text for a list',
    trump,
    edit(trump, 'given: [Donald]', 'given: Donald'),
    'Donald\nfamily',
    'Das Feld ‚given‘: ‚Donald‘ ist keine Liste.  Die Vornamen',
  ),
  bad(
    'an empty list',
    trump,
    edit(trump, 'given: [Donald]', 'given: []'),
    '[]',
    'Das Feld ‚given‘: Die Liste ist leer.  Die Vornamen',
  ),
  bad(
    'a number in a list of texts',
    trump,
    edit(trump, 'given: [Donald]', 'given: [Donald, 45]'),
    '45]',
    'Das Feld ‚given[2]‘: ‚45‘ ist kein Text.  Setzen Sie den Wert in "Anführungszeichen". Die Vornamen',
  ),
  bad(
    'a year without quotation marks',
    trump,
    edit(trump, 'from: 2017-01-20', 'from: 2017'),
    '2017\n',
    'Das Feld ‚offices[2].from‘: ‚2017‘ ist kein Text.  Setzen Sie den Wert in "Anführungszeichen".',
  ),
  bad(
    'a word for true',
    trump,
    edit(trump, 'kind: presse', 'kind: presse\n    stateMedia: ja'),
    'ja\n',
    'Das Feld ‚sources[2].stateMedia‘: ‚ja‘ ist weder true noch false.  Ob es ein Staatsmedium ist',
  ),
  bad(
    'a value near a valid one',
    trump,
    edit(trump, 'kind: presse', 'kind: press'),
    'press\n',
    'Das Feld ‚sources[2].kind‘: ‚press‘ ist hier nicht möglich.  Meinten Sie ‚presse‘?',
  ),
  bad(
    'a value far from all valid ones',
    trump,
    edit(trump, 'kind: presse', 'kind: Zeitungsarchiv'),
    'Zeitungsarchiv',
    'ist hier nicht möglich.  Möglich sind: agentur, presse, primärdokument, nachschlagewerk.',
  ),
  bad(
    'two letters that are near every language',
    trump,
    edit(trump, 'lang: de\n    url: https://www.t', 'lang: xx\n    url: https://www.t'),
    'xx\n',
    'Das Feld ‚sources[1].lang‘: ‚xx‘ ist hier nicht möglich.  Möglich sind: ar, be, bg, cs, da, de, el, en und',
  ),
  bad(
    'two letters of which another language has one',
    trump,
    edit(trump, 'lang: de\n    url: https://www.t', 'lang: uc\n    url: https://www.t'),
    'uc\n',
    'Das Feld ‚sources[1].lang‘: ‚uc‘ ist hier nicht möglich.  Möglich sind: ',
  ),
  bad(
    'a Wikidata id without its Q',
    trump,
    edit(trump, 'Q22686', 'X22686'),
    'X22686',
    'Das ist keine Wikidata-Kennung.  Sie beginnt mit Q',
  ),

  // the form of groups and lists
  bad(
    'a text for the group of a birth',
    trump,
    edit(trump, /^born: .*$/m, 'born: 1946-06-14'),
    '1946-06-14',
    'Das Feld ‚born‘: ‚1946-06-14‘ ist keine Gruppe von Feldern.  Geburtstag und Geburtsort einer Person, soweit bekannt, zum Beispiel: { date: 1960-05-01, place: Hamburg } oder { date: "1960" }.',
  ),
  bad(
    'offices of which nobody knows how new they are',
    trump,
    edit(trump, /^asOf:.*\n/m, ''),
    'name: Donald',
    'Das Feld ‚asOf‘ fehlt.  Bis wann die Angaben geprüft sind: JJJJ-MM-TT, JJJJ-MM oder JJJJ; nötig, wo Ämter stehen.',
  ),
  bad(
    'no source for a person',
    trump,
    edit(trump, /^sources:\n(?: .*\n)+/m, 'sources: []\n'),
    '[]',
    'Die Liste ist leer.  Die Belege zu diesen Angaben, zum Beispiel: [{ publisher: tagesschau, lang: de, kind: presse }].',
  ),
  bad(
    'a text for a list of sources',
    claims,
    edit(claims, /sources: \[dlf-telefonat.*/, 'sources: dlf-telefonat'),
    'dlf-telefonat\n',
    'ist keine Liste.  Die Kennungen der Quellen aus sources.yaml, zum Beispiel: [amtsblatt, tagesschau]; leer nur',
  ),
  bad(
    'a group for the list of events',
    chronology,
    write(chronology, 'date: 2025-02-12\n'),
    undefined,
    'ist keine Liste.  Die Ereignisse, das früheste zuerst, jedes so: - { date: 2025-02-12, text:',
  ),

  // dates
  bad(
    'a day that no month has',
    article,
    edit(article, /^published: .*$/m, 'published: 2025-02-30'),
    '2025-02-30',
    'Das Feld ‚published‘: ‚2025-02-30‘. Das ist kein Tag des Kalenders.  Schreiben Sie den Tag als JJJJ-MM-TT, zum Beispiel 2025-02-12.',
  ),
  bad(
    'a thirteenth month',
    article,
    edit(article, /^articleDate: .*$/m, 'articleDate: 2025-13'),
    '2025-13',
    notAPartialDate,
  ),
  bad(
    'a date as Germans write it',
    article,
    edit(article, /^articleDate: .*$/m, 'articleDate: 12.02.2025'),
    '12.02.2025',
    notAPartialDate,
  ),
  bad(
    'a date with a time',
    article,
    edit(article, /^articleDate: .*$/m, 'articleDate: 2025-02-12T10:00:00Z'),
    '2025-02-12T',
    notAPartialDate,
  ),
  bad(
    'a month where a day is wanted',
    article,
    edit(article, /^published: .*$/m, 'published: 2025-03'),
    '2025-03',
    'Das Feld ‚published‘: ‚2025-03‘. Das ist kein Tag des Kalenders.',
  ),

  bad(
    'an article later than its explainer',
    article,
    edit(article, /^articleDate: .*$/m, 'articleDate: 2031-01'),
    '2031-01',
    'Der Artikel vom 2031-01 ist jünger als das Erklärstück vom ',
  ),
  bad(
    'an office before the birth',
    trump,
    edit(trump, 'date: 1946-06-14', 'date: "2018"'),
    '2017-01-20',
    'Das Feld ‚offices[2].from‘: ‚2017-01-20‘. Das ist vor der Geburt (2018).  Prüfen Sie beide Daten.',
  ),
  bad(
    'an office that ends before it begins',
    trump,
    edit(trump, 'until: 2021-01-20', 'until: 2016-12'),
    '2016-12',
    'Das Feld ‚offices[2].until‘: ‚2016-12‘. Das ist vor dem Beginn des Amtes (2017-01-20).',
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
  bad(
    'an address of a machine without a name',
    trump,
    url('https://localhost/artikel'),
    'https://localhost',
    notAnAddress,
  ),
  badAfter(
    'an optional field without a value',
    trump,
    edit(trump, /url: https:\/\/www\.n-tv\S*/, 'url:'),
    '2025-01-20\n    url:',
    'Das Feld ‚sources[2].url‘ ist leer.  Füllen Sie es aus, oder löschen Sie es.',
  ),

  // article.mdx
  bad(
    'a missing field of the article',
    article,
    edit(article, /^kicker.*\n/m, ''),
    'title: "Das Telefonat zwischen',
    'Das Feld ‚kicker‘ fehlt.  Die Dachzeile',
  ),
  bad(
    'a misspelt field of the article',
    article,
    edit(article, 'kicker:', 'kiker:'),
    'kiker:',
    'Das Feld ‚kiker‘ gibt es hier nicht.  Meinten Sie ‚kicker‘?',
  ),
  bad(
    'a number for the title',
    article,
    edit(article, /^title: .*$/m, 'title: 2025'),
    '2025\nkicker',
    'Das Feld ‚title‘: ‚2025‘ ist kein Text.',
  ),
  bad(
    'an empty title',
    article,
    edit(article, /^title: .*$/m, 'title: ""'),
    '""',
    'Das Feld ‚title‘ ist leer.  Die Überschrift des Erklärstücks',
  ),
  bad(
    'a list for the title',
    article,
    edit(article, /^title: .*$/m, 'title: [Das, Telefonat]'),
    '[Das',
    'Das Feld ‚title‘: ‚["Das","Telefonat"]‘ ist kein Text.',
  ),
  bad(
    'an actor with a slip in the id',
    article,
    edit(article, '- id: selenskyj', '- id: selensky'),
    'selensky\n',
    'Die Person ‚selensky‘ gibt es nicht.  Meinten Sie ‚selenskyj‘?',
  ),
  bad(
    'an actor nobody knows',
    article,
    edit(article, '- id: selenskyj', '- id: merz'),
    'merz\n',
    'Die Person ‚merz‘ gibt es nicht.  Möglich sind: peskow, putin, trump, hegseth, selenskyj.',
  ),
  bad(
    'an actor listed twice',
    article,
    edit(article, '- id: selenskyj', '- id:  trump'),
    'trump\n    part: "Wurde',
    'Die Person ‚trump‘ steht zweimal in der Liste.  Löschen Sie einen Eintrag.',
  ),
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
  bad(
    'the id of a section that every explainer gets',
    article,
    sectionId('chronologie'),
    'chronologie',
    `Die Kennung ‚chronologie‘ ${reserved}`,
  ),
  bad(
    'the id of a part of the page',
    article,
    sectionId('hauptteil'),
    'hauptteil',
    `Die Kennung ‚hauptteil‘ ${reserved}`,
  ),
  bad(
    'an id with a beginning that the page uses',
    article,
    sectionId('akteur-trump'),
    'akteur-trump',
    `Die Kennung ‚akteur-trump‘ ${reserved}`,
  ),
  bad(
    "an id like that of another section's paragraph",
    article,
    sectionId('telefonat-2'),
    'telefonat-2',
    'Die Kennung ‚telefonat-2‘ sieht aus wie ein Absatz des Abschnitts ‚telefonat‘.  Geben Sie',
  ),

  {
    name: 'faults in several files, and several in one, all told at once',
    change: all(
      edit(trump, 'country:', 'contry:'),
      edit(article, 'kicker:', 'kiker:'),
      edit(article, '- id: selenskyj', '- id: selensky'),
      sectionId('chronologie'),
      edit(article, 'breiteren', 'breiten'),
      edit(site, /^name: .*$/m, 'name: 5'),
    ),
    faults: [
      { file: trump, at: 'contry:', says: 'Meinten Sie ‚country‘?' },
      { file: article, at: 'kiker:', says: 'Meinten Sie ‚kicker‘?' },
      { file: article, at: 'selensky\n', says: 'Meinten Sie ‚selenskyj‘?' },
      { file: article, at: 'chronologie', says: 'braucht die Seite selbst' },
      { file: article, after: 'einem breite', says: 'Der Text weicht vom Original ab' },
      { file: site, at: '5', says: 'ist kein Text' },
    ],
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
  bad(
    'a withdrawal without its fields',
    article,
    edit(article, /^kicker:/m, 'withdrawn: 2026-12-01\nkicker:'),
    '2026-12-01',
    'Zum Beispiel: withdrawn: { date: 2026-12-01, reason: "…" }.',
  ),

  // typographic quotation marks where no quotation can stand
  bad(
    'a quoted id',
    article,
    sectionId('„diplomatie“'),
    '„diplomatie“',
    'Das Feld ‚sections[2].id‘: ‚„diplomatie“‘ ist hier nicht möglich.  Anführungszeichen sind in YAML gerade: "diplomatie".',
  ),
  bad(
    'a quoted id in a list',
    claims,
    edit(claims, '[dlf-telefonat, wikipedia', '[“dlf-telefonat”, wikipedia'),
    '“dlf-',
    'Anführungszeichen sind in YAML gerade: "dlf-telefonat".',
  ),
  bad(
    'a quoted day',
    article,
    edit(article, /^published: .*$/m, 'published: »2026-11-23«'),
    '»2026',
    'Das Feld ‚published‘: ‚»2026-11-23«‘ ist hier nicht möglich.  Anführungszeichen sind in YAML gerade: "2026-11-23".',
  ),
  bad(
    'a quoted word of few',
    trump,
    edit(trump, 'group: usa', 'kind: „person“\ngroup: usa'),
    '„person“',
    'Das Feld ‚kind‘: ‚„person“‘ ist hier nicht möglich.  Anführungszeichen sind in YAML gerade: "person".',
  ),
  bad(
    'a quoted address',
    trump,
    url('„https://www.n-tv.de/“'),
    '„https',
    'Anführungszeichen sind in YAML gerade: "https://www.n-tv.de/".',
  ),
  bad(
    'a quoted truth value',
    article,
    edit(article, /^kicker:/m, 'draft: „true“\nkicker:'),
    '„true“',
    'Das Feld ‚draft‘: ‚„true“‘ ist hier nicht möglich.  Schreiben Sie true, ohne Anführungszeichen.',
  ),
  bad('a quoted field name', trump, edit(trump, 'group: usa', '„group“: usa'), '„group“', 'Meinten Sie ‚group‘?'),
  bad(
    'a quoted key that is an id',
    claims,
    edit(claims, /^datum:$/m, '„datum“:'),
    '„datum“',
    'Anführungszeichen sind in YAML gerade: "datum".',
  ),
  bad(
    'a quoted name to look for',
    trump,
    edit(trump, 'given: [Donald', 'given: [“Donald”'),
    '“Donald”',
    'Das Feld ‚given[1]‘: ‚“Donald”‘ ist hier nicht möglich.  Anführungszeichen sind in YAML gerade: "Donald".',
  ),
  bad(
    'a quoted word of few that is none of them',
    trump,
    edit(trump, 'group: usa', 'kind: „mensch“\ngroup: usa'),
    '„mensch“',
    'Das Feld ‚kind‘: ‚„mensch“‘ ist hier nicht möglich.  Möglich sind: person, organisation.',
  ),

  // days and people
  bad(
    'a Faktenstand after the Stand',
    article,
    edit(
      article,
      /^published: .*$/m,
      'published: 2026-11-23\nchanges: []\nfactsUntil: { date: 2027-01-05, label: Anfang 2027 }',
    ),
    '2027-01-05',
    'Der Faktenstand 2027-01-05 liegt nach dem Stand des Erklärstücks, dem 2026-11-23.  Prüfen Sie den Tag, oder tragen Sie die Änderung unter ‚changes‘ in article.mdx ein.',
  ),
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
