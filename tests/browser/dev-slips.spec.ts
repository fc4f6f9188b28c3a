import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { ContentCopy } from '../content/content-copy.ts';
import { expect, rest, test } from './fixtures.ts';
import { explainer } from './pages.ts';

const article = 'articles/trump-putin-telefonat/article.mdx';
const part = (name: string): string => article.replace('article.mdx', name);

/** What an editor mistypes; what the page then says, and the line that it names. */
const slips = [
  [
    'a passage that does not end',
    article,
    'Funkstille</Claim>',
    'Funkstille',
    'wird nicht geschlossen',
    '<Claim id="funkstille">',
  ],
  ['a verdict', part('claims.yaml'), 'verdict: falsch', 'verdict: flasch', '‚flasch‘', 'flasch'],
  [
    'a line not indented',
    part('claims.yaml'),
    '  correction: Das',
    'correction: Das',
    'passt die Einrückung nicht',
    'correction: Das',
  ],
  ['a source', part('claims.yaml'), '[dlf-telefonat, ', '[dlf-telefonad, ', '‚dlf-telefonat‘', 'dlf-telefonad'],
  ['the wording', article, 'eineinhalbstündiges', 'anderthalbstündiges', 'weicht vom Original ab', 'anderthalb'],
  ['a day', part('chronology.yaml'), '2015-02-12', '2015-02-30', '2015-02-30', '2015-02-30'],
  ['a footnote', part('summary.mdx'), '[^europa]:', '[^europe]:', '‚europa‘', '[^europa]'],
  ['a bracket', part('summary.mdx'), 'Am 12. Februar', 'Am {12. Februar', 'Klammer', '{12.'],
] as const;

let folder: string;
let copy: ContentCopy;
let server: ChildProcess;
let address = '';

// Inside the project, where its dev server may read.
test.beforeAll(async () => {
  folder = mkdtempSync(resolve('.build', 'dev-slips-'));
  copy = new ContentCopy(join(folder, 'content'));
  for (const [, file] of slips) chmodSync(copy.path(file), 0o644);
  // Stands for the program of an editor, and notes what it is asked to open.
  const program = join(folder, 'code');
  writeFileSync(program, `#!/bin/sh\necho "$3" >> "${join(folder, 'opened')}"\n`, { mode: 0o755 });
  server = spawn(process.execPath, ['src/cli/dev.ts'], {
    env: { ...process.env, NODE_ENV: undefined, CONTENT_DIR: copy.root, LAUNCH_EDITOR: program, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!server.stdout) throw new Error('It says nothing.');
  for await (const line of createInterface(server.stdout)) {
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
    if (address !== '') break;
  }
  server.stdout.resume();
});

test.afterAll(async () => {
  const ended = new Promise((settle) => server.once('close', settle));
  server.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

test.use({ siteFolder: 'tests' });

test(
  'dev shows each slip over the page until it is mended, and opens the file at its line',
  rest(),
  async ({ page, complaints }) => {
    complaints.own(address);
    complaints.expect(/^console debug: \[vite\] connect/);
    const panel = page.getByRole('alert');
    const connected = () => page.waitForEvent('console', (message) => message.text() === '[vite] connected.');
    for (const [what, file, find, put, says, line] of slips)
      await test.step(what, async () => {
        const sound = copy.read(file);
        const broken = sound.replace(find, put);
        expect(broken).not.toBe(sound);
        // No page is open that the server would load again while the test asks it.
        await page.goto('about:blank');
        writeFileSync(copy.path(file), broken);
        const state = async () => (await page.request.get(`${address}/__klartext/state.json`)).text();
        await expect.poll(state, { intervals: [100] }).toContain(JSON.stringify(says).slice(1, -1));
        await Promise.all([connected(), page.goto(`${address}/${explainer}`)]);
        await expect(panel).toContainText(says);
        await expect(page.locator('h1')).toBeVisible();
        const faults = await panel.getByRole('listitem').allInnerTexts();
        expect(new Set(faults).size).toBe(faults.length);

        const link = panel.getByRole('listitem').filter({ hasText: says }).first().getByRole('button');
        const [, at = ''] = /:(\d+):\d+$/.exec(await link.innerText()) ?? [];
        expect(broken.split('\n')[Number(at) - 1]).toContain(line);
        await link.click();
        const opened = () => (existsSync(join(folder, 'opened')) ? readFileSync(join(folder, 'opened'), 'utf8') : '');
        await expect.poll(opened).toContain(`${copy.path(file)}:${at}:`);

        const loadedAgain = connected();
        writeFileSync(copy.path(file), sound);
        await loadedAgain;
        await expect(page.locator('klartext-editor')).toBeAttached();
        await expect(panel).toHaveCount(0);
      });
  },
);
