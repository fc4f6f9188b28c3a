import type { FootnoteDefinition, Link, List, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse } from '../unit/exports/exported-markdown.ts';
import { documentOf, explainers, readSiteFile, select, siteFiles } from './built-site.ts';
import { holdsMarks, wordsOf } from './verbatim.ts';

/** The blocks from a heading to the next of its level. */
function under({ children }: Root, title: string): RootContent[] {
  const start = children.findIndex((block) => block.type === 'heading' && toString(block) === title);
  const rest = children.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading' && block.depth === 2);
  return end === -1 ? rest : rest.slice(0, end);
}

/** The text of a block, with its items, cells and lines on lines of their own. */
function blockText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return toString(node, { includeImageAlt: false });
  const isFlow = ['list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(node.type);
  return node.children.map(blockText).join(isFlow ? '\n' : '');
}

function footnotes(blocks: readonly RootContent[]): FootnoteDefinition[] {
  return blocks.filter((block) => block.type === 'footnoteDefinition');
}

/** Text without the blanks that only lay out the source of a page. */
function textOf(element: Element): string {
  return element.textContent.replaceAll(/\s+/g, ' ').trim();
}

describe.each(explainers)('the Markdown of $slug', ({ slug, page, original }) => {
  const markdown = readSiteFile(`${slug}.md`);
  const tree = parse(markdown);
  const document = documentOf(page);
  const article = under(tree, 'Der Artikel im Wortlaut');

  const hasMarks = holdsMarks(original);

  it.skipIf(hasMarks)('is the original, character for character, without footnotes and signs of headings', () => {
    const [, after = ''] = markdown.split('## Der Artikel im Wortlaut\n\n');
    const source = after.split(/^## /m)[0] ?? '';
    const blocks = source.trimEnd().split('\n\n');
    const wording = blocks
      .filter((block) => !block.startsWith('[^'))
      .map((block) => block.replace(/^### /, '').replaceAll(/\[\^\d+\]/g, ''));
    expect(wording.join('\n\n')).toBe(original);
  });

  it('is the original as Markdown is read', () => {
    const blocks = article.filter(({ type }) => type !== 'footnoteDefinition');
    const text = blocks.map((block) => blockText(block)).join('\n\n');
    expect(hasMarks ? wordsOf(text) : text).toBe(hasMarks ? wordsOf(original) : original);
  });

  it('has the notes of the page with their numbers', () => {
    const notes = footnotes(article).map((note) => [note.identifier, toString(note)]);
    const shown = select(document, '#artikel .note').map((note) => {
      const number = note.querySelector('a')?.textContent ?? '';
      return [
        number,
        `Anmerkung ${textOf(note)
          .replace(' ', ' – ')
          .replace(/ Faktencheck Teilen$/, '')}`,
      ];
    });
    expect(notes).toEqual(shown);
    expect(notes.length > 0).toBe(document.getElementById('faktencheck') !== null);
  });

  it('has each note right after the block that it belongs to', () => {
    const order = article.flatMap((block) => {
      if (block.type === 'footnoteDefinition') return [`note ${block.identifier}`];
      const references: string[] = [];
      visit(block, 'footnoteReference', ({ identifier }) => {
        references.push(identifier);
      });
      return references.map((identifier) => `mark ${identifier}`);
    });
    const blocks = select(document, '#artikel > section > :not(aside)').map((block) =>
      select(block, 'a.ref').map((reference) => reference.getAttribute('data-n') ?? ''),
    );
    // What is marked again is cited at its first mark only.
    const known = new Set<string>();
    const expected = blocks.flatMap((numbers) => {
      const first = numbers.filter((number, index) => !known.has(number) && numbers.indexOf(number) === index);
      for (const number of first) known.add(number);
      return [
        ...first.map((number) => `mark ${number}`),
        ...first.toSorted((a, b) => Number(a) - Number(b)).map((number) => `note ${number}`),
      ];
    });
    expect(order).toEqual(expected);
  });

  it('has the footnotes of our own texts in lists, under letters', () => {
    const items: string[] = [];
    visit(tree, 'listItem', (item) => {
      items.push(toString(item));
    });
    const notes = items.filter((item) => /^\[[a-z]+\] /.test(item)).map((item) => item.replace(/^\[[a-z]+\] /, ''));
    const shown = select(document, '.footnotes li');
    expect(notes).toHaveLength(shown.length);
    shown.forEach((note, index) => {
      const plain = (text = '') => text.replaceAll(/[\s\u00a0]+/g, ' ');
      expect(plain(note.textContent)).toContain(plain(notes[index]));
    });
  });

  it('explains every footnote that it cites', () => {
    const cited = new Set<string>();
    visit(tree, 'footnoteReference', ({ identifier }) => {
      cited.add(identifier);
    });
    expect([...cited].sort()).toEqual(
      footnotes(tree.children)
        .map(({ identifier }) => identifier)
        .sort(),
    );
    // What cites nothing that is explained stays as it was typed.
    expect(toString(tree)).not.toContain('[^');
  });

  it('has the sources in the order of the page', () => {
    const list = under(tree, 'Quellen').find((block): block is List => block.type === 'list');
    const listed = list?.children.map((item) => toString(item).replace(/ \(genannt bei: .*\)$/, ''));
    const shown = select(document, '#quellen ol.sources > li').map((source) => {
      const line = source.cloneNode(true) as Element;
      line.querySelector('small')?.remove();
      return textOf(line);
    });
    expect(listed ?? []).toEqual(shown);
  });

  it('leads to files and places that exist', () => {
    const addresses: string[] = [];
    visit(tree, 'link', ({ url }: Link) => addresses.push(url));
    const internal = addresses.filter((address) => !/^[a-z]+:/.test(address));
    const faults = internal.filter((address) => {
      const [file = '', fragment] = address.split('#', 2);
      return !siteFiles.includes(file) || (fragment !== undefined && !documentOf(file).getElementById(fragment));
    });
    expect(faults).toEqual([]);
  });

  it('has no HTML and no marks of MDX', () => {
    const kinds = new Set<string>();
    visit(tree, ({ type }) => {
      kinds.add(type);
    });
    expect(kinds).not.toContain('html');
    expect(markdown).not.toMatch(/<\/?Claim/);
  });
});
