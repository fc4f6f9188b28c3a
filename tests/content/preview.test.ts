import { rmSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { createTextRenderer } from '../../src/content/markdown/render-texts.ts';
import { renderExplainers } from '../../src/explainer/render-explainers.ts';
import type { RenderedExplainer } from '../../src/explainer/render-explainers.ts';
import { ContentCopy } from './content-copy.ts';
import { temporaryCopy } from './temporary-folder.ts';

let copy: ContentCopy;
const slug = 'trump-putin-telefonat';
const own = (name: string): string => `articles/${slug}/${name}`;

beforeEach(() => {
  copy = temporaryCopy();
});

/** The explainer as dev shows it, and how many faults are told. */
function preview(): { explainer: RenderedExplainer | undefined; faults: number } {
  const options = { createRenderer: createTextRenderer, sparesDrafts: true, previews: true };
  const { preview: content, messages, draftMessages } = checkContent(copy.root, 'content', options);
  const printed = content ? renderExplainers(content) : [];
  return { explainer: printed.find((one) => one.slug === slug), faults: messages.length + draftMessages.length };
}

/** What is shown for missing parts, without the frame of a placeholder. */
function gaps(explainer: RenderedExplainer | undefined): string[] {
  const found = JSON.stringify(explainer).matchAll(/\[Platzhalter: ([^\]]*)\]/g);
  return [...new Set([...found].map(([, what = '']) => what))];
}

/** Sentences of the first and the last section. */
const sentences = ['endete die', 'Europäische Führer erwarten auch bei der'];

test('what has no fault is shown as it is', () => {
  const { explainer, faults } = preview();
  expect(faults).toBe(0);
  expect(gaps(explainer)).toEqual([]);
});

/** The slip, its file, what is replaced by what (the file removed where by nothing), and what is marked as missing. */
const slips: [slip: string, file: string, find: string | RegExp, put: string | undefined, gaps: string[]][] = [
  ['a field that is missing', 'article.mdx', /^title:.*\n/m, '', ['article.mdx, title']],
  ['a field that is misspelt', 'article.mdx', 'kicker:', 'kiker:', ['article.mdx, kicker']],
  ['a section without a summary', 'article.mdx', /^ {4}summary:.*\n/m, '', ['article.mdx, sections 1.summary']],
  [
    'a heading that nobody listed',
    'article.mdx',
    '## Auswirkungen',
    '## Wirkungen',
    ['article.mdx, sections, Wirkungen auf transatlantische Beziehungen'],
  ],
  ['a day that does not exist', 'article.mdx', 'published: 2026-11-23', 'published: 2026-11-31', []],
  [
    'front matter that is no YAML',
    'article.mdx',
    'sections:\n',
    'sections: [\n',
    ['article.mdx, title', 'article.mdx, kicker', 'article.mdx, summary'],
  ],
  ['a verdict that does not exist', 'claims.yaml', 'verdict: falsch', 'verdict: flasch', []],
  ['a claim without its entry', 'article.mdx', '<Claim id="datum">', '<Claim id="tag">', ['claims.yaml, tag']],
  ['a source that is not there', 'sources.yaml', 'dlf-telefonat:', 'dlf-anruf:', []],
  ['a file that is missing', 'summary.mdx', /[^]*/, undefined, ['summary.mdx']],
  ['an empty file', 'source-note.mdx', /[^]*/, '\n', ['source-note.mdx']],
  ['a list that is no YAML', 'claims.yaml', 'datum:', 'datum: {', []],
  ['a sign that MDX does not take', 'article.mdx', 'Europäische Führer', '{ Europäische Führer', []],
  ['a text that differs from the original', 'article.mdx', 'endete die', 'endete heute die', []],
  ['an actor whom nobody knows', 'article.mdx', '- id: hegseth', '- id: hegset', []],
  ['a contact with nobody', 'contacts.yaml', 'to: nato', 'to: nanu', []],
  ['no claims at all', 'claims.yaml', /[^]*/, undefined, ['claims.yaml, datum']],
  ['a site without a name', 'site.yaml', /[^]*/, '{}\n', []],
  ['an actor with a fault', 'actors/trump.yaml', 'name:', 'nam:', []],
];

test.each(slips)(
  'with %s, the article is shown whole, and what is missing is marked',
  (_, name, find, put, expected) => {
    const file = /^(?:actors|site)\b/.test(name) ? name : own(name);
    if (put === undefined) rmSync(copy.path(file));
    else copy.edit(file, find, put);
    const { explainer, faults } = preview();
    expect(faults).toBeGreaterThan(0);
    const html = (explainer?.texts.article ?? []).map((part) => part.html).join('');
    for (const sentence of sentences) expect(html.replace('endete heute die', 'endete die')).toContain(sentence);
    expect(gaps(explainer)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(gaps(explainer).filter((gap) => gap.startsWith('article.mdx'))).toEqual([]);
  },
);

test('what was refused is left out, and the rest of its file stays', () => {
  copy.edit(own('contacts.yaml'), 'to: nato', 'to: nanu');
  copy.edit(own('article.mdx'), '- id: hegseth', '- id: hegset');
  const { explainer } = preview();
  expect(explainer?.glossary.map(({ id }) => id)).toEqual(['trump', 'putin', 'selenskyj', 'peskow']);
  expect(explainer?.contacts?.contacts.length).toBeGreaterThan(3);
  expect(explainer?.contacts?.contacts.map(({ to }) => to)).not.toContain('nanu');
});

test('a misspelt verdict is shown as the one that was meant', () => {
  copy.edit(own('claims.yaml'), /verdict: falsch(?=\n)/, 'verdict: wertnug');
  const passages = preview().explainer?.passages ?? [];
  const others = copy.read(own('claims.yaml')).match(/verdict: Wertung/g)?.length ?? 0;
  expect(passages.filter(({ verdict }) => verdict === 'Wertung')).toHaveLength(others + 1);
});

test('a verdict that nobody gave is not made up; its passage has a placeholder', () => {
  const before = preview().explainer?.passages ?? [];
  copy.edit(own('claims.yaml'), /^datum:\n {2}verdict: .*$/m, 'datum:\n  verdict: nicht belegt');
  const { explainer } = preview();
  const left = before.filter(({ id }) => id !== 'datum').map(({ id, verdict }) => [id, verdict]);
  expect(left).toHaveLength(before.length - 1);
  expect(explainer?.passages.map(({ id, verdict }) => [id, verdict])).toEqual(left);
  expect(gaps(explainer)).toContain('claims.yaml, datum');
  expect(JSON.stringify(explainer?.texts)).not.toContain('anmerkung-datum');
});

test.each([
  ['a list that cannot be read', /^[a-z].*:$/m, 'x: {'],
  ['kinds that do not exist', /^ {2}kind: .*$/gm, '  kind: unsinn'],
])('of sources, neither kind nor language is made up, with %s', (_, find, put) => {
  copy.write(own('summary.mdx'), 'Ein Satz.[^dlf-telefonat]\n');
  copy.edit(own('sources.yaml'), find, put);
  const { explainer } = preview();
  expect(explainer?.sources).toEqual([]);
  expect(JSON.stringify(explainer?.texts)).toMatch(/\[Platzhalter: sources\.yaml, dlf-telefonat\]|\[\^dlf-telefonat\]/);
});

test('where there is no site, the explainers are shown all the same', () => {
  rmSync(copy.path('site.yaml'));
  expect(preview().explainer?.slug).toBe(slug);
});

test('an explainer of which there is only a folder is shown as far as it goes', () => {
  for (const name of ['claims', 'chronology', 'contacts', 'sources']) rmSync(copy.path(own(`${name}.yaml`)));
  for (const name of ['article', 'plain', 'source-note', 'summary']) rmSync(copy.path(own(`${name}.mdx`)));
  const { explainer } = preview();
  expect(gaps(explainer)).toEqual(expect.arrayContaining(['article.mdx, title', 'article.mdx', 'summary.mdx']));
});
