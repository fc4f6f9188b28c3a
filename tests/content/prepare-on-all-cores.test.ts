import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { CheckResult } from '../../src/check/check-content.ts';
import { KeptChecks } from '../../src/check/kept-checks.ts';
import { prepareOnAllCores } from '../../src/commands/prepare-on-all-cores.ts';
import { readKept } from '../../src/build/kept-files.ts';
import { withoutDrafts } from '../../src/check/without-drafts.ts';
import { printExplainers } from '../../src/explainer/print-explainers.ts';
import { pageKey } from '../../src/hosting/page-key.ts';
import { markdownOf } from '../../src/sharing/markdown-file.ts';
import { createTextRenderer } from '../../src/markdown/render-texts.ts';
import { ContentCopy } from './content-copy.ts';

// Threads start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const first = 'trump-putin-telefonat';
const copies = ['anruf', 'brief', 'ende', 'wahl', 'zoll'];

let copy: ContentCopy;
let work: string;
let checks: string;
/** The explainers whose texts this thread has made. */
let rendered: string[];

beforeEach(() => {
  copy = new ContentCopy();
  for (const [number, slug] of copies.entries()) {
    cpSync(copy.path(`articles/${first}`), copy.path(`articles/${slug}`), { recursive: true });
    const texts = ['article.mdx', 'original.txt'].map((name) => `articles/${slug}/${name}`);
    for (const name of texts) copy.edit(name, 'In einem breiteren', `In einem ${'noch '.repeat(number + 1)}breiteren`);
  }
  work = mkdtempSync(join(tmpdir(), 'klartext-threads-'));
  checks = join(work, 'checks');
  rendered = [];
});

afterEach(() => {
  copy[Symbol.dispose]();
  rmSync(work, { recursive: true, force: true });
});

/** Checks as a command does that was just started. */
function check(kept?: KeptChecks): CheckResult {
  (globalThis as Record<symbol, unknown>)[Symbol.for('klartext.remembered-checks')] = undefined;
  return checkContent(copy.root, 'content', {
    ...(kept && { kept }),
    createRenderer: (actors, terms) => {
      const renderer = createTextRenderer(actors, terms);
      return {
        ...renderer,
        render: (source, texts) => {
          rendered.push(source.slug);
          return renderer.render(source, texts);
        },
      };
    },
  });
}

/** What a build finds whose threads have checked before, and what one thread alone finds. */
async function checkBothWays(settings: Parameters<typeof prepareOnAllCores>[0] = {}) {
  const notices = await prepareOnAllCores({
    root: copy.root,
    label: 'content',
    work,
    worthwhile: 6,
    cores: 3,
    ...settings,
  });
  const together = check(new KeptChecks(checks));
  const repeated = [...rendered];
  return { notices, together, repeated, alone: check() };
}

/** A program for threads. */
function program(text: string): URL {
  const file = join(work, 'thread.mjs');
  writeFileSync(file, text);
  return pathToFileURL(file);
}

describe('threads', () => {
  test('make the texts that one thread makes, in its order, and none is made again', async () => {
    const { notices, together, repeated, alone } = await checkBothWays();
    expect(notices).toEqual([]);
    expect(repeated).toEqual([]);
    expect(together.content?.explainers.map(({ slug }) => slug)).toEqual([...copies, first].sort());
    expect(JSON.stringify(together.content?.explainers)).toBe(JSON.stringify(alone.content?.explainers));
    expect(together).toEqual(alone);
  });

  test('make the Markdown that a build looks for, of what is published', async () => {
    copy.edit('articles/wahl/article.mdx', /^kicker:/m, 'draft: true\nkicker:');
    const { alone } = await checkBothWays();
    const { content } = alone;
    if (!content) throw new Error('The content has faults.');
    const published = printExplainers(withoutDrafts(content));
    expect(published).toHaveLength(copies.length);
    for (const explainer of published) {
      const kept = readKept(join(work, pageKey(`${explainer.slug}.md`, explainer, content.site)));
      expect(Buffer.from(kept ?? []).toString('utf8')).toBe(markdownOf(explainer, content.site));
    }
    expect(readdirSync(join(work, 'pages'))).toHaveLength(published.length);
  });

  test('make no Markdown where there are faults', async () => {
    copy.edit('actors/putin.yaml', 'country:', 'contry:');
    await checkBothWays();
    expect(existsSync(join(work, 'pages'))).toBe(false);
  });

  test('find the faults that one thread finds, in its order', async () => {
    copy.edit('articles/brief/claims.yaml', 'verdict: falsch', 'verdict: flasch');
    copy.edit(`articles/${first}/article.mdx`, 'kicker:', 'kiker:');
    copy.edit('articles/zoll/summary.mdx', '[^dauer]', '[^daur]');
    copy.edit('articles/zoll/article.mdx', /^kicker:/m, 'aliases: [anruf, frueher]\nkicker:');
    copy.edit('articles/anruf/article.mdx', /^kicker:/m, 'aliases: [frueher]\nkicker:');
    const { together, repeated, alone } = await checkBothWays();
    expect(alone.faults.length).toBeGreaterThan(5);
    expect(together).toEqual(alone);
    expect(repeated).toEqual([]);
  });

  test('find the faults of a person as one thread does', async () => {
    copy.edit('actors/putin.yaml', 'country:', 'contry:');
    const { together, alone } = await checkBothWays();
    expect(alone.faults).toHaveLength(1);
    expect(together).toEqual(alone);
  });

  test('are not started for a few explainers, or on one core', async () => {
    const folder = join(work, 'none');
    const settings = { root: copy.root, work: folder, program: program('throw new Error("started")') };
    expect(await prepareOnAllCores(settings)).toEqual([]);
    expect(await prepareOnAllCores({ ...settings, worthwhile: 6, cores: 1 })).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });
});

test('a share that cannot be kept fails when no thread writes any more', async () => {
  const [unfit, late] = [join(work, 'unfit'), join(work, 'late')];
  writeFileSync(unfit, '');
  const thread = program(
    `import { writeFileSync } from 'node:fs';
    setTimeout(() => { writeFileSync(${JSON.stringify(late)}, ''); }, 4000);`,
  );
  const settings = { root: copy.root, label: 'content', worthwhile: 6, cores: 2, work: unfit, program: thread };
  await expect(prepareOnAllCores(settings)).rejects.toThrow('ENOTDIR');
  expect(existsSync(late)).toBe(true);
});

describe('a thread that fails leaves its share to the build, which says so and waits for nothing:', () => {
  test.for([
    ['one that throws', 'throw new Error("Kein Platz.");', 'Kein Platz.'],
    ['one that throws later', 'setTimeout(() => { throw new Error("Spät."); });', 'Spät.'],
    ['one that throws what is no error', 'throw "Text";', '1'],
    ['one that rejects', 'await Promise.reject(new Error("Nein."));', 'Nein.'],
    ['one that ends itself', 'process.exit(3);', '3'],
    ['one that is no program', '{', 'Unexpected end of input'],
  ] as const)('%s', async ([, text, reason]) => {
    const { notices, together, repeated, alone } = await checkBothWays({ program: program(text) });
    expect(notices).toEqual(Array(2).fill(expect.stringContaining(reason)));
    for (const notice of notices)
      expect(notice).toMatch(/^Hinweis: Ein Teil der Prüfung brach ab \(‚[^‘]*‘\) und wird wiederholt\.$/);
    expect(readdirSync(checks).filter((name) => name.endsWith('.json'))).toHaveLength(6);
    expect(repeated).toHaveLength(4);
    expect(together).toEqual(alone);
  });

  test('one whose program is missing', async () => {
    const { notices, together, alone } = await checkBothWays({ program: pathToFileURL(join(work, 'fehlt.mjs')) });
    expect(notices).toHaveLength(2);
    expect(together).toEqual(alone);
  });
});
