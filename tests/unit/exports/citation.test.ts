import { describe, expect, it } from 'vitest';
import { formatBiblatex } from '../../../src/exports/citation/biblatex.ts';
import { citationOf, formatCitation } from '../../../src/exports/citation/citation.ts';
import { cslItem, formatCslJson } from '../../../src/exports/citation/csl-json.ts';
import { joinExplainer } from '../../../src/explainer/explainer.ts';
import { parts } from '../explainer-parts.ts';
import { hostileTitles } from './hostile-titles.ts';

const url = new URL('https://beispiel.example/pfad/');
const section = { id: 'kontakte', title: 'Wer sprach wann mit wem?' };
const changed = { date: '2026-12-01', section: 'ende', before: 'a', after: 'b', reason: 'c' };

function explainerTitled(title: string) {
  return joinExplainer({ ...parts, article: { ...parts.article, title, changes: [changed] } });
}

function citation(title = 'Das Telefonat', { publisher = '', address = true, ofSection = false } = {}) {
  const site = { name: 'Klartext', publisher, url: address ? url : undefined };
  return citationOf(explainerTitled(title), site, ofSection ? section : undefined);
}

/** Whether the braces of an entry match as BibTeX counts them, which a backslash does not change. */
function bracesMatch(entry: string): boolean {
  let depth = 0;
  for (const character of entry) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('formatCitation', () => {
  it('names site, title, day of the last change and address', () => {
    expect(formatCitation(citation())).toBe(
      'Klartext: Das Telefonat. Stand: 1. Dezember 2026. https://beispiel.example/pfad/telefonat.html',
    );
  });

  it('names a section and its own page', () => {
    expect(formatCitation(citation('Das Telefonat', { ofSection: true }))).toBe(
      'Klartext: Das Telefonat. Abschnitt ‚Wer sprach wann mit wem?‘. Stand: 1. Dezember 2026. https://beispiel.example/pfad/telefonat/kontakte.html',
    );
  });

  it('leaves the address out where it is not known', () => {
    expect(formatCitation(citation('Das Telefonat', { address: false }))).toBe(
      'Klartext: Das Telefonat. Stand: 1. Dezember 2026.',
    );
  });

  it.each(['Wer rief an?', 'Er rief an!', 'Und dann …'])('puts no full stop after „%s“', (title) => {
    expect(formatCitation(citation(title, { address: false }))).toBe(`Klartext: ${title} Stand: 1. Dezember 2026.`);
  });
});

describe('formatBiblatex', () => {
  it('is an entry for BibLaTeX', () => {
    expect(formatBiblatex(citation('Größe zählt', { publisher: 'Verein & Co' }))).toBe(
      [
        '@online{telefonat,',
        '  title = {{Größe zählt}},',
        '  titleaddon = {Klartext},',
        '  organization = {{Verein \\& Co}},',
        '  date = {2026-11-23},',
        '  note = {Stand: 1. Dezember 2026},',
        '  url = {https://beispiel.example/pfad/telefonat.html},',
        '  langid = {ngerman},',
        '}',
      ].join('\n'),
    );
  });

  it('has a key of its own for a section', () => {
    expect(formatBiblatex(citation('Das Telefonat', { ofSection: true }))).toMatch(/^@online\{telefonat:kontakte,$/m);
  });

  it('is no entry for something online where the address is not known, for which BibLaTeX would want one', () => {
    expect(formatBiblatex(citation('Das Telefonat', { address: false }))).toMatch(/^@misc\{telefonat,$/m);
  });

  it('takes a publisher with „and“ in its name for one', () => {
    expect(formatBiblatex(citation('Das Telefonat', { publisher: 'Simon and Schuster' }))).toContain(
      '  organization = {{Simon and Schuster}},',
    );
  });

  it('names no author and, where none is entered, no publisher', () => {
    expect(formatBiblatex(citation())).not.toMatch(/author|organization|publisher/);
  });

  it.each(hostileTitles)('keeps its braces matched with %s in the title', (_kind, title) => {
    expect(bracesMatch(formatBiblatex(citation(title)))).toBe(true);
  });

  it('escapes what LaTeX takes for commands', () => {
    expect(formatBiblatex(citation('\\ { } $ & % # _ ^ ~ < >'))).toContain(
      '  title = {{\\textbackslash{} \\textbraceleft{} \\textbraceright{} \\$ \\& \\% \\# \\_ \\textasciicircum{} \\textasciitilde{} \\textless{} \\textgreater{}}},',
    );
  });
});

describe('formatCslJson', () => {
  it('is a list of one web page', () => {
    expect(JSON.parse(formatCslJson(citation('Das Telefonat', { publisher: 'Verein' })))).toEqual([
      {
        id: 'telefonat',
        type: 'webpage',
        title: 'Das Telefonat',
        'container-title': 'Klartext',
        publisher: 'Verein',
        issued: { 'date-parts': [[2026, 11, 23]] },
        note: 'Stand: 1. Dezember 2026',
        URL: 'https://beispiel.example/pfad/telefonat.html',
        language: 'de-DE',
      },
    ]);
  });

  it('leaves out what is not known', () => {
    const item = cslItem(citation('Das Telefonat', { address: false }));
    expect(Object.keys(item).filter((name) => ['publisher', 'URL', 'author', 'accessed'].includes(name))).toEqual([]);
  });

  it('names the section in the title', () => {
    expect(cslItem(citation('Das Telefonat', { ofSection: true }))).toMatchObject({
      id: 'telefonat:kontakte',
      title: 'Das Telefonat. Abschnitt ‚Wer sprach wann mit wem?‘',
    });
  });

  it.each(hostileTitles)('keeps %s in the title', (_kind, title) => {
    expect(JSON.parse(formatCslJson(citation(title)))).toMatchObject([{ title }]);
  });
});
