import type { BadInput } from './bad-input.ts';
import { all, article, bad, chronology, contacts, edit, plain, sources, summary } from './bad-input.ts';

const notAnAddress =
  'Das ist keine öffentliche Adresse, die mit https:// oder http:// beginnt.  Tragen Sie die vollständige Adresse';
const notAnEventDate =
  'Das ist kein Zeitpunkt.  Schreiben Sie JJJJ-MM-TT, JJJJ-MM, JJJJ oder zwei Tage wie 2025-02-14/2025-02-16, den früheren zuerst.';

/** Replaces the address of the first source. */
const url = (address: string) => edit(sources, /https:\/\/www\.deutschlandfunk\S*besprechen\S*/, address);
/** Replaces the date of an event. */
const eventDate = (date: string) => edit(chronology, '- date: 2022-09-30', `- date: ${date}`);
/** Gives the log of changes entries, each a day and a section. */
const changes = (...entries: [date: string, section: string][]) =>
  edit(
    article,
    /\n---\n\n/,
    `\nchanges:\n${entries.map(([date, section]) => `  - { date: ${date}, section: ${section}, before: a, after: b, reason: c }`).join('\n')}\n---\n\n`,
  );

/** Faults of sources, contacts, chronology, terms, plain language and the log of changes. */
export const badApparatus: BadInput[] = [
  // sources.yaml
  bad(
    'a source that nothing cites',
    sources,
    edit(sources, /^dlf-telefonat:$/m, 'niemand: { publisher: Verlag, lang: de, kind: presse }\ndlf-telefonat:'),
    'niemand:',
    'Die Quelle ‚niemand‘ wird nirgends angeführt.  Führen Sie sie an, oder löschen Sie sie.',
  ),
  bad(
    'two sources with one id',
    sources,
    edit(sources, /^wikipedia-telefonat:$/m, 'dlf-telefonat:'),
    'dlf-telefonat:\n  publisher: Wikipedia',
    '‚dlf-telefonat‘ steht hier zweimal.  Löschen Sie eines davon, oder benennen Sie es um.',
  ),
  bad('a source with a script for an address', sources, url('javascript:alert(1)'), 'javascript:', notAnAddress),
  bad('a source with a script in capitals', sources, url('JavaScript:alert(1)'), 'JavaScript:', notAnAddress),
  bad('a source with an ftp address', sources, url('ftp://www.dlf.example/'), 'ftp://', notAnAddress),
  bad('a source with data for an address', sources, url('data:text/html,x'), 'data:', notAnAddress),
  bad('a source with a relative address', sources, url('//www.dlf.example/'), '//www.dlf', notAnAddress),
  bad(
    'a source with a password in its address',
    sources,
    url('https://ich:geheim@dlf.example/'),
    'https://ich',
    notAnAddress,
  ),
  bad(
    'a source without a publisher',
    sources,
    edit(sources, /^ {2}publisher: Deutschlandfunk\n/m, ''),
    'title: Trump und Putin besprechen',
    'Das Feld ‚dlf-telefonat.publisher‘ fehlt.  Wer das Dokument veröffentlicht hat',
  ),

  // chronology.yaml
  bad('an event on 31 February', chronology, eventDate('2025-02-31'), '2025-02-31', notAnEventDate),
  bad('an event on 29 February of a common year', chronology, eventDate('2025-02-29'), '2025-02-29', notAnEventDate),
  bad(
    'days in the wrong order',
    chronology,
    eventDate('2022-09-30/2022-09-28'),
    '2022-09-30/',
    `Das Feld ‚date‘ in Eintrag 5: ‚2022-09-30/2022-09-28‘. ${notAnEventDate}`,
  ),
  bad('a span of one day', chronology, eventDate('2022-09-30/2022-09-30'), '2022-09-30/', notAnEventDate),
  bad('a span of three days', chronology, eventDate('2022-09-28/2022-09-29/2022-09-30'), '2022-09-28/', notAnEventDate),
  bad('a span of months', chronology, eventDate('2022-09/2022-10'), '2022-09/', notAnEventDate),
  bad('a span without an end', chronology, eventDate('2022-09-30/'), '2022-09-30/', notAnEventDate),
  bad('a date as Germans write it', chronology, eventDate('30.09.2022'), '30.09.2022', notAnEventDate),
  bad(
    'a date in words',
    chronology,
    eventDate('Anfang September 2022'),
    'Anfang',
    'Das ist kein Zeitpunkt.  Worte gehören in ‚when‘, zum Beispiel „when: Anfang Juni 2024“; ‚date‘ sagt daneben, soweit bekannt, den Monat oder das Jahr: 2024-06 oder "2024".',
  ),
  bad(
    'an event with neither a date nor words for it',
    chronology,
    edit(chronology, '- date: 2022-09-30\n  text', '- text'),
    'text: >-\n    Russland erklärt',
    'Das Feld ‚date‘ in Eintrag 5 fehlt.  Wann: JJJJ-MM-TT, JJJJ-MM, JJJJ oder zwei Tage mit / dazwischen',
  ),
  bad(
    'an event with a day and words for it',
    chronology,
    eventDate('2022-09-30\n  when: Ende September'),
    'Ende September',
    'Der Tag ist schon bekannt (2022-09-30).  Löschen Sie ‚when‘ oder ‚date‘.',
  ),
  bad(
    'events that go back in time over one whose day is not known',
    chronology,
    all(
      eventDate('2014-01-01'),
      edit(
        chronology,
        '- date: 2014-01-01',
        '- when: unbekannt\n  text: Etwas.\n  sources: [rtl-krim]\n- date: 2014-01-01',
      ),
    ),
    '2014-01-01',
    'Das Ereignis vom 2014-01-01 steht hinter einem vom 2022-02-24.',
  ),
  bad(
    'a year without quotation marks',
    chronology,
    eventDate('2022'),
    '2022\n',
    'ist kein Text.  Setzen Sie den Wert in "Anführungszeichen".',
  ),
  bad(
    'an event with an unknown source',
    chronology,
    edit(chronology, '[rtl-krim, sz-krim]', '[rtl-krim, sz-krim, sz-krym]'),
    'sz-krym',
    'Die Quelle ‚sz-krym‘ gibt es nicht.  Meinten Sie ‚sz-krim‘?',
  ),
  bad(
    'an event without a source',
    chronology,
    edit(chronology, '[kleine-zeitung-annexion, interfax-nato-antrag]', '[]'),
    '[]',
    'Das Feld ‚sources‘ in Eintrag 5: Die Liste ist leer.  Die Kennungen der Quellen',
  ),
  bad(
    'events that go back in time',
    chronology,
    eventDate('2014-01-01'),
    '2014-01-01',
    'Das Ereignis vom 2014-01-01 steht hinter einem vom 2022-02-24.  Ordnen Sie die Ereignisse nach der Zeit.',
  ),

  // contacts.yaml
  bad(
    'a contact from somebody unknown',
    contacts,
    edit(contacts, 'from: peskow', 'from: peskov'),
    'peskov\n',
    '‚peskov‘ ist keine Person des Erklärstücks und keine Gruppe.  Meinten Sie ‚peskow‘?',
  ),
  bad(
    'a contact with somebody unknown',
    contacts,
    edit(contacts, 'to: selenskyj', 'to: merz'),
    'merz\n',
    '‚merz‘ ist keine Person des Erklärstücks und keine Gruppe.  Möglich sind: nato, peskow, putin, trump, hegseth, selenskyj, kontaktgruppe, oeffentlichkeit.',
  ),
  bad(
    'a contact with oneself',
    contacts,
    edit(contacts, 'to: selenskyj', 'to: trump'),
    'trump\n    kind: telefonat\n    label: rund',
    '‚trump‘ spricht hier mit sich selbst.  Tragen Sie ein, an wen sich der Kontakt richtet.',
  ),
  bad(
    'a paragraph that the article does not have',
    contacts,
    edit(contacts, 'paragraph: diplomatie-2', 'paragraph: diplomatie-3'),
    'diplomatie-3',
    'Den Absatz ‚diplomatie-3‘ gibt es nicht.  Meinten Sie ‚diplomatie-',
  ),
  bad(
    'a section for a paragraph',
    contacts,
    edit(contacts, 'paragraph: diplomatie-2', 'paragraph: diplomatie'),
    'diplomatie\n',
    'Das ist kein Absatz.  Schreiben Sie die Kennung des Abschnitts und die Nummer, zum Beispiel telefonat-1.',
  ),
  bad(
    'contacts that go back in time',
    contacts,
    edit(contacts, 'date: 2025-02-13', 'date: 2025-02-11'),
    '2025-02-11',
    'Der Kontakt vom 2025-02-11 steht hinter einem vom 2025-02-12.  Ordnen Sie die Kontakte nach der Zeit.',
  ),
  bad(
    'a contact on a day that no month has',
    contacts,
    edit(contacts, 'date: 2025-02-13', 'date: 2025-02-30'),
    '2025-02-30',
    notAnEventDate,
  ),
  bad(
    'a group with the id of an actor',
    contacts,
    edit(contacts, 'parties:\n', 'parties:\n  trump: { name: Trumps, short: T }\n'),
    'trump: {',
    'Die Gruppe ‚trump‘ heißt wie eine Person.  Geben Sie ihr eine andere Kennung.',
  ),
  bad(
    'a group in no contact',
    contacts,
    edit(contacts, 'parties:\n', 'parties:\n  eu: { name: EU, short: EU }\n'),
    'eu: {',
    'Die Gruppe ‚eu‘ kommt in keinem Kontakt vor.  Löschen Sie sie.',
  ),
  bad(
    'two contacts with one id',
    contacts,
    edit(contacts, '- id: trump-selenskyj', '- id: trump-putin'),
    'trump-putin\n    from: trump\n    to: selenskyj',
    'Zwei Kontakte haben die Kennung ‚trump-putin‘.  Geben Sie einem davon eine andere.',
  ),
  bad(
    'a kind of contact that does not exist',
    contacts,
    edit(contacts, 'kind: unterrichtung', 'kind: telefonta'),
    'telefonta',
    'So heißt keine bekannte Art.  Meinten Sie ‚telefonat‘? Ist es etwas anderes, löschen Sie das Feld; was es ist, sagt ‚label‘.',
  ),
  bad(
    'a label that is too long for its arrow',
    contacts,
    edit(contacts, 'label: Abendansprache', `label: ${'Abendansprache'.repeat(3)}`),
    'Abendansprache'.repeat(3),
    'Die Beschriftung ist länger als 28 Zeichen.  Kürzen Sie sie; mehr steht in ‚text‘.',
  ),
  bad(
    'an unknown source for a contact',
    contacts,
    edit(contacts, '[tagesschau-selenskyj, npr', '[tagesschau-selensky, npr'),
    'tagesschau-selensky,',
    'Die Quelle ‚tagesschau-selensky‘ gibt es nicht.  Meinten Sie ‚tagesschau-selenskyj‘?',
  ),

  // terms
  bad(
    'a term with a slip in the id',
    article,
    edit(article, '- id: pentagon', '- id: pentagn'),
    'pentagn',
    'Den Begriff ‚pentagn‘ gibt es nicht.  Meinten Sie ‚pentagon‘?',
  ),
  bad(
    'a term listed twice',
    article,
    edit(article, '- id: pentagon', '- id:  nato'),
    'nato\n  - id: terr',
    'Der Begriff ‚nato‘ steht zweimal in der Liste.  Löschen Sie einen Eintrag.',
  ),
  bad(
    'a term without a name to look for',
    'terms/nato.yaml',
    edit('terms/nato.yaml', 'names: [NATO]', 'names: []'),
    '[]',
    'Das Feld ‚names‘: Die Liste ist leer.  Die Grundformen, nach denen im Text gesucht wird',
  ),
  bad(
    'a term with an ftp address',
    'terms/grossangriff.yaml',
    edit('terms/grossangriff.yaml', 'https://www.diepresse', 'ftp://www.diepresse'),
    'ftp://',
    notAnAddress,
  ),

  // plain.mdx
  {
    name: 'a section that the explainer does not have',
    change: edit(plain, '{ id: begriffe', '{ id: begriff'),
    faults: [
      {
        file: plain,
        at: 'begriff, title',
        says: 'Den Abschnitt ‚begriff‘ hat das Erklärstück nicht.  Meinten Sie ‚begriffe‘?',
      },
    ],
  },
  bad(
    'a section of plain language whose part the article has lost',
    plain,
    edit(article, /^terms:\n(?: +.*\n)+/m, ''),
    'begriffe, title',
    'Den Abschnitt ‚begriffe‘ hat das Erklärstück nicht; er entsteht aus ‚terms‘ in article.mdx.  Tragen Sie dort etwas ein, oder streichen Sie ihn hier.',
  ),
  bad(
    'a heading of plain language that differs',
    plain,
    edit(plain, '## Schwierige Wörter', '## Schwere Wörter'),
    "'Schwierige Wörter'",
    'Die Überschrift ‚Schwierige Wörter‘ steht nicht an dieser Stelle im Text.  Meinten Sie ‚Schwere Wörter‘?',
  ),
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
    'a section of plain language listed twice',
    plain,
    all(
      edit(plain, '  - { id: begriffe', "  - { id:  akteure, title: 'Noch einmal' }\n  - { id: begriffe"),
      edit(plain, '## Schwierige Wörter', '## Noch einmal\n\nText.\n\n## Schwierige Wörter'),
    ),
    "akteure, title: 'Noch",
    'Den Abschnitt ‚akteure‘ gibt es hier zweimal.  Fassen Sie beide zusammen, oder löschen Sie einen.',
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
    'a heading of plain language without text',
    plain,
    edit(plain, /^## Schwierige Wörter[\s\S]*?(?=^## )/m, '## Schwierige Wörter\n\n'),
    '## Schwierige',
    'Unter der Überschrift ‚Schwierige Wörter‘ steht kein Text.  Schreiben Sie den Abschnitt in Einfacher Sprache.',
  ),
  bad(
    'a last heading of plain language without text',
    plain,
    edit(plain, /^## Woher kommt der Text[\s\S]*$/m, '## Woher kommt der Text?\n'),
    '## Woher',
    'Unter der Überschrift ‚Woher kommt der Text?‘ steht kein Text.',
  ),
  bad(
    'text before the first heading of plain language',
    plain,
    edit(plain, '\n## Das Telefonat\n', '\nVorher.\n\n## Das Telefonat\n'),
    'Vorher.',
    'Vor der ersten Überschrift steht Text.  Beginnen Sie mit „## “',
  ),
  bad(
    'plain language without front matter',
    plain,
    edit(plain, /^---\n[\s\S]*?\n---\n/, ''),
    undefined,
    'Die Angaben am Anfang fehlen.  Beginnen Sie die Datei mit einer Zeile „---“, title, summary und sections',
  ),
  bad(
    'a date that would become a numbered list',
    plain,
    edit(plain, '- 18\\. März 2014', '- 18. März 2014'),
    '18. März',
    'Hier beginnt eine Liste mit der Nummer 18.  Schreiben Sie „18\\.“, wenn es ein Datum ist; eine Liste beginnt mit „1.“.',
  ),
  bad(
    'a script in plain language',
    plain,
    edit(plain, 'Russland führt Krieg', '<script>alert(1)</script>Russland führt Krieg'),
    '<script>',
    'Das Element ‚<script>‘ gibt es hier nicht.',
  ),

  // changes
  bad(
    'a change of a section that the explainer does not have',
    article,
    changes(['2026-11-24', 'begriff']),
    'begriff,',
    'Den Abschnitt ‚begriff‘ hat das Erklärstück nicht.  Meinten Sie ‚begriffe‘?',
  ),
  bad(
    'a change before publication',
    article,
    changes(['2026-11-22', 'kurz']),
    '2026-11-22',
    'Die Änderung vom 2026-11-22 steht hinter dem 2026-11-23.  Ordnen Sie die Änderungen nach der Zeit; keine liegt vor dem Erscheinen.',
  ),
  bad(
    'changes that go back in time',
    article,
    changes(['2026-11-25', 'kurz'], ['2026-11-24', 'faktencheck']),
    '2026-11-24',
    'Die Änderung vom 2026-11-24 steht hinter dem 2026-11-25.',
  ),
  bad(
    'a change on a day that no month has',
    article,
    changes(['2026-02-30', 'kurz']),
    '2026-02-30',
    'Das ist kein Tag des Kalenders.',
  ),

  bad(
    'a footnote of a text of ours that is a script',
    summary,
    edit(summary, /https:\/\/www\.tagesschau\S*europa\S*\)/, 'javascript:alert)'),
    '[„Nach Trumps',
    'Die Adresse ‚javascript:alert‘ ist nicht erlaubt.',
  ),
];
