import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { KeptChecks } from '../../src/check/kept-checks.ts';
import { createTextRenderer } from '../../src/markdown/render-texts.ts';
import { ContentCopy } from './content-copy.ts';

const slug = 'trump-putin-telefonat';
const article = `articles/${slug}/article.mdx`;
const claims = `articles/${slug}/claims.yaml`;

let copy: ContentCopy;
let folder: string;
/** How often the texts of an explainer were made. */
let rendered: number;

beforeEach(() => {
  copy = new ContentCopy();
  folder = mkdtempSync(join(tmpdir(), 'klartext-checks-'));
  rendered = 0;
});

afterEach(() => {
  copy[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

/** Checks as a command does that was just started: what another has found is in the folder alone. */
function check(share?: { index: number; of: number }) {
  (globalThis as Record<symbol, unknown>)[Symbol.for('klartext.remembered-checks')] = undefined;
  return checkAgain(share);
}

/** Checks again in the same command. */
function checkAgain(share = { index: 0, of: 1 }) {
  return checkContent(copy.root, 'content', {
    kept: new KeptChecks(folder),
    share,
    createRenderer: (actors, terms) => {
      const render = createTextRenderer(actors, terms);
      return (source, texts) => {
        rendered++;
        return render(source, texts);
      };
    },
  });
}

function html(): string {
  return JSON.stringify(check().content?.explainers[0]?.texts?.article);
}

describe('an explainer that has not changed', () => {
  test('is read once by a command', () => {
    const first = check();
    const second = checkAgain();
    expect(second.content?.explainers[0]).toBe(first.content?.explainers[0]);
    expect(rendered).toBe(1);
  });

  test('is taken by the next command as the one before has found it', () => {
    const first = check();
    expect(check()).toEqual(first);
    expect(rendered).toBe(1);
  });

  test('is checked again where what was kept is spoilt', () => {
    const first = check();
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
      writeFileSync(join(folder, name), bytes);
    }
    expect(check()).toEqual(first);
    expect(rendered).toBe(2);
  });
});

describe('an edit shows at once, and taken back is as before', () => {
  const wording = `articles/${slug}/original.txt`;

  test.for([
    ['of the article', 'Fragen verstärkte', [article, wording], /Fragen verstärkte/, 'Fragen mehrte'],
    ['of a note', 'fand einen Tag früher statt', [claims], /fand einen Tag früher statt/, 'war einen Tag früher'],
    ['of a person', 'Wladimir Putin', ['actors/putin.yaml'], /^name: .*$/m, 'name: W. Putin'],
  ] as const)('%s', ([, shown, files, from, to]) => {
    const before = html();
    expect(before).toContain(shown);
    const saved = files.map((name) => [name, copy.read(name)] as const);
    for (const name of files) copy.edit(name, from, to);
    expect(html()).toContain(to.replace('name: ', ''));
    for (const [name, text] of saved) copy.write(name, text);
    expect(html()).toBe(before);
  });
});

test('an explainer with faults is not kept', () => {
  copy.edit(claims, 'verdict: falsch', 'verdict: flasch');
  expect(check().faults).toHaveLength(1);
  expect(check().faults).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('shares cover all explainers, each once', () => {
  for (const other of ['b', 'c', 'd', 'e'])
    cpSync(copy.path(`articles/${slug}`), copy.path(`articles/${other}`), { recursive: true });
  const slugsOf = (index: number) =>
    check({ index, of: 2 }).content?.explainers.map((explainer) => explainer.slug) ?? [];
  const [first, second] = [slugsOf(0), slugsOf(1)];
  expect([...first, ...second].sort()).toEqual(['b', 'c', 'd', 'e', slug]);
  expect([first.length, second.length]).toEqual([3, 2]);
  expect(rendered).toBe(5);
  expect(check().content?.explainers).toHaveLength(5);
  expect(rendered).toBe(5);
});
