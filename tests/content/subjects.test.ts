import { describe, expect, it } from 'vitest';
import { textOf } from '../site/built-explainer.ts';
import { documentOf, readSiteFile, select } from '../site/built-site.ts';

interface Subject {
  slug: string;
  /** Every name or term that opens a card: its block, its words and whose card. */
  cards: string[];
  /** By actor, every block of the article that names it. */
  named: Record<string, string[]>;
  /** The contacts' section: its title, its legend, and when and what each contact was. */
  contacts: { title: string; legend: string; rows: [when: string, how: string][] };
  /** Lines of the Markdown. */
  markdown: string[];
  /** What the feed holds. */
  feed: RegExp;
}

const oneSided = 'Punkt und Spitze: von wem es ausging und an wen.';

const strike: Subject = {
  slug: 'bahnstreik-in-beispielstadt',
  cards: [
    'streik-2 Alma Alphonis → alphonis',
    'streik-3 Gewerkschaft der Beispielbahner → gdb',
    'forderungen-liste-1-3 Bela Betanis → betanis',
    'forderungen-tabelle-1-3 Alma Alphonis → alphonis',
    'ticker-2 Betanis → betanis',
    'ticker-3 GdB → gdb',
  ],
  named: {
    alphonis: ['streik-2', 'forderungen-tabelle-1-3'],
    betanis: ['forderungen-liste-1-3', 'forderungen-zitat-1', 'ticker-2'],
    gdb: ['streik-3', 'ticker-3'],
  },
  contacts: {
    title: 'Wer hatte wann mit wem zu tun?',
    legend: oneSided,
    rows: [
      ['Anfang September 2023', 'Urabstimmung, 96 Prozent'],
      ['1. Oktober 2023', 'Brief mit Forderungen'],
      ['2. Oktober 2023', 'über freie Wochenenden'],
    ],
  },
  markdown: [
    '+++ 15.05 Uhr +++ Die GdB verlegt ihre Kundgebung an den Hauptbahnhof.',
    '## Wer hatte wann mit wem zu tun?',
    '- **Anfang September 2023:** Die Gewerkschaft stimmt ab. (Quelle 2)',
  ],
  feed: /<p>\+\+\+ 15\.05 Uhr \+\+\+ Die GdB verlegt/,
};

const ruling: Subject = {
  slug: 'urteil-ueber-den-deich',
  cards: [
    'urteil-1 Landgericht Beispielstadt → landgericht',
    'urteil-1 Annegret von der Aue → von-der-aue',
    'urteil-1 Deichverband → deichverband',
    'urteil-1 Gülşen Yağmur-Pohl → yagmur-pohl',
    'urteil-2 Berufung → begriff-berufung',
    'urteil-2 O. zu Beispielfels → zu-beispielfels',
    'gruende-liste-1-1 Von der Aue → von-der-aue',
    'gruende-liste-1-2 İsmail Işık → isik',
    'gruende-liste-1-3 Deichverband → deichverband',
    'gruende-zitat-1 Landgericht Beispielstadt → landgericht',
    'zeugen-1 Holger Lang → lang-holger',
    'zeugen-1 Petra Lang → lang-petra',
    'zeugen-1 Işıks → isik',
  ],
  named: {
    'von-der-aue': ['urteil-1', 'urteil-2', 'gruende-liste-1-1'],
    'zu-beispielfels': ['urteil-2'],
    deichverband: ['urteil-1', 'gruende-liste-1-3'],
    landgericht: ['urteil-1', 'gruende-zitat-1'],
    'yagmur-pohl': ['urteil-1'],
    isik: ['gruende-liste-1-2', 'zeugen-1', 'zeugen-tabelle-1-3'],
    'lang-holger': ['zeugen-1'],
    'lang-petra': ['zeugen-1'],
  },
  contacts: {
    title: 'Wer hatte wann mit wem zu tun?',
    legend: oneSided,
    rows: [
      ['um 2014', 'Entschädigung, 40.000 Euro'],
      ['Anfang Juni 2023', 'Angebot, sich zu einigen'],
      ['15. Januar 2024', 'Klage gegen den Deich'],
      ['5. Juni 2024', 'Abweisung der Klage'],
      ['unbekannt', 'Lied vor dem Saal'],
    ],
  },
  markdown: [
    '   1. bei einem Hochwasser, wie es alle zehn Jahre kommt,',
    '> Landgericht Beispielstadt, 5. Juni 2024',
    'Der Deich ist hoch, der Deich ist breit,\\',
  ],
  feed: /<blockquote>[\s\S]*baut nicht allein\.<br>[\s\S]*<th>2024 bezahlt<\/th>[\s\S]*für alle Zeit\.<br>/,
};

const transfer: Subject = {
  slug: 'wechsel-im-sturm',
  cards: [
    'wechsel-2 FC Beispielstadt → fc-beispielstadt',
    'wechsel-2 Yiğit Kurz → kurz',
    'wechsel-2 SV Musterhausen → sv-musterhausen',
    'wechsel-2 Ablöse → begriff-abloese',
    'wechsel-3 Dana Bär → baer',
    'vertrag-liste-1-3 Dana Bär → baer',
    'vertrag-2 Kurz → kurz',
    'vertrag-tabelle-1-2 SV Musterhausen → sv-musterhausen',
    'vertrag-tabelle-1-3 FC Beispielstadt → fc-beispielstadt',
    'tag-1 Kurz → kurz',
  ],
  named: {
    kurz: ['wechsel-2', 'wechsel-3', 'vertrag-2', 'tag-1'],
    baer: ['wechsel-3', 'vertrag-liste-1-3'],
    'fc-beispielstadt': ['wechsel-2', 'vertrag-tabelle-1-3'],
    'sv-musterhausen': ['wechsel-2', 'vertrag-tabelle-1-2'],
  },
  contacts: {
    title: 'Wer hatte wann mit wem zu tun?',
    legend: `Zwei Spitzen: ein Gespräch, beide sprachen. ${oneSided}`,
    rows: [
      ['im Frühjahr 2024', 'Anruf bei der Beraterin, wechselseitig'],
      ['1. Juli 2024', 'Wechsel von Yiğit Kurz'],
      ['1. Juli 2024', 'Ablöse, 2,8 Mio. Euro'],
    ],
  },
  markdown: [
    '+++ 14.05 Uhr +++ Kurz landet in Beispielstadt.',
    '  - 200.000 Euro nach zehn Toren[^3]',
    '\\>>> Alle Tore im Video',
  ],
  feed: /<a href="https:\/\/verein\.example\/radio">Vereinsradio<\/a>[\s\S]*Torjubel am Mittag: der Marktplatz\.<br>/,
};

const short = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

describe.each([strike, ruling, transfer])('the explainer $slug', ({ slug, cards, named, contacts, markdown, feed }) => {
  const page = documentOf(`${slug}.html`);
  const text = (selector: string): string[] => select(page, selector).map((element) => short(textOf(element)));

  it('links these names and terms to these actors, and nothing else', () => {
    const found = select(page, '#artikel .mention').map((mention) => {
      const target = mention.querySelector('button')?.getAttribute('popovertarget') ?? '';
      return `${mention.closest('[id]')?.id ?? ''} ${mention.textContent} → ${target.replace('karte-', '')}`;
    });
    expect(found).toEqual(cards);
    for (const [actor, blocks] of Object.entries(named)) {
      const links = select(page, `#akteur-${actor} .mentions a`);
      expect(
        links.map((link) => link.getAttribute('href')),
        actor,
      ).toEqual(blocks.map((block) => `#${block}`));
    }
    expect(select(page, '#akteure [id^="akteur-"]')).toHaveLength(Object.keys(named).length);
  });

  it('leads from every link within the page to something that is there', () => {
    const targets = select(page, 'a[href^="#"]').map((link) => decodeURIComponent(link.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !page.getElementById(target.slice(1)))).toEqual([]);
  });

  it('calls its contacts what they are, in the order of the file', () => {
    expect(text('#kontakte h2')).toEqual([contacts.title]);
    expect(text('#kontakte .legend').at(0)).toBe(contacts.legend);
    const cells = select(page, '.contact-table tbody tr').map((row) =>
      ['th', 'td:nth-of-type(3)'].map((cell) => short(row.querySelector(cell)?.textContent ?? '')),
    );
    expect(cells).toEqual(contacts.rows);
    expect(readSiteFile(`${slug}/kontakte.html`)).toContain(contacts.title);
  });

  it('has no separator at the end of a line of proofs', () => {
    expect(text('.proof').filter((line) => /^·|·$/.test(line))).toEqual([]);
  });

  it('is in Markdown and feed with its forms', () => {
    expect(readSiteFile(`${slug}.md`).split('\n')).toEqual(expect.arrayContaining(markdown));
    const { items } = JSON.parse(readSiteFile('feed.json')) as { items: { url: string; content_html: string }[] };
    expect(items.find(({ url }) => url.endsWith(`/${slug}.html`))?.content_html).toMatch(feed);
  });
});

describe('changes since publication', () => {
  const { slug } = ruling;
  const said =
    'Geändert am 25. Juni 2024: Vorher: 3,1 Mio. Euro. Jetzt: 3,0 Mio. Euro. Grund: Wir hatten uns verrechnet.';
  const shown = (file: string, selector: string) =>
    select(documentOf(file), selector).map((element) => short(textOf(element)));
  const changesOn = (file: string) => shown(file, '.change');
  const modified = (file: string) =>
    select(documentOf(file), 'meta[property="article:modified_time"]')[0]?.getAttribute('content');

  it('stand at the passage that one names by an id that it had, and at no other', () => {
    expect(changesOn(`${slug}.html`)).toEqual([said]);
    expect(shown(`${slug}.html`, '#faktencheck-summe .change')).toEqual([said]);
    const notes = shown(`${slug}.html`, '.note').filter((note) => note.includes('Geändert am'));
    expect(notes).toEqual([expect.stringContaining('zusammen 3,0 Mio. Euro. Geändert am 25. Juni 2024. Faktencheck')]);
    expect(changesOn(`${slug}/beleg/summe.html`)).toEqual([said]);
    expect(changesOn(`${slug}/beleg/seiten.html`)).toEqual([]);
  });

  it('lead from the log to that passage', () => {
    const links = select(documentOf(`${slug}.html`), '#aenderungen a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#faktencheck', '#faktencheck-summe', '#zeugen']);
  });

  it.each([
    ['zeugen', 'Abschnitt 3 von 9 · Der Artikel im Wortlaut · Geändert am 25. Juni 2024', '2024-06-25'],
    ['urteil', 'Abschnitt 1 von 9 · Der Artikel im Wortlaut', '2024-06-20'],
    ['faktencheck', 'Abschnitt 8 von 9 · Geändert am 25. Juni 2024', '2024-06-25'],
  ])('are told on the page of the section %s where they touch it', (id, head, day) => {
    const file = `${slug}/${id}.html`;
    expect([...shown(file, '.section-head > .quiet'), modified(file)]).toEqual([head, day]);
    const data = JSON.parse(
      select(documentOf(file), 'script[type="application/ld+json"]')[0]?.textContent ?? '{}',
    ) as object;
    expect(data).toEqual(
      head.includes('Geändert')
        ? expect.objectContaining({ dateModified: day })
        : expect.not.objectContaining({ dateModified: day }),
    );
  });

  it('leave an explainer without any as it is', () => {
    expect(changesOn(`${transfer.slug}.html`)).toEqual([]);
  });
});
