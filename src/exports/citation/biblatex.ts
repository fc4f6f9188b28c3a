import type { Citation } from './citation.ts';
import { citedNote, citedTitle } from './citation.ts';

/** What LaTeX or BibTeX would take for a command; a backslash before a brace does not stop BibTeX from counting it. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/**
 * An entry for BibLaTeX in UTF-8. Braces around the title keep its capitals; there is no author, because none is known,
 * and no day of access, which only the reader knows.
 */
export function formatBiblatex(cited: Citation): string {
  const { key, title, section, site, publisher, published, url } = cited;
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${escapeLatex(citedTitle(title, section))}}`],
    ['titleaddon', escapeLatex(site)],
    // In braces, or „and“ in it would separate two.
    ['organization', publisher && `{${escapeLatex(publisher)}}`],
    ['date', published],
    ['note', escapeLatex(citedNote(cited))],
    ['url', url],
    ['langid', 'ngerman'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  // BibLaTeX warns of `@online` without an address.
  return `@${url === undefined ? 'misc' : 'online'}{${key},\n${lines.join('')}}`;
}

function escapeLatex(text: string): string {
  return text.replaceAll(/[\\{}~^<>$&%#_]/g, (character) => escapes[character] ?? character);
}
