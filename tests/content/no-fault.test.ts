import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { createTextRenderer } from '../../src/content/markdown/render-texts.ts';
import { article, claims, original, sourceNote, summary } from './bad-input/bad-input.ts';
import { ContentCopy } from './content-copy.ts';

describe('what an editor cannot see is no fault:', () => {
  const everyFile = [article, summary, sourceNote, original];

  test('a byte order mark', () => {
    using copy = new ContentCopy();
    for (const file of [...everyFile, 'site.yaml']) copy.write(file, `\uFEFF${copy.read(file)}`);
    expect(copy.check().messages).toEqual([]);
  });

  test('the line ends of Windows', () => {
    using copy = new ContentCopy();
    for (const file of [...everyFile, 'site.yaml']) copy.write(file, copy.read(file).replaceAll('\n', '\r\n'));
    expect(copy.check().messages).toEqual([]);
  });

  test('blanks at the ends of lines and blank lines around the texts', () => {
    using copy = new ContentCopy();
    copy.write(original, `\n${copy.read(original).replaceAll('\n', '  \n')}\n\n`);
    copy.write(article, `\n${copy.read(article)}\n\n`);
    expect(copy.check().messages).toEqual([]);
  });

  test('a character reference, an escape, and rules between paragraphs', () => {
    using copy = new ContentCopy();
    copy.edit(article, 'In einem breiteren', 'In&#32;einem breiteren');
    copy.write(summary, `${copy.read(summary)}\n---\n\nEin \\[^Wort], 5 < 6, \\{x}.\n\n---\n`);
    expect(copy.check().messages).toEqual([]);
  });

  test('addresses in the article, and escaped ones in our own texts', () => {
    using copy = new ContentCopy();
    const addresses =
      'www.beispiel.example, http://beispiel.example/a_b?c und https://beispiel.example, an a@b.example';
    copy.edit(original, 'In einem breiteren', `Unter ${addresses}: In einem breiteren`);
    const escaped = 'auch www\\.beispiel.example und http\\://beispiel.example';
    copy.edit(original, 'Kontext', `Kontext, ${escaped.replaceAll('\\', '')},`);
    copy.edit(article, 'In einem breiteren', `Unter ${addresses}: In einem breiteren`);
    copy.edit(article, 'breiteren Kontext', `breiteren Kontext, ${escaped},`);
    copy.write(summary, `${copy.read(summary)}\nSiehe ${escaped}.\n`);
    const { content, messages } = checkContent(copy.root, 'content', {
      createRenderer: createTextRenderer,
      today: '2030-01-01',
    });
    expect(messages).toEqual([]);
    const { article: parts = [], summary: summaryParts = [] } = content?.explainers[0]?.texts ?? {};
    const html = [...parts, ...summaryParts].map((part) => part.html).join('');
    expect(html).toContain(`Unter ${addresses}: In einem`);
    expect(html).not.toMatch(/href="[^"]*\.example/);
  });

  test('dates that are the same as far as both are exact', () => {
    using copy = new ContentCopy();
    copy.edit(
      article,
      /^articleDate: .*$/m,
      `articleDate: "${/^published: (\d+)/m.exec(copy.read(article))?.[1] ?? ''}"`,
    );
    copy.edit('actors/trump.yaml', /^born: .*$/m, 'born: { date: 2017-05 }');
    copy.edit('actors/trump.yaml', 'from: 2017-01-20\n    until: 2021-01-20', 'from: "2017"\n    until: "2017"');
    expect(copy.check().messages).toEqual([]);
  });

  test('a source in Norwegian', () => {
    using copy = new ContentCopy();
    copy.edit('actors/trump.yaml', 'lang: de', 'lang: no');
    expect(copy.check().messages).toEqual([]);
  });

  test('comments in YAML, and its sign for them where it is one of the text', () => {
    using copy = new ContentCopy();
    const lines = ['# Ein Kommentar', '#noch einer', "country: 'USA #1' #ohne Verlust", 'affiliation: C# # Musik'];
    copy.edit('actors/trump.yaml', /^country: USA[\s\S]*?affiliation:.*$/m, `group: usa # Farbe\n${lines.join('\n')}`);
    expect(copy.check().messages).toEqual([]);
  });

  test.for([
    'Der Satz „Das ist ein Anruf“',
    '„Der Anruf“',
    '“The Call”',
    'Ein *Stern, noch einer* und 2 ** 3 ** 4',
    'Das Feld side_of_trump und __init',
    '„Er […] sagte […] (so die BBC)“ und [sic] (Anmerkung)',
    'Putin`s und Trump`s Anruf, ein ` und noch ein ` allein',
  ])('a text like this: %s', (text) => {
    using copy = new ContentCopy();
    copy.edit(article, /^kicker: .*$/m, `kicker: '${text}'`);
    copy.edit('actors/trump.yaml', 'country: USA', `country: ${/^[„“]/.test(text) ? text : `"${text}"`}`);
    expect(copy.check().messages).toEqual([]);
  });

  test.for([
    ['export boomt wie nie.', '&#101;xport boomt wie nie.'],
    ['import und Export.', '&#105;mport und Export.'],
    ['3. Mai: Der Anruf.', '3\\. Mai: Der Anruf.'],
    ['* Name geändert', '\\* Name geändert'],
    ['>>> Mehr dazu', '\\>>> Mehr dazu'],
    ['---', '---'],
    ['---', '\\---'],
    ['| Jahr | Wert |\n|---|---|\n| 2024 | 6 |', '| Jahr | Wert |\n|---|---|\n| 2024 | 6 |'],
    ['Ein Satz.[^1]\n\n[^1]: Anmerkung.', 'Ein Satz.[^1]\n\n[^1]: Anmerkung.'],
    ['[1]: https://beispiel.example', '\\[1]: https://beispiel.example'],
    ['```\nEins\n```', '\\```\\\nEins\\\n\\```'],
    ['![Foto](foto.png)', '!\\[Foto](foto.png)'],
    ['<!-- Notiz -->', '\\<!-- Notiz -->'],
    ['siehe <https://beispiel.example>', 'siehe \\<https://beispiel.example>'],
    ['## Titel', '\\## Titel'],
    ['Laut [1] (https://beispiel.example/x).', 'Laut [1] (https://beispiel.example/x).'],
  ])('the wording %j, written as messages advise: %j', ([supplied, written]) => {
    using copy = new ContentCopy();
    copy.write(original, `${copy.read(original).trimEnd()}\n\n${supplied}\n`);
    copy.write(article, `${copy.read(article).trimEnd()}\n\n${written}\n`);
    expect(copy.check().messages).toEqual([]);
  });

  test('marks in quotations, lists, tables and headings, inside one another and across emphasis', () => {
    using copy = new ContentCopy();
    const forms = [
      '> Ein <Claim id="a">*ganzer* [Satz](https://a.example)</Claim>.',
      '- Ein <Claim id="b">Punkt, <Claim id="c">darin</Claim> mehr</Claim>\n  - <Claim id="a">noch einer</Claim>',
      '| Jahr | Wert |\n|---|---|\n| <Claim id="d">2024</Claim> | 6 |',
    ];
    copy.write(article, `${copy.read(article).trimEnd()}\n\n${forms.join('\n\n')}\n`);
    const supplied = ['Ein ganzer Satz.', 'Ein Punkt, darin mehr\nnoch einer', 'Jahr\tWert\n2024\t6'];
    copy.write(original, `${copy.read(original).trimEnd()}\n\n${supplied.join('\n\n')}\n`);
    copy.edit(article, '## Auswirkungen auf', '## <Claim id="e">Auswirkungen</Claim> auf');
    const entry = (id: string): string =>
      `${id}:\n  verdict: Wertung\n  correction: Ja.\n  explanation: Darum.\n  sources: []\n`;
    copy.write(claims, copy.read(claims) + ['a', 'b', 'c', 'd', 'e'].map(entry).join(''));
    expect(copy.check().messages).toEqual([]);
  });

  test('contexts and headings in which only blanks and the making of letters differ', () => {
    using copy = new ContentCopy();
    const heading = 'Diplomatische Bemühungen und geopolitische Spannungen';
    for (const file of [article, original]) {
      copy.edit(
        file,
        new RegExp(`^(## )?${heading}`, 'm'),
        `${file === article ? '## ' : ''}${heading.normalize('NFD')}`,
      );
      copy.edit(file, 'ein ', 'ein\u00a0');
    }
    copy.edit(claims, 'context: ein eineinhalb', 'context: ein  eineinhalb');
    expect(copy.check().messages).toEqual([]);
  });

  test('what is Markdown elsewhere, in a heading and a context that the original has so', () => {
    using copy = new ContentCopy();
    const heading = 'Auswirkungen auf transatlantische Beziehungen';
    copy.edit(original, heading, `**Neu:** ${heading}`);
    copy.edit(article, `## ${heading}`, `## \\*\\*Neu:\\*\\* ${heading}`);
    copy.edit(article, `heading: "${heading}`, `heading: "**Neu:** ${heading}`);
    copy.edit(original, 'ein eineinhalbstündiges', 'ein [genau](x) eineinhalbstündiges');
    copy.edit(article, 'ein <Claim id="dauer">', 'ein \\[genau](x) <Claim id="dauer">');
    copy.edit(claims, 'context: ein eineinhalbstündiges', 'context: ein [genau](x) eineinhalbstündiges');
    expect(copy.check().messages).toEqual([]);
  });
});
