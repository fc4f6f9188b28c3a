import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const base = 'die-neue-strassenbahn-in-beispielstadt';

/** Fields of an explainer's front matter that differ from those of the one it is copied from. */
const variants: Record<string, Record<string, unknown>> = {
  'aerger-ueber-aecker': {
    title: 'Ärger über Äcker & Öfen: „100 %“ <größer> als #1 gedacht?',
    kicker: 'Öko & Co.',
    summary: 'Zwei Äcker & drei Öfen in Übersee: was „größer <als> gedacht“ heißt – und was nicht.',
    published: '2024-01-02',
    checkedBy: ['Ada Öztürk-Groß', 'Jörg Au'],
  },
  'berichtigte-zahlen': {
    title: 'Berichtigte Zahlen',
    published: '2024-02-29',
    changes: [
      {
        date: '2024-03-01',
        section: 'kosten',
        before: '41 Millionen Euro',
        after: '42 Millionen Euro',
        reason:
          'Wir hatten die Kosten für Planung & Aufsicht zu niedrig angegeben. Das Amtsblatt nennt die volle Summe.',
      },
    ],
  },
  'zurueckgezogene-meldung': {
    title: 'Zurückgezogene Meldung',
    published: '2023-12-31',
    withdrawn: { date: '2024-04-30', reason: 'Der Artikel war erfunden & falsch.' },
  },
};

/** Writes a content of four explainers whose texts hold signs that formats take for their own. */
export function writeAwkwardContent(root: string): void {
  cpSync('tests/fixtures/other-subject', root, { recursive: true });
  for (const [slug, fields] of Object.entries(variants)) {
    const folder = join(root, 'articles', slug);
    cpSync(join(root, 'articles', base), folder, { recursive: true });
    const file = join(folder, 'article.mdx');
    const [, frontMatter = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
    replace(file, `---\n${stringify({ ...(parse(frontMatter) as object), ...fields })}---\n${body}`);
  }
  const site = join(root, 'site.yaml');
  const contact = { name: 'Bürgerverein „Grüße & Küsse“ e. V.', address: 'Übergasse 1, Beispielstadt', email: '' };
  const fields = { name: 'Klar & Wahr', publisher: contact, responsible: { ...contact } };
  replace(site, stringify({ ...(parse(readFileSync(site, 'utf8')) as object), ...fields }));
}

function replace(file: string, text: string): void {
  rmSync(file);
  writeFileSync(file, text);
}
