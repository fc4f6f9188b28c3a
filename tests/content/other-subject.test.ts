import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatFaults } from '../../src/check/fault.ts';
import { createExplainer } from '../../src/commands/create-explainer.ts';
import { readBuiltSite } from '../../src/sharing/permalinks-site.ts';
import { newPermalinks } from '../../src/sharing/permalinks.ts';
import { addVariant, optionalParts } from './explainer-variant.ts';

/** Inside the project, because modules are not found from outside. */
const folder = resolve('.build', `other-${process.pid}`);
const root = join(folder, 'content');
const dist = join(folder, 'dist');
const main = 'die-neue-strassenbahn-in-beispielstadt';
const draft = 'geheimer-plan';
// Astro serves nothing where it believes to be tested.
const env = {
  ...process.env,
  VITEST: undefined,
  CONTENT_DIR: relative('', root),
  OUT_DIR: dist,
  EXPLAINER: main,
  NO_COLOR: '1',
};

/** What the build said. */
let said: string;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  cpSync('tests/fixtures/other-subject', root, { recursive: true });
  for (const parts of [
    ['claims', 'plain'],
    ['contacts', 'terms'],
    ['chronology', 'actors'],
  ] as const)
    addVariant(root, main, `ohne-${parts.join('-')}`, parts);
  addVariant(root, main, 'ohne-alles', optionalParts);
  createExplainer(root, 'content', 'Geheimer Plan', '2026-11-23');
  expect(formatFaults(checkContent(root).faults)).toBe('');
  const settings = { ...env, SITE_URL: 'https://beispiel.example/' };
  said = execFileSync(process.execPath, ['src/commands/build.ts'], { env: settings, encoding: 'utf8' });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test(
  'an explainer on another subject, and ones that lack a part or all, pass the tests of the site',
  { timeout: 240_000 },
  () => {
    const report = join(folder, 'report.json');
    const tests = [
      'cards-png',
      'chronology',
      'citation',
      'contacts',
      'contract',
      'fact-check',
      'links',
      'markdown-export',
      'markup',
      'permalinks',
      'section-pages',
      'sources',
      'structured-data',
      'verbatim',
    ].map((name) => `tests/site/${name}.test.ts`);
    const args = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      'parallel',
    ];
    const child = [...args, '--reporter=json', `--outputFile=${report}`, ...tests];
    try {
      execFileSync(process.execPath, child, { env, stdio: 'pipe' });
    } catch (error) {
      if (!existsSync(report)) throw error;
    }
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: {
        message: string;
        assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
      }[];
    };
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = results.filter(({ status }) => status === 'failed');
    expect(testResults).toHaveLength(tests.length);
    expect(testResults.map(({ message }) => message).filter(Boolean)).toEqual([]);
    expect(
      failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join(' ').split('\n')[0]}`),
    ).toEqual([]);
    expect(results.filter(({ status }) => status === 'passed').length).toBeGreaterThan(600);
  },
);

test('the page of an actor says of the birth what is known', () => {
  const facts = ['alphonis', 'betanis'].map((id) => readFileSync(join(dist, `akteure/${id}.html`), 'utf8'));
  const births = facts.map((html) => /<dt>Geboren<\/dt>\s*<dd>([^<]*)<\/dd>/.exec(html)?.[1]);
  expect(births).toEqual([undefined, 'Februar 1980']);
});

describe('a draft', () => {
  test('is in no file of the build', () => {
    const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name));
    expect(paths.map((path) => relative(dist, path))).toEqual(expect.arrayContaining(['feed.xml', 'sitemap.xml']));
    const naming = paths.filter((path) => path.includes(draft) || /geheimer.plan/i.test(readFileSync(path, 'latin1')));
    expect(naming).toEqual([]);
  });

  test('is named by the build, which leaves it out', () => {
    expect(said).toContain(`Hinweis: Entwürfe werden nicht gebaut: ${draft}.\n`);
  });

  test('gets no permalink', () => {
    const added = newPermalinks({}, readBuiltSite(dist));
    expect(added).toContain(`${main}.html`);
    expect(added.filter((address) => address.includes(draft))).toEqual([]);
  });

  test('is shown in dev, marked as one, and follows edits', { timeout: 120_000 }, async () => {
    // Vite watches nothing where it believes to be tested.
    const settings = { ...env, NODE_ENV: undefined };
    const child = spawn(process.execPath, ['src/commands/dev.ts'], {
      env: settings,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise((settle) => child.once('close', settle));
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    try {
      const address = await addressSaidBy(child);
      for (const page of ['index.html', `${draft}.html`, `${draft}/anfang.html`]) {
        const html = await (await fetch(`${address}/${page}`)).text();
        expect(html, page).toContain('Geheimer Plan');
        expect(html.match(/<strong[^>]*>Entwurf<\/strong>/g), page).toHaveLength(1);
      }
      const finished = await (await fetch(`${address}/${main}.html`)).text();
      expect(finished).not.toContain('Entwurf');

      // After a first answer, because routes keep what they have given.
      const title = async () => /<h1[^>]*>([^<]*)/.exec(await (await fetch(`${address}/${draft}.html`)).text())?.[1];
      const file = join(root, 'articles', draft, 'article.mdx');
      const before = readFileSync(file, 'utf8');
      // Each as soon as the one before is seen: the watcher passes over a change that follows another at once.
      for (const plan of ['Offener Plan', 'Neuer Plan', 'Letzter Plan']) {
        writeFileSync(file, before.replace('Geheimer Plan', plan));
        await expect.poll(title, { timeout: 20_000, interval: 5 }).toBe(plan);
      }
      // What is unsound leaves the page as it was.
      writeFileSync(file, before.replace('Geheimer Plan', 'Falscher Plan').replace('kicker:', 'kiker:'));
      await expect
        .poll(() => output, { timeout: 20_000, interval: 200 })
        .toContain('Das Feld ‚kiker‘ gibt es hier nicht.');
      expect(await title()).toBe('Letzter Plan');
    } finally {
      child.kill();
      await ended;
    }
  });
});

/** The address that a server prints when it is ready. */
function addressSaidBy(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((settle, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+(?=\/)/.exec(said)?.[0];
      if (address) settle(address);
    });
    child.once('close', () => {
      reject(new Error(`It ended before it was ready:\n${said}`));
    });
  });
}
