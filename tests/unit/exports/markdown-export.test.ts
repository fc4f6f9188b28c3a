import { describe, expect, it } from 'vitest';
import { exportWithdrawal } from '../../../src/exports/markdown/markdown-export.ts';
import { parts } from '../explainer-parts.ts';
import { all, exported, outline, texts, under } from './exported-markdown.ts';

describe('exportMarkdown', () => {
  it('has the parts of the page in its order', () => {
    expect(outline(exported())).toEqual([
      '# Titel',
      '## In Kürze',
      '## Der Artikel im Wortlaut',
      '### Das Ende',
      '## Wer sprach wann mit wem?',
      '## Chronologie',
      '### Vor dem Artikel',
      '### Zur Zeit des Artikels',
      '## Akteure',
      '### Zweite',
      '### Erste',
      '## Begriffe',
      '## Faktencheck',
      '### Nach Schwere',
      '### In der Reihenfolge des Artikels',
      '#### 1. Falsch: „13. Februar“',
      '#### 2. Ungenau: „2021“',
      '## Quellenhinweis',
      '### Quellen',
      '### So zitieren Sie dieses Erklärstück',
      '### Änderungen',
    ]);
  });

  it('leaves out the parts that would be empty', () => {
    const article = { ...parts.article, actors: [], terms: [] };
    const bare = exported({ article, claims: {}, contacts: undefined, chronology: [] });
    expect(outline(bare).filter((line) => line.startsWith('## '))).toEqual([
      '## In Kürze',
      '## Der Artikel im Wortlaut',
      '## Quellenhinweis',
    ]);
  });

  it('puts the notes behind their passages, with the numbers of the page', () => {
    expect(exported()).toContain('Am 13. Februar[^1] fiel *ein Wort[^2]*: \\<b> und {3}.\n');
  });

  it('puts the note itself after the paragraph', () => {
    expect(under(exported(), 'Der Artikel im Wortlaut').slice(1, 3)).toEqual([
      'Anmerkung 1 – Falsch: „13. Februar“ – Richtig ist das.',
      'Anmerkung 2 – Ungenau: „2021“ – Richtig ist das.',
    ]);
  });

  it('gives the footnotes of our texts letters through the document, so that note n is footnote n for every reader', () => {
    const references = all(exported(), 'footnoteReference').map(({ identifier }) => identifier);
    expect(references).toEqual(['1', '2']);
    expect(all(exported(), 'footnoteDefinition').map(({ identifier }) => identifier)).toEqual(references);
    expect(under(exported(), 'In Kürze')).toEqual(['Kurz,[a] wie dort und hier.', '', '[a] Erstens.']);
    expect(under(exported(), 'Quellenhinweis').slice(0, 2)).toEqual(['Woher.[b]', '[b] Daher.']);
  });

  it('gives a footnote one letter however often it is cited, and one to a footnote that only another cites', () => {
    const summary = 'A[^x] B[^y] A[^x]\n\n[^x]: Ex,[^z] genau.\n[^y]: - Liste\n[^z]: Zet.\n[^ohne]: Fehlt.\n';
    const [text, notes] = under(exported({}, { summary }), 'In Kürze');
    expect(text).toBe('A[a] B[b] A[a]');
    expect(notes).toBe('[a] Ex,[c] genau.[b] Liste[c] Zet.');
  });

  it('writes addresses in a text as links that need no escapes', () => {
    const summary = 'Siehe https://a.example/b_c_(d)?e=*f*&g. Auch (https://i.example/j).\n';
    const article = 'Siehe http://b.example/x_y_z, „http://h.example“, sagte er.\n\n## Das Ende\n\nEnde.\n';
    const markdown = exported({}, { summary, article, url: new URL('https://beispiel.example/pfad/') });
    expect(markdown).not.toContain('\\:');
    expect(under(markdown, 'In Kürze')).toEqual([summary.trim()]);
    const urls = all(markdown, 'link').map(({ url }) => url);
    expect(urls).toEqual(
      expect.arrayContaining([
        'https://a.example/b_c_(d)?e=*f*&g',
        'http://h.example',
        'https://i.example/j',
        'http://b.example/x_y_z',
      ]),
    );
  });

  it('leaves an address of the article that stands without a protocol as text', () => {
    const article = 'Siehe www.a.example.\n\n## Das Ende\n\nEnde.\n';
    expect(under(exported({}, { article }), 'Der Artikel im Wortlaut')[0]).toBe('Siehe www.a.example.');
  });

  it('cites the note to a claim with several marks at the first one only', () => {
    const article =
      'Am <Claim id="tag">13. Februar</Claim>.\n\n## Das Ende\n\nAm <Claim id="tag">13.</Claim> fiel <Claim id="jahr">es</Claim>.\n';
    const markdown = exported({}, { article });
    expect(all(markdown, 'footnoteReference').map(({ identifier }) => identifier)).toEqual(['1', '2']);
    expect(under(markdown, 'Das Ende')[0]).toBe('Am 13. fiel es.');
  });

  it('keeps links by reference', () => {
    expect(all(exported(), 'linkReference').map(({ identifier }) => identifier)).toEqual(['kurz-ort']);
    expect(all(exported(), 'definition').map(({ identifier }) => identifier)).toEqual(['kurz-ort']);
  });

  it('leads by relative addresses where that of the site is not known', () => {
    expect(all(exported(), 'link').map(({ url }) => url)).toEqual([
      'telefonat.html',
      'telefonat.html#faktencheck',
      'akteure/zweite.html',
      'akteure/erste.html',
    ]);
  });

  it('leads by absolute addresses where it is known', () => {
    const markdown = exported({}, { url: new URL('https://beispiel.example/pfad/') });
    expect(all(markdown, 'link').map(({ url }) => url)).toEqual([
      'https://beispiel.example/pfad/telefonat.html',
      'https://beispiel.example/pfad/telefonat.html#faktencheck',
      'https://beispiel.example/pfad/akteure/zweite.html',
      'https://beispiel.example/pfad/akteure/erste.html',
      // GFM makes a link of the address in the citation.
      'https://beispiel.example/pfad/telefonat.html',
    ]);
  });

  it('numbers the sources as the notes cite them', () => {
    expect(all(exported(), 'list').at(-1)?.ordered).toBe(true);
    expect(under(exported(), 'Quellen')).toEqual([
      expect.stringMatching(
        /^Zeitung: „Bericht“ \(genannt bei: Anmerkung 1, .*Kreml \(genannt bei: .*Agentur \(genannt bei: /,
      ) as string,
    ]);
    expect(under(exported(), '1. Falsch: „13. Februar“').at(-1)).toBe('Richtig ist das. Darum. (Quellen 1, 2)');
  });

  it('lists the changes, the newest first', () => {
    const change = (date: string) => ({ date, section: 'ende', before: 'a', after: 'b', reason: 'c.' });
    const changes = [change('2026-11-24'), change('2026-11-25')];
    expect(exported({ article: { ...parts.article, changes } })).toMatch(
      /- \*\*25\. November 2026, Ende:\*\* Vorher: a\. Jetzt: b\. Grund: c\.\n- \*\*24\. November 2026, Ende:\*\*/,
    );
  });

  it('reads texts with Windows line ends and a byte order mark', () => {
    const article = `\uFEFF${texts.article}`.replaceAll('\n', '\r\n');
    expect(exported({}, { article })).toBe(exported());
  });

  it('keeps what the article says where it looks like Markdown', () => {
    const article = 'Ein \\*Stern\\* und \\[^1\\], \\# und \\_Strich\\_ &lt;b&gt;.\n';
    const [paragraph] = under(exported({}, { article }), 'Der Artikel im Wortlaut');
    expect(paragraph).toBe('Ein *Stern* und [^1], # und _Strich_ <b>.');
  });
});

describe('exportWithdrawal', () => {
  it('says that the explainer is withdrawn, when and why', () => {
    const markdown = exportWithdrawal('Titel', { date: '2026-12-24', reason: 'Falsch.' });
    expect(markdown).toBe(
      '# Titel\n\nDieses Erklärstück haben wir am 24. Dezember 2026 zurückgezogen. Die Adresse bleibt, der Text nicht.\n\nGrund: Falsch.\n',
    );
  });
});
