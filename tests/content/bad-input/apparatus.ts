import { casesOf } from './cases.ts';
import type { BadInput } from './bad-input.ts';
import { article, bad, chronology, claims, contacts, edit, plain, sources } from './bad-input.ts';

const notAnAddress =
  'Das ist keine öffentliche Adresse, die mit https:// oder http:// beginnt.  Tragen Sie die vollständige Adresse';
const notAnEventDate =
  'Das ist kein Zeitpunkt.  Schreiben Sie JJJJ-MM-TT, JJJJ-MM, JJJJ oder zwei Tage wie 2025-02-14/2025-02-16, den früheren zuerst.';

/** Replaces the address of the first source. */
const url = (address: string) => edit(sources, /https:\/\/www\.deutschlandfunk\S*besprechen\S*/, address);
/** Replaces the date of an event. */
const eventDate = (date: string) => edit(chronology, '- date: 2022-09-30', `- date: ${date}`);

/** Faults of sources, contacts, chronology, terms, plain language and the log of changes. */
export const badApparatus: BadInput[] = [
  ...casesOf('apparatus'),

  // sources.yaml
  bad('a source with a script for an address', sources, url('javascript:alert(1)'), 'javascript:', notAnAddress),
  bad('a source with a script in capitals', sources, url('JavaScript:alert(1)'), 'JavaScript:', notAnAddress),
  bad('a source with an ftp address', sources, url('ftp://www.dlf.example/'), 'ftp://', notAnAddress),
  bad('a source with data for an address', sources, url('data:text/html,x'), 'data:', notAnAddress),
  bad('a source with a relative address', sources, url('//www.dlf.example/'), '//www.dlf', notAnAddress),

  // chronology.yaml
  bad('an event on 31 February', chronology, eventDate('2025-02-31'), '2025-02-31', notAnEventDate),
  bad('an event on 29 February of a common year', chronology, eventDate('2025-02-29'), '2025-02-29', notAnEventDate),
  bad('a span of one day', chronology, eventDate('2022-09-30/2022-09-30'), '2022-09-30/', notAnEventDate),
  bad('a span of three days', chronology, eventDate('2022-09-28/2022-09-29/2022-09-30'), '2022-09-28/', notAnEventDate),
  bad('a span of months', chronology, eventDate('2022-09/2022-10'), '2022-09/', 'when: Mai bis Juli 2022'),
  bad('a span without an end', chronology, eventDate('2022-09-30/'), '2022-09-30/', notAnEventDate),
  bad('a date as Germans write it', chronology, eventDate('30.09.2022'), '30.09.2022', notAnEventDate),

  // contacts.yaml

  // terms

  // plain.mdx
  bad(
    'a heading of plain language without a section',
    plain,
    (copy) => {
      copy.write(plain, `${copy.read(plain)}\n## Noch etwas\n\nText.\n`);
    },
    '- { id: telefonat',
    'Zur Überschrift ‚Noch etwas‘ fehlt ein Abschnitt.  Führen Sie sie unter ‚sections‘ auf.',
  ),
  bad(
    "two texts of plain language in each other's place",
    plain,
    (copy) => {
      const [text = ''] = /^## Schwierige Wörter[\s\S]*?(?=^## )/m.exec(copy.read(plain)) ?? [];
      copy.edit(plain, text, '');
      copy.edit(plain, /^## Wer ist wer/m, `${text}## Wer ist wer`);
    },
    "'Wer ist wer?'",
    'Die Überschrift ‚Wer ist wer?‘ steht nicht an dieser Stelle im Text.  Dort steht ‚Schwierige Wörter‘; bringen Sie ‚sections‘ und den Text in dieselbe Reihenfolge.',
  ),

  bad(
    'a section of plain language without a title and a heading',
    plain,
    (copy) => {
      copy.edit(plain, /, title: 'Woher kommt der Text\?' \}/, ' }');
      copy.edit(plain, /^## Woher kommt der Text\?\n/m, '');
    },
    '{ id: quellen',
    'Zum Abschnitt 9 steht keine Überschrift im Text.  Ergänzen Sie sie mit „## “, oder löschen Sie ihn hier.',
  ),

  // one slip is one fault
  {
    name: 'an actor of the article that is misspelt, and not whoever names the right one',
    change: edit(article, '- id: hegseth', '- id: hegset'),
    faults: [{ file: article, at: 'hegset\n', says: 'Den Akteur ‚hegset‘ gibt es nicht.  Meinten Sie ‚hegseth‘?' }],
    silent: [contacts],
  },
  {
    name: 'a misspelt source, and not that nothing cites the right one',
    change: edit(claims, 'stuttgarter-zeitung', 'stuttgarter-zeitun'),
    faults: [
      { file: claims, at: 'stuttgarter-zeitun', says: 'Die Quelle ‚stuttgarter-zeitun‘ gibt es nicht.  Meinten' },
    ],
    silent: [sources],
  },
];
