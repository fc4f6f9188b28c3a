import type { BadInput } from './bad-input.ts';
import { all, article, bad, badAfter, claims, edit, summary, append, write } from './bad-input.ts';

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
  // marks and entries
  bad(
    'a claim without a mark',
    claims,
    claimFor('niemand'),
    'niemand:',
    'Die Stelle ‚niemand‘ ist im Artikel nicht ausgezeichnet.  Zeichnen Sie die Stelle in article.mdx mit <Claim id="niemand"> aus',
  ),
  {
    name: 'a slip in the id of a mark',
    change: edit(article, 'id="funkstille"', 'id="funkstile"'),
    faults: [
      {
        file: article,
        at: '<Claim id="funkstile">',
        says: 'Zur Stelle ‚funkstile‘ steht nichts in claims.yaml.  Meinten Sie ‚funkstille‘?',
      },
      {
        file: claims,
        at: 'funkstille:',
        says: 'Die Stelle ‚funkstille‘ ist im Artikel nicht ausgezeichnet.  Meinten Sie ‚funkstile‘?',
      },
    ],
  },
  bad(
    'a mark without a claim',
    article,
    edit(article, 'breiteren', '<Claim id="xyz">breiteren</Claim>'),
    '<Claim id="xyz">',
    'Zur Stelle ‚xyz‘ steht nichts in claims.yaml.  Möglich sind: datum, dauer, grenzen, konferenz, austausch, isolation, plattform, funkstille und 16 weitere.',
  ),
  bad(
    'a mark with the id of something that every object has',
    article,
    edit(article, 'breiteren', '<Claim id="constructor">breiteren</Claim>'),
    '<Claim id="constructor">',
    'Zur Stelle ‚constructor‘ steht nichts in claims.yaml.',
  ),
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
  bad(
    'a mark with the address of the second mark of another claim',
    article,
    all(
      edit(article, 'breiteren', '<Claim id="breit">breiteren</Claim>'),
      edit(article, 'zentral', '<Claim id="breit">zentral</Claim>'),
      edit(article, 'Wertegemeinschaft', '<Claim id="breit-2">Wertegemeinschaft</Claim>'),
      claimFor('breit'),
      claimFor('breit-2'),
    ),
    '<Claim id="breit">zentral',
    'Die Adresse ‚#beleg-breit-2‘ haben hier zwei Stellen: ‚breit-2‘ und ‚breit‘.  Geben Sie der Stelle ‚breit-2‘ eine andere Kennung.',
  ),
  bad(
    'more contexts than marks',
    claims,
    markWith({ context: '[breiteren, breiteren]' }),
    '[breiteren',
    'Die Stelle ‚breit‘ hat ein Zeichen im Artikel, aber 2 Zitate.  Die Liste hat für jedes <Claim>-Zeichen ein Zitat, in der Reihenfolge des Artikels.',
  ),
  bad(
    'a verdict without a source',
    claims,
    markWith({ verdict: 'richtig' }),
    '[]',
    'Das Urteil ‚richtig‘ über die Stelle ‚breit‘ braucht eine Quelle.  Führen Sie unter ‚sources‘ eine an, die in sources.yaml eine ‚url‘ hat, oder urteilen Sie ‚unbelegt‘ oder ‚Wertung‘.',
  ),
  bad(
    'a claim that stands twice',
    claims,
    edit(claims, /^funkstille:$/m, 'datum:'),
    'datum:\n  verdict: ungenau',
    '‚datum‘ steht hier zweimal.  Löschen Sie eines davon, oder benennen Sie es um.',
  ),

  // where marks stand
  bad(
    'a mark inside another of the same claim',
    article,
    edit(article, '13. Februar 2025</Claim>', '13. <Claim id="datum">Februar</Claim> 2025</Claim>'),
    '<Claim id="datum">Februar',
    'Die Stelle ‚datum‘ steht in sich selbst.  Löschen Sie das innere <Claim>.',
  ),
  bad(
    'marks that overlap across emphasis',
    article,
    edit(article, '13. Februar 2025</Claim>', '13. *Februar</Claim> 2025*'),
    '</Claim> 2025*',
    'Ein Element wird anders geschlossen, als es geöffnet wurde, oder gar nicht.',
  ),
  bad(
    'a mark that is never closed',
    article,
    edit(article, '13. Februar 2025</Claim>', '13. Februar 2025'),
    '<Claim id="datum">',
    'Ein Element wird anders geschlossen, als es geöffnet wurde, oder gar nicht.',
  ),
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
    'an empty mark',
    article,
    all(edit(article, 'breiteren', '<Claim id="leer"></Claim>breiteren'), claimFor('leer')),
    '<Claim id="leer">',
    'Die Stelle ‚leer‘ ist leer.  Setzen Sie <Claim> um den Wortlaut.',
  ),
  bad(
    'a mark of one blank',
    article,
    all(edit(article, 'breiteren ', 'breiteren<Claim id="leer"> </Claim>'), claimFor('leer')),
    '<Claim id="leer">',
    'Die Stelle ‚leer‘ ist leer.',
  ),

  // properties of marks
  bad(
    'a mark without an id',
    article,
    edit(article, 'breiteren', '<Claim>breiteren</Claim>'),
    '<Claim>',
    'Bei <Claim> fehlt die Eigenschaft ‚id‘.  Schreiben Sie <Claim id="…">.',
  ),
  bad(
    'a property that marks do not have',
    article,
    edit(article, '<Claim id="datum">', '<Claim id="datum" class="rot">'),
    '<Claim id="datum"',
    'Die Eigenschaft ‚class‘ gibt es bei <Claim> nicht.  Möglich sind: id.',
  ),
  bad(
    'an event handler on a mark',
    article,
    edit(article, '<Claim id="datum">', '<Claim id="datum" onclick="alert(1)">'),
    '<Claim id="datum"',
    'Die Eigenschaft ‚onclick‘ gibt es bei <Claim> nicht.',
  ),
  bad(
    'an id that is calculated',
    article,
    edit(article, 'breiteren', '<Claim id={1 + 1}>breiteren</Claim>'),
    '<Claim id={1',
    'Die Eigenschaften von <Claim> sind einfache Texte.  Schreiben Sie <Claim id="…">.',
  ),
  bad(
    'properties that are spread',
    article,
    edit(article, '<Claim id="datum">', '<Claim id="datum" {...x}>'),
    '<Claim id="datum"',
    'Die Eigenschaften von <Claim> sind einfache Texte.',
  ),
  bad(
    'another element for a mark',
    article,
    edit(article, 'breiteren', '<Clam id="breit">breiteren</Clam>'),
    '<Clam',
    'Das Element ‚<Clam>‘ gibt es hier nicht.  Meinten Sie ‚Claim‘?',
  ),
  bad(
    'a mark in a text of ours',
    summary,
    append(summary, 'Ein <Claim id="datum">Wort</Claim>.'),
    '<Claim',
    'Das Element ‚<Claim>‘ gibt es hier nicht.',
  ),

  // claims.yaml
  bad(
    'a context that the original does not have',
    claims,
    markWith({ context: 'In einem breiteren Kontex wird' }),
    'In einem breiteren Kontex',
    'Das Zitat ‚In einem breiteren Kontex wird‘ steht so nicht in original.txt.  Zitieren Sie Zeichen für Zeichen.',
  ),
  bad(
    'a context with a sign that nobody sees',
    claims,
    markWith({ context: 'In einem brei\u200bteren Kontext wird' }),
    'In einem brei\u200bteren',
    'Das Zitat ‚In einem brei\u200bteren Kontext wird‘ steht so nicht in original.txt.  Dort steht nach ‚brei‘ ‚t‘ (U+0074), hier nach ‚brei‘ ein Leerzeichen ohne Breite (U+200B).',
  ),
  bad(
    'a context without its passage',
    claims,
    markWith({ context: 'zwischen Russland und der Ukraine' }),
    'zwischen Russland und',
    'Das Zitat ‚zwischen Russland und der Ukraine‘ enthält die Stelle ‚breiteren‘ nicht.  Wählen Sie ein Zitat, in dem sie vorkommt.',
  ),
  bad(
    'a correction of 201 characters',
    claims,
    markWith({ correction: 'x'.repeat(201) }),
    'x'.repeat(201),
    'Die Anmerkung ist länger als 200 Zeichen.  Kürzen Sie sie; Einzelheiten gehören in ‚explanation‘.',
  ),
  bad(
    'a verdict near a valid one',
    claims,
    markWith({ verdict: 'falsh' }),
    'falsh',
    'Das Feld ‚breit.verdict‘: ‚falsh‘ ist hier nicht möglich.  Meinten Sie ‚falsch‘?',
  ),
  bad(
    'an English verdict',
    claims,
    markWith({ verdict: 'wrong' }),
    'wrong',
    'ist hier nicht möglich.  Möglich sind: Wertung, falsch, richtig, ungenau, unbelegt, richtig mit Einschränkung.',
  ),
  badAfter(
    'a claim without a verdict',
    claims,
    markWith({ verdict: '' }),
    'breit:\n  verdict: ',
    'Das Feld ‚breit.verdict‘ ist leer.  Das Urteil: falsch,',
  ),
  bad(
    'a claim with an id that is none',
    claims,
    edit(claims, /^datum:$/m, 'Datum:'),
    'Datum:',
    'Eine Kennung besteht aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen.',
  ),
  bad(
    'a source that nobody knows',
    claims,
    edit(claims, '[dlf-telefonat, wikipedia', '[dlf-telefon, wikipedia'),
    'dlf-telefon,',
    'Die Quelle ‚dlf-telefon‘ gibt es nicht.  Meinten Sie ‚dlf-telefonat‘?',
  ),
  bad(
    'a source that is cited twice in one place',
    claims,
    edit(claims, '[dlf-telefonat, wikipedia', '[dlf-telefonat, dlf-telefonat, wikipedia'),
    'dlf-telefonat, wikipedia',
    'Die Quelle ‚dlf-telefonat‘ steht zweimal in der Liste.  Löschen Sie einen Eintrag.',
  ),
];
