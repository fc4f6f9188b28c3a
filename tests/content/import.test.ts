import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import type { ContentCopy } from './content-copy.ts';
import { ImportPlace } from './import-place.ts';
import {
  commentEnd,
  commentStart,
  footnote,
  item,
  link,
  paragraph,
  picture,
  png,
  run,
  table,
  wordFile,
} from './word-file.ts';

let place: ImportPlace;
let copy: ContentCopy;

beforeEach(() => {
  place = new ImportPlace();
  ({ copy } = place);
});

const importFile = (name: string, bytes: string | Uint8Array) => place.import(name, bytes);
const text = () => place.text;
const explainer = () => {
  const found = checkContent(copy.root).content?.explainers.find(({ slug }) => slug === 'probe');
  if (!found) throw new Error('The draft does not pass the check.');
  return found;
};
const original = () => copy.read('articles/probe/original.txt');

describe('a Word file', () => {
  const whole = wordFile({
    body: [
      paragraph('Streit um das Freibad', 'Titel'),
      paragraph('Von Anna Beispiel'),
      paragraph('14. Februar 2025'),
      paragraph(
        `${run('Der Rat sagte „')}${commentStart(1)}${run('rund 5\u00A0000 ')}${run('Men\u00ADschen', '<w:b/>')}${commentEnd(1)}${run('“')}${footnote(1)}${run(' und ')}${run('meinte ', '<w:i/>')}${run('Wladimir Putin {x} a < b * c_d_e.')}`,
      ),
      paragraph('3. Mai war der erste Tag – so steht es im Haushalt.'),
      paragraph('Die Kosten', 'berschrift1'),
      item('Wasser'),
      item('Strom', 1),
      item('Gas'),
      item('erstens', 0, 2),
      item('zweitens', 0, 2),
      paragraph('Im Einzelnen', 'berschrift2'),
      paragraph(`${commentStart(2)}${run('Es ist zu teuer.')}${commentEnd(2)}`, 'Zitat'),
      table([
        ['Jahr', 'Euro'],
        ['2024', '1|2'],
      ]),
      paragraph(picture('Das Freibad')),
      paragraph(
        `${run('Siehe ')}${link('den Bericht')}${run(' dazu')}<w:r><w:br/></w:r>${run('zweite')}<w:r><w:tab/></w:r>${run('Zeile')}`,
      ),
      paragraph('<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>'),
    ].join(''),
    comments: ['Woher kommt „die Zahl“ [Tabelle 2]? Siehe "Bericht".', `Das ist ${'sehr '.repeat(60)}lang.`],
    footnotes: ['Zählung der Stadt.'],
    header: 'Entwurf & Plan der Redaktion',
  });

  test('becomes a draft with all its forms that passes the check at once', async () => {
    await importFile('Artikel.docx', whole);
    expect(text()).toBe(
      [
        'Der Rat sagte „<Claim id="5000-menschen">rund 5\u00A0000 **Men\u00ADschen**</Claim>“[^1] und *meinte* Wladimir Putin \\{x} a \\< b \\* c_d_e.',
        '3\\. Mai war der erste Tag – so steht es im Haushalt.',
        '## Die Kosten',
        '- Wasser\n  - Strom\n- Gas',
        '1. erstens\n2. zweitens',
        '### Im Einzelnen',
        '> <Claim id="teuer">Es ist zu teuer.</Claim>',
        '| | |\n| - | - |\n| Jahr | Euro |\n| 2024 | 1\\|2 |',
        '![Das Freibad](bild-1.png "Foto: [Platzhalter: Vorname Nachname]")',
        'Siehe [den Bericht](https://www.beispiel.example/bericht) dazu\\\nzweite Zeile',
        '[^1]: Zählung der Stadt.',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
    expect(original()).toContain('Der Rat sagte „rund 5\u00A0000 Men\u00ADschen“[1] und meinte');
    expect(original()).toContain('\n\nJahr\tEuro\n2024\t1|2\n\n');
  });

  test('tells who wrote it and when, its sections, and whom it names', async () => {
    await importFile('Artikel.docx', whole);
    const { article } = explainer();
    expect(article.article).toEqual({
      headline: 'Streit um das Freibad',
      byline: 'Anna Beispiel',
      published: '2025-02-14',
    });
    expect(article).toMatchObject({ draft: true, title: 'Streit um das Freibad', articleDate: '2025-02-14' });
    expect(article.sections.map(({ id, heading }) => [id, heading])).toEqual([
      ['anfang', undefined],
      ['die-kosten', 'Die Kosten'],
    ]);
    expect(article.actors.map(({ id }) => id)).toEqual(['putin']);
  });

  test('has its comments as passages that are still to be judged', async () => {
    await importFile('Artikel.docx', whole);
    const { claims } = explainer();
    expect(claims['5000-menschen']).toMatchObject({
      verdict: 'unbelegt',
      correction: '[Platzhalter: Was richtig ist. Kommentar: Woher kommt „die Zahl“ (Tabelle 2)? Siehe "Bericht".]',
    });
    expect(claims.teuer).not.toHaveProperty('explanation');
    expect(copy.read('articles/probe/claims.yaml')).toMatch(/^ {2}# Kommentar: Das ist (?:sehr ){60}lang\.$/m);
    copy.edit('articles/probe/article.mdx', /^draft: true\n/m, '');
    const open = checkContent(copy.root).messages.filter(({ file }) => file?.endsWith('claims.yaml'));
    expect(open.map(({ ruleId }) => ruleId)).toEqual(Array.from({ length: 4 }, () => 'placeholder'));
  });

  test('loses nothing without a word', async () => {
    const told = await importFile('Artikel.docx', whole);
    expect(told).toContain('Nicht übernommen: die Kopfzeile „Entwurf & Plan der Redaktion“.');
    expect(told).toContain('Nicht übernommen: eine Formel: „E=mc“, nach „');
  });

  test('may have comments that cross, over several paragraphs, with answers, and beside nothing', async () => {
    const body = [
      paragraph(
        `${run('Eins ')}${commentStart(1)}${run('zwei ')}${commentStart(2)}${run('drei')}${commentEnd(1)}${run(' vier')}${commentEnd(2)}`,
      ),
      paragraph(`${commentStart(3)}${commentStart(4)}${run('Fünf.')}`),
      paragraph(`${run('Sechs')}${commentEnd(3)}${commentEnd(4)}${run('.')}`),
      paragraph(`${commentStart(5)}${commentEnd(5)}${run('Ende.')}`),
    ];
    const comments = ['A', 'B', 'C', 'Antwort', 'Ohne Stelle'];
    const told = await importFile('Artikel.docx', wordFile({ body: body.join(''), comments }));
    expect(text()).toContain(
      'Eins <Claim id="zwei-drei">zwei <Claim id="drei-vier">drei</Claim></Claim><Claim id="drei-vier"> vier</Claim>',
    );
    expect(text()).toContain('<Claim id="fuenf-sechs">Fünf.</Claim>\n\n<Claim id="fuenf-sechs">Sechs</Claim>.');
    expect(copy.read('articles/probe/claims.yaml')).toContain('# „Fünf. Sechs“\n');
    expect(explainer().claims['fuenf-sechs']?.correction).toContain('Kommentar: Jo Muster: C – Jo Muster: Antwort]');
    expect(told).toContain('Ein Kommentar steht an keiner Stelle des Textes: „Ohne Stelle“.');
  });

  test('may have fields, whose text is taken, and hidden text, which is not', async () => {
    const field = `<w:fldSimple w:instr=" DATE ">${run('4. März 2026')}</w:fldSimple>`;
    const body =
      paragraph(`${run('Am ')}${field}${run(' kam ')}${run('nur intern ', '<w:vanish/>')}${run('Regen')}`) +
      paragraph(run('Alle sehen es.', '<w:vanish w:val="0"/>'));
    const told = await importFile('Artikel.docx', wordFile({ body }));
    expect(text()).toBe('Am 4. März 2026 kam Regen\n\nAlle sehen es.\n');
    expect(told).toContain('Nicht übernommen: ein ausgeblendeter Text: „nur intern“');
    expect(told).not.toContain('fldSimple');
  });

  test('may lie in a folder with blanks and umlauts', async () => {
    await importFile('Meine Texte für später/Über Öl & Gas.docx', wordFile({ body: paragraph('Text.') }));
    expect(explainer().article.title).toBe('Über Öl & Gas');
  });
});

describe('an HTML file', () => {
  const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="author" content="Anna Beispiel">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Streit um das Bad","datePublished":"2025-02-14T10:00","publisher":{"name":"Beispiel-Zeitung"}}</script>
    <script>alert(1)</script></head><body><nav>Menü</nav><article><h1>Streit um das Bad</h1>
    <p onclick="alert(2)">Der Rat <a href="javascript:alert(3)">warnte</a>: 5 m<sup>2</sup>.<sup><a href="#n1" id="r1">1</a></sup></p>
    <h2>Die Kosten</h2><blockquote><p>Zu teuer,<br>sagte sie.</p></blockquote><img src="foto.png" alt="Das Bad"><iframe src="x"></iframe>
    <ul><li>eins</li><li>zwei</li></ul><div class="footnotes"><ol><li id="n1">Zählung. <a href="#r1">↩</a></li></ol></div>
    </article><footer>Impressum</footer></body></html>`;

  test('becomes a draft of its article, without what surrounds it', async () => {
    place.put('foto.png', png);
    const told = await importFile('seite.html', page);
    expect(text()).toBe(
      'Der Rat warnte: 5 m².[^1]\n\n## Die Kosten\n\n> Zu teuer,\\\n> sagte sie.\n\n![Das Bad](foto.png "Foto: [Platzhalter: Vorname Nachname]")\n\n- eins\n- zwei\n\n[^1]: Zählung.\n',
    );
    expect(explainer().article.article).toEqual({
      headline: 'Streit um das Bad',
      byline: 'Anna Beispiel',
      medium: 'Beispiel-Zeitung',
      published: '2025-02-14',
    });
    for (const line of ['Skripte (1).', 'ein Link auf „javascript:alert(3)“', 'ein eingebetteter Inhalt'])
      expect(told).toContain(`Nicht übernommen: ${line}`);
    expect(copy.read('articles/probe/article.mdx') + original()).not.toContain('alert');
  });
});

test('an HTML file without <article> has its headline, byline and day in the head of its page', async () => {
  const head = '<header><h1 class="title">Das Bad</h1><p class="author">Anna Beispiel</p><p>14.2.2025</p></header>';
  await importFile('seite.html', `<body>${head}<p>Text.</p><h1>Kosten</h1><ol start="3"><li>Viel.</li></ol></body>`);
  expect(text()).toBe('Text.\n\n## Kosten\n\n3\\. Viel.\n');
  expect(explainer().article.article).toEqual({
    headline: 'Das Bad',
    byline: 'Anna Beispiel',
    published: '2025-02-14',
  });
});

test('lists that Word has saved as HTML are lists', async () => {
  const item = (text: string, sign: string, level = 1, list = 0): string =>
    `<p class=MsoListParagraph style='mso-list:l${list} level${level} lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span></span><![endif]>${text}</p>\n`;
  const lists =
    item('Ein Bad', '·') + item('mit Sauna', 'o', 2) + item('mit Rutsche', 'o', 2) + item('Eine <b>Brücke</b>', '·');
  const numbered = item('Zuerst das Bad', '3.', 1, 1) + item('dann die Brücke', '4.', 1, 1);
  await importFile(
    'seite.html',
    `<body><div><h1>Der Rat</h1><p>Es kommen:</p>${lists}<p>Und:</p>${numbered}</div></body>`,
  );
  expect(text()).toBe(
    'Es kommen:\n\n- Ein Bad\n  - mit Sauna\n  - mit Rutsche\n- Eine **Brücke**\n\nUnd:\n\n3. Zuerst das Bad\n4. dann die Brücke\n',
  );
});

test('two line breaks of an HTML file end a paragraph, one does not', async () => {
  const lines = 'Erster Vers,<br>zweiter.<br>&nbsp;<br>Ein Absatz.<br /><br/><br>Der <b>letzte</b>.<br><br>';
  await importFile('seite.html', `<article><h1>Das Bad</h1><div>${lines}</div><ul><li>a<br><br>b</li></ul></article>`);
  expect(text()).toBe('Erster Vers,\\\nzweiter.\n\nEin Absatz.\n\nDer **letzte**.\n\n- a\n\n  b\n');
});

test('tables of an HTML file keep their titles, and words of a cell that stood apart', async () => {
  const cell = '<td><p>Erster Absatz</p><p>zweiter</p></td><td>eins<ul><li>zwei</li><li><b>drei</b></li></ul>vier</td>';
  const table = `<table><caption>Die <i>Zahlen</i></caption><tr><th>a<div>b</div></th><th>c</th></tr><tr>${cell}</tr></table>`;
  await importFile('seite.html', `<article><h1>Das Bad</h1><p>Text.</p>${table}</article>`);
  expect(text()).toBe(
    'Text.\n\nDie *Zahlen*\n\n| a b | c |\n| - | - |\n| Erster Absatz zweiter | eins zwei **drei** vier |\n',
  );
});

test('paragraphs in a cell of a Word file do not run together, and a bold first row with joined cells is its head', async () => {
  const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
  const head = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run('Messung', '<w:b/>'))}`;
  const body = `<w:tbl>${row(head, paragraph(run('Wert', '<w:b/>')))}${row(paragraph('A') + paragraph('oben'), paragraph('1'), paragraph('2'))}</w:tbl>`;
  await importFile('Artikel.docx', wordFile({ body: paragraph('Text.') + body }));
  expect(text()).toBe('Text.\n\n| **Messung** | | **Wert** |\n| - | - | - |\n| A oben | 1 | 2 |\n');
});

test('what an HTML file hides or lets readers fill in is told and not taken', async () => {
  const hidden = ['display: none', 'color:red;VISIBILITY:hidden'].map((style) => `<p style="${style}">Geheim.</p>`);
  const told = await importFile('seite.html', `<article><p>Text.</p>${hidden.join('')}<input value="Suche"></article>`);
  expect(text()).toBe('Text.\n');
  expect(told.match(/Nicht übernommen: etwas Unsichtbares: „Geheim\.“/g)).toHaveLength(2);
  expect(told).toContain('Nicht übernommen: ein Eingabefeld');
});

test('a headline may stand below a line or two, which are told', async () => {
  const page =
    '<main><p>Regionalliga</p><h1>Das Spiel</h1><p>Von Anna Beispiel</p><p>Text.</p><h2>Tore</h2><p>Drei.</p></main>';
  const told = await importFile('seite.html', page);
  expect(explainer().article.article).toEqual({ headline: 'Das Spiel', byline: 'Anna Beispiel' });
  expect(text()).toBe('Text.\n\n## Tore\n\nDrei.\n');
  expect(told).toContain('Nicht übernommen: die Zeile „Regionalliga“ über der Überschrift');
});

test('a heading below a sentence is no headline', async () => {
  await importFile('seite.html', '<main><p>Das war der Tag.</p><h1>Das Spiel</h1><p>Text.</p></main>');
  expect(text()).toBe('Das war der Tag.\n\n## Das Spiel\n\nText.\n');
});

test('a Markdown file becomes a draft with its forms, and its front matter says where it comes from', async () => {
  const markdown = `---\ntitle: Das Bad\nauthor: Anna Beispiel\ndate: 14. Februar 2025\ntags: [a]\n---\n\n# Das Bad\n\nText **fett**[^a] und <b>HTML</b>, www.beispiel.example.\n\n## Kosten\n\n1. eins\n2. zwei\n\n[^a]: Note.\n`;
  const told = await importFile('bad.md', markdown);
  expect(text()).toBe(
    'Text **fett**[^1] und **HTML**, www.beispiel.example.\n\n## Kosten\n\n1. eins\n2. zwei\n\n[^1]: Note.\n',
  );
  expect(explainer().article.article).toEqual({
    headline: 'Das Bad',
    byline: 'Anna Beispiel',
    published: '2025-02-14',
  });
  expect(told).toContain('Nicht übernommen aus den Angaben am Anfang: tags.');
});

test('a word between angle brackets in a Markdown file that is no element is text', async () => {
  await importFile('formel.md', 'Wenn <y> größer als <b>x</b> ist, folgt <Name/>.\n\n<z>\n\nEnde.\n');
  expect(text()).toBe('Wenn \\<y> größer als **x** ist, folgt \\<Name/>.\n\n\\<z>\n\nEnde.\n');
});

describe('a text file', () => {
  const lines = [
    'Streit um das Bad',
    'Von Anna Beispiel',
    'Der Rat der Stadt hat am Montag über das Bad beraten und nichts entschieden.',
    'Die Kosten',
    'Das Bad kostet im Jahr mehr, als die Stadt für alle ihre Schulen ausgibt.',
    '• eins\n• zwei',
    'export der Waren: 3 * 4 <x> {y}',
  ];

  test('becomes a draft with its headline, sections and lists', async () => {
    const told = await importFile('bad.txt', lines.join('\n\n'));
    expect(text()).toBe(
      `${lines[2] ?? ''}\n\n## Die Kosten\n\n${lines[4] ?? ''}\n\n- eins\n- zwei\n\n&#x65;xport der Waren: 3 \\* 4 \\<x> \\{y}\n`,
    );
    expect(explainer().article.article).toEqual({ headline: 'Streit um das Bad', byline: 'Anna Beispiel' });
    expect(told).toContain('Als Zwischenüberschrift gelesen: „Die Kosten“.');
  });

  test('may have points below points', async () => {
    const points =
      '• Wasser\n  - Zulauf\n    ◦ kalt\n    ◦ warm\n  - Ablauf\n• Strom\n\n1. eins\n\t- a\n\t- b\n2. zwei\n 3. drei';
    await importFile('liste.txt', `Der Rat hat am Montag beschlossen, was nun zu bauen ist:\n\n${points}`);
    expect(text().split('\n\n').slice(1)).toEqual([
      '- Wasser\n  - Zulauf\n    - kalt\n    - warm\n  - Ablauf\n- Strom',
      '1. eins\n   - a\n   - b\n2. zwei\n3. drei\n',
    ]);
  });

  test('is asked for persons, each once however a sentence begins', async () => {
    const text =
      'Der Fischer Andreas Fischer kam. Andreas Fischer ging. Ludwig van der Berg auch. Van der Berg winkte Kim Jong-un. Hans von und zu Hohenfels traf Thomas O’Neill und Anna.';
    await importFile('dorf.txt', text);
    const proposed = copy.read('articles/probe/article.mdx').match(/(?<=new person ").*(?=")/g);
    expect(proposed).toEqual([
      'Andreas Fischer',
      'Ludwig van der Berg',
      'Kim Jong-un',
      'Hans von und zu Hohenfels',
      'Thomas O’Neill',
    ]);
  });

  test('may be an interview: its headline is a quotation, and questions are no headings', async () => {
    const talk = [
      '„Ich koche nie nach Rezept“',
      'Von Anna Beispiel',
      'Frage: Wie kochen Sie dann?',
      'Muster: Ich koche, wie es mir gerade einfällt, und das seit dreißig Jahren.',
      'Frage: Und Ihre Gäste?',
      'Muster: Die kommen wieder, jeden Tag, und bringen ihre ganze Familie mit.',
    ];
    await importFile('gespraech.txt', talk.join('\n\n'));
    expect(text()).toBe(`${talk.slice(2).join('\n\n')}\n`);
    expect(explainer().article.article).toEqual({ headline: talk[0], byline: 'Anna Beispiel' });
  });

  test('may have tables with tabs between the cells, and tabs that make none', async () => {
    const table = 'Preise\nJahr\tPreis in Euro\tAnteil\n1848\t1.000\t5 %\n1849\t2.000\t10 %';
    const others = ['•\teins\n•\tzwei', 'Frage:\tWarum?\nAntwort:\tDarum.', 'Ein\tTabulator.'];
    await importFile(
      'markt.txt',
      ['Der Markt', 'Von Anna Beispiel', 'Text über Preise.', table, ...others].join('\n\n'),
    );
    expect(text()).toBe(
      'Text über Preise.\n\nPreise\n\n| Jahr | Preis in Euro | Anteil |\n| - | - | - |\n| 1848 | 1.000 | 5 % |\n| 1849 | 2.000 | 10 % |\n\n- eins\n- zwei\n\nFrage: Warum?\\\nAntwort: Darum.\n\nEin Tabulator.\n',
    );
  });

  test('may have points that go on below, and a headline over any text', async () => {
    const recipe =
      'Kuchen\n\nFür den Teig:\n200 g Mehl und 100 g Butter\n1 Prise Salz\n\n1. Kneten.\n2. Kalt stellen.\n   Nicht lange!\n3. Backen.\n';
    await importFile('rezept.txt', recipe);
    expect(text()).toBe(
      'Für den Teig:\\\n200 g Mehl und 100 g Butter\\\n1 Prise Salz\n\n1. Kneten.\n2. Kalt stellen. Nicht lange!\n3. Backen.\n',
    );
    expect(explainer().article.title).toBe('Kuchen');
  });

  test.for([
    ['Windows-1252', Buffer.from('Der Bürger sagte \x84Ja\x93 \x96 und ging.', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFDer Bürger sagte „Ja“ – und ging.', 'utf16le')],
  ] as const)('in %s is read, and the editor is told to look', async ([name, bytes]) => {
    const told = await importFile('text.txt', bytes);
    expect(original()).toBe('Der Bürger sagte „Ja“ – und ging.\n');
    expect(told).toMatch(new RegExp(`als ${name} gelesen`, 'i'));
  });
});
