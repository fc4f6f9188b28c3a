import { quotePassage } from '../../../src/words/orthography/quotations.ts';
import { endSentence } from '../../../src/words/orthography/sentences.ts';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { actorNamed, claim, parts, sourceBy } from '../explainer-parts.ts';
import { all, exported, outline, under } from './exported-markdown.ts';
import { hostileTitles } from './hostile-titles.ts';

describe.each(hostileTitles)('a text with %s', (_kind, text) => {
  const table = () => {
    const [contact] = parts.contacts?.contacts ?? [];
    if (!contact) throw new Error('The parts have a contact.');
    return exported({ contacts: { parties: {}, contacts: [{ ...contact, text }] } });
  };

  it('stays itself in the title', () => {
    expect(outline(exported({ article: { ...parts.article, title: text } }))[0]).toBe(`# ${text}`);
  });

  it('stays itself in a paragraph', () => {
    const [, dek] = under(exported({ article: { ...parts.article, summary: text } }), 'Titel');
    expect(dek).toBe(text);
  });

  it('stays itself in a cell of a table', () => {
    const cells = all(table(), 'tableCell').map((cell) => toString(cell));
    expect(cells.slice(5)).toEqual(['ohne Datum', 'Zweite', 'Erste', expect.any(String), `${text} (Quellen 3, 1)`]);
  });

  it('stays itself in a note', () => {
    const markdown = exported({ claims: { ...parts.claims, tag: claim('falsch', { correction: text }) } });
    const [note] = all(markdown, 'footnoteDefinition');
    expect(note && toString(note)).toBe(`Anmerkung 1 – Falsch: „13. Februar“ – ${text}`);
  });

  it('stays itself where it is set in bold', () => {
    const markdown = exported({ claims: { ...parts.claims, tag: claim('falsch', { correction: text }) } });
    expect(under(markdown, '1. Falsch: „13. Februar“')).toEqual([`${endSentence(text)} Darum.`]);
  });

  it('stays itself in the title of a source', () => {
    const url = 'https://a.example/b_(c)';
    const markdown = exported({ sources: { ...parts.sources, zeitung: sourceBy('Zeitung', { title: text, url }) } });
    const links = all(markdown, 'link').filter((link) => link.url === url);
    expect(links.map((link) => toString(link))).toEqual([quotePassage(text)]);
  });

  it('stays itself in the name of an actor', () => {
    const actors = new Map([...parts.actors, ['zweite', actorNamed(text)] as const]);
    expect(outline(exported({ actors }))).toContain(`### ${text}`);
  });
});
