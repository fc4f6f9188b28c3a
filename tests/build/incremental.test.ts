import { globSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ProjectCopy, type Files } from './project-copy.ts';

// Astro alone takes seconds to load on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const article = 'content/articles/trump-putin-telefonat/article.mdx';
const copy = new ProjectCopy();
let original: Files | undefined;

beforeAll(async () => {
  await copy.build();
  original = copy.bytesOf('dist');
});

afterAll(() => {
  copy[Symbol.dispose]();
});

/** The files of the last build that are not as in the first. */
function changed(): string[] {
  const built = copy.bytesOf('dist') ?? {};
  const names = new Set([...Object.keys(built), ...Object.keys(original ?? {})]);
  return [...names].filter((name) => built[name] !== original?.[name] && name !== '/SHA256SUMS');
}

/** The pages that Astro keeps from one build to the next. */
function cachedPages(): string[] {
  return globSync(copy.path('.build/cache-*/dist/**/*.html')).sort();
}

test('a second build of the same gives the same bytes', async () => {
  await copy.build();
  expect(changed()).toEqual([]);
});

test('an edit that is taken back after a killed build leaves no trace', async () => {
  copy.edit(article, /^title: .*$/m, 'title: "Eine Fassung, die nie erschien"');
  const { signal } = await copy.run('build', { preload: ['kill-at-cached-page.mjs'], env: { CACHED_PAGES: '3' } });
  expect(signal).toBe('SIGKILL');
  expect(cachedPages().some((file) => readFileSync(file, 'utf8').includes('Eine Fassung, die nie erschien'))).toBe(
    true,
  );
  copy.write(article, readFileSync(article, 'utf8'));
  await copy.build();
  expect(changed()).toEqual([]);
});

describe('a damaged cache', () => {
  test.for([
    [
      'a page that is cut off',
      (file: string) => {
        truncateSync(file, 100);
      },
    ],
    [
      'a page with other words',
      (file: string) => {
        writeFileSync(file, '<p>Fremd</p>');
      },
    ],
    [
      'a missing page',
      (file: string) => {
        rmSync(file);
      },
    ],
  ] as const)('with %s gives the right pages', async ([, damage]) => {
    const [page = ''] = cachedPages();
    damage(page);
    await copy.build();
    expect(changed()).toEqual([]);
  });

  test('with a spoiled list gives the right pages', async () => {
    const [list = ''] = globSync(copy.path('.build/cache-*/incremental-build.json'));
    writeFileSync(list, '{"version":1,');
    await copy.build();
    expect(changed()).toEqual([]);
  });
});

test('another address of the site and back leaves no trace', async () => {
  await copy.build({ env: { SITE_URL: 'https://beispiel.example/pfad/' } });
  expect(changed()).toContain('/trump-putin-telefonat.html');
  await copy.build();
  expect(changed()).toEqual([]);
});

test('another content folder and back leaves no trace', async () => {
  const other = new ProjectCopy(join(copy.root, 'other'));
  other.rename('Ein anderer Name');
  await copy.build({ env: { CONTENT_DIR: 'other/content' } });
  expect(changed()).toContain('/trump-putin-telefonat.html');
  other[Symbol.dispose]();
  await copy.build();
  expect(changed()).toEqual([]);
});

test('an explainer appears on its day, and is gone without a trace from a build for the day before', async () => {
  copy.addExplainer('spaeter');
  const later = 'content/articles/spaeter/article.mdx';
  copy.edit(later, /^published: .*$/m, 'published: 2090-05-02');
  copy.edit(later, /^changes:\n(?: .*\n)+/m, '');
  await copy.build({ env: { BUILD_DATE: '2090-05-02' } });
  expect(changed()).toEqual(expect.arrayContaining(['/spaeter.html', '/index.html', '/akteure/putin.html']));
  await copy.build({ env: { BUILD_DATE: '2090-05-01' } });
  expect(changed()).toEqual([]);
  rmSync(copy.path('content/articles/spaeter'), { recursive: true });
});

describe('an edit of the code shows on every page that was kept', () => {
  test.for([
    [
      'the middleware',
      'src/middleware.ts',
      'return new Response(applyEdits(html, edits)',
      'return new Response(`${applyEdits(html, edits)}<!-- Probe -->`',
    ],
    [
      'a component',
      'src/layouts/Page.astro',
      '<meta charset="utf-8" />',
      '<meta charset="utf-8" /><meta name="probe" />',
    ],
    ['a style', 'src/styles/tokens.css', '#8a1c1c', '#7a1c1c'],
    ['the configuration', 'astro.config.mjs', "compressHTML: 'jsx'", 'compressHTML: false'],
    ['a schema', 'src/schemas/article.ts', '/** The front matter of', '/** Front matter of'],
  ] as const)('%s', async ([what, file, from, to]) => {
    const kept = cachedPages();
    copy.edit(file, from, to);
    const before = new Map(kept.map((page) => [page, readFileSync(page, 'utf8')]));
    const times = new Map(kept.map((page) => [page, statMtime(page)]));
    await copy.build();
    if (what === 'a schema') expect(kept.filter((page) => statMtime(page) === times.get(page))).toEqual([]);
    else expect(kept.filter((page) => readFileSync(page, 'utf8') === before.get(page))).toEqual([]);
  });
});

test('integrations are told of every page, kept or not', async () => {
  copy.edit(
    'astro.config.mjs',
    'integrations: [',
    "integrations: [{ name: 'probe', hooks: { 'astro:build:done': async ({ pages }) => { (await import('node:fs')).writeFileSync('pages.json', JSON.stringify(pages.map(({ pathname }) => pathname))); } } }, ",
  );
  const told = async (): Promise<string[]> => {
    await copy.build();
    return (JSON.parse(readFileSync(copy.path('pages.json'), 'utf8')) as string[]).sort();
  };
  const first = await told();
  expect(first.length).toBeGreaterThan(20);
  expect(await told()).toEqual(first);
});

function statMtime(file: string): number {
  return statSync(file).mtimeMs;
}
