import { describe, expect, inject, test } from 'vitest';
import { explainerFactsOf, type ExplainerFacts } from './content-facts.ts';
import { Folder, programs, run } from './programs.ts';

/** An element of pandoc's tree; its content is whatever its kind has. */
interface PandocNode {
  t: string;
  c?: unknown;
}

/** All elements of a kind, in the order of the document. */
function elementsOf(tree: unknown, kind: string): PandocNode[] {
  if (Array.isArray(tree)) return tree.flatMap((part) => elementsOf(part, kind));
  if (typeof tree !== 'object' || tree === null) return [];
  const found = (tree as PandocNode).t === kind ? [tree as PandocNode] : [];
  return [...found, ...Object.values(tree).flatMap((part) => elementsOf(part, kind))];
}

/** The text of a part of pandoc's tree. */
function textOf(tree: unknown): string {
  if (Array.isArray(tree)) return tree.map(textOf).join('');
  if (typeof tree !== 'object' || tree === null) return '';
  const { t, c } = tree as PandocNode;
  if (t === 'Str') return String(c);
  if (['Space', 'SoftBreak', 'LineBreak'].includes(t)) return ' ';
  if (t === 'Para' || t === 'Plain') return `${textOf(c)} `;
  return Object.values(tree).map(textOf).join('');
}

/** Where the links of a document lead, without those inside it. */
function targetsOf(tree: unknown): string[] {
  const links = elementsOf(tree, 'Link') as { c: [unknown, unknown, [string, string]] }[];
  return links.map(({ c: [, , [target]] }) => target).filter((target) => target.startsWith('http'));
}

/** The rows of all tables, as the texts of their cells, without footnotes, which formats put in different places. */
function rowsOf(tree: unknown): string[] {
  const withoutNotes: unknown = JSON.parse(JSON.stringify(tree), (_, value: Partial<PandocNode> | null) =>
    value?.t === 'Note' ? { t: 'Space' } : value,
  );
  const rows = elementsOf(withoutNotes, 'Table').map((table) => textOf(table));
  return rows.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** An explainer's Markdown in a format of pandoc's, read back into its tree. */
async function passedThrough(url: string, slug: string, format: 'docx' | 'epub' | 'markdown'): Promise<unknown> {
  using folder = new Folder();
  const markdown = await (await fetch(`${url}${slug}.md`)).text();
  const strict = ['--fail-if-warnings', '--metadata', `title=${slug}`, '--metadata', 'lang=de-DE'];
  if (format === 'markdown')
    return JSON.parse(run('pandoc', ['-f', 'gfm', '-t', 'json'], folder.path, markdown).stdout);
  run('pandoc', ['-f', 'gfm', '-o', `out.${format}`, ...strict], folder.path, markdown);
  return JSON.parse(run('pandoc', ['-f', format, '-t', 'json', `out.${format}`], folder.path).stdout);
}

/** The footnotes of a text that pandoc printed, by their numbers. */
function footnotesOf(text: string): Map<number, string> {
  return new Map([...text.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, number, note = '']) => [Number(number), note]));
}

describe.skipIf(!programs.pandoc).each(['real', 'awkward'] as const)('the Markdown of the %s content', (name) => {
  const { content, url } = inject(name);
  const explainers = explainerFactsOf(content).filter(({ withdrawn }) => !withdrawn);
  const each = (check: (explainer: ExplainerFacts) => Promise<void>) => async () => {
    for (const explainer of explainers) await check(explainer);
  };

  test.each(['docx', 'epub'] as const)('keeps every link and table in %s', (format) =>
    each(async ({ slug }) => {
      const written = await passedThrough(url, slug, 'markdown');
      const read = await passedThrough(url, slug, format);
      expect(new Set(targetsOf(read))).toEqual(new Set(targetsOf(written)));
      expect(targetsOf(written).length).toBeGreaterThan(1);
      expect(rowsOf(read)).toEqual(rowsOf(written));
    })(),
  );

  test(
    'has note n as footnote n in Word',
    each(async ({ slug, claims }) => {
      using folder = new Folder();
      const markdown = await (await fetch(`${url}${slug}.md`)).text();
      run('pandoc', ['-f', 'gfm', '-o', 'out.docx'], folder.path, markdown);
      const { stdout } = run('pandoc', ['-f', 'docx', '-t', 'plain', '--wrap=none', 'out.docx'], folder.path);
      const footnotes = [...footnotesOf(stdout)].map(([number, text]) => [number, /^Anmerkung (\d+)/.exec(text)?.[1]]);
      const notes = footnotes.filter(([, note]) => note !== undefined);
      expect(notes.length).toBeGreaterThanOrEqual(claims);
      // Of two passages, one in the other, the inner one may end first, with its number.
      const isOff = ([number, note]: (typeof notes)[number]) => Math.abs(Number(number) - Number(note)) > 1;
      expect(notes.filter(isOff)).toEqual([]);
      expect(new Set(notes.map(([, note]) => Number(note)))).toEqual(new Set(notes.map(([number]) => Number(number))));
    }),
  );

  test(
    'has each footnote once, and none without its text, in an e-book',
    each(async ({ slug }) => {
      const written = elementsOf(await passedThrough(url, slug, 'markdown'), 'Note').map(textOf);
      const read = elementsOf(await passedThrough(url, slug, 'epub'), 'Note').map(textOf);
      const squeeze = (text: string) => text.replaceAll(/\s+|\u21a9\ufe0e?/g, '');
      expect(written.filter((text) => !/\S/.test(text))).toEqual([]);
      if (read.length > 0) expect(read.map(squeeze)).toEqual(written.map(squeeze));
    }),
  );

  test(
    'shows no sign of Markdown as text',
    each(async ({ slug, title }) => {
      const text = textOf(await passedThrough(url, slug, 'markdown'));
      expect(text).toContain(title.split(' ')[0]);
      expect(text.match(/\[\^|\]\(|\*\*|https?\\|&(?:amp|lt|gt|quot|#\w+);/g)).toBeNull();
    }),
  );

  test(
    'begins with its title',
    each(async ({ slug, title }) => {
      const [first] = elementsOf(await passedThrough(url, slug, 'markdown'), 'Header');
      expect(textOf(first)).toBe(title);
    }),
  );
});
