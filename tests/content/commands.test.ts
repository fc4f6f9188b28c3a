import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeChecksums } from '../../src/publish/checksums.ts';
import { builtStart, bytesIn, stackTrace } from '../build/project-copy.ts';
import { ContentCopy } from './content-copy.ts';
import { temporaryCopy, temporaryFolder } from './temporary-folder.ts';

let copy: ContentCopy;
let dist: string;

beforeEach(() => {
  copy = temporaryCopy();
  dist = temporaryFolder();
  mkdirSync(join(dist, 'akteure'));
  writeFileSync(join(dist, 'index.html'), builtStart('the last good build'));
  writeFileSync(join(dist, 'akteure', 'trump.html'), Buffer.from([0, 255, 10, 13]));
  writeChecksums(dist);
});

interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of the project on the copy. */
async function run(command: string, settings: Record<string, string> = {}): Promise<Finished> {
  const child = spawn(process.execPath, [`src/cli/${command}.ts`], {
    env: { ...process.env, SITE_URL: '', NO_COLOR: '1', CONTENT_DIR: copy.root, OUT_DIR: dist, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** The line on which a text stands. */
function lineOf(name: string, text: string): number {
  return copy.read(name).split(text)[0]?.split('\n').length ?? 0;
}

test.each(['build', 'check-content'])('%s says in a line that BUILD_DATE is no day', async (command) => {
  const { code, stdout, stderr } = await run(command, { BUILD_DATE: 'morgen' });
  expect(stderr).toBe('BUILD_DATE ‚morgen‘ ist kein Tag.  Schreiben Sie JJJJ-MM-TT, zum Beispiel 2026-12-01.\n');
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

describe('check:content', () => {
  test('says that the content is sound', async () => {
    const { code, stdout, stderr } = await run('check-content');
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      new RegExp(`^Der Inhalt in ${RegExp.escape(copy.root)} ist in Ordnung: 1 Erklärstück, 5 Akteure`),
    );
    expect(code).toBe(0);
  });

  test('tells every fault on a line with its place, problem and cure, in order', async () => {
    copy.edit('actors/trump.yaml', 'kind: presse', 'kind: press');
    copy.edit('actors/putin.yaml', 'country:', 'contry:');
    const putin = lineOf('actors/putin.yaml', 'contry:');
    const trump = lineOf('actors/trump.yaml', 'kind: press\n');
    const { code, stdout, stderr } = await run('check-content');
    expect(stderr.split('\n')).toEqual([
      `${copy.root}/actors/putin.yaml:${putin}:1  Das Feld ‚contry‘ gibt es hier nicht.  Meinten Sie ‚country‘?  [unknown-field]`,
      `${copy.root}/actors/trump.yaml:${trump}:11  Das Feld ‚sources[2].kind‘: ‚press‘ ist hier nicht möglich.  Meinten Sie ‚presse‘?  [unknown-value]`,
      '',
      '2 Fehler im Inhalt.',
      expect.stringContaining('npm run check:content -- --explain'),
      '',
    ]);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  test.for([
    ['that is not there', 'nirgends', 'Der Ordner fehlt.  Prüfen Sie, ob CONTENT_DIR'],
    ['that is a file', 'site.yaml', 'Der Ordner lässt sich nicht lesen.'],
  ] as const)('tells a content folder %s', async ([, name, problem]) => {
    const { code, stderr } = await run('check-content', { CONTENT_DIR: copy.path(name) });
    expect(stderr).toContain(`${copy.path(name)}:1:1  ${problem}`);
    expect(stderr).not.toMatch(stackTrace);
    expect(code).toBe(1);
  });
});

describe('build stops before it touches the last build', () => {
  test.for([
    [
      'unsound content',
      {},
      /\/actors\/trump\.yaml:\d+:11 {2}Das Feld ‚sources\[2\]\.kind‘[\s\S]*Ein Fehler im Inhalt; es wurde nichts gebaut\./,
    ],
    [
      'a SITE_URL that is none',
      { SITE_URL: 'http://beispiel.example/' },
      /^SITE_URL .*Beispiel: SITE_URL=https:\/\/beispiel\.example\/pfad\/$/m,
    ],
    ['a COMPRESS that does not exist', { COMPRESS: 'ja' }, /^COMPRESS ‚ja‘ gibt es nicht\..*1 legt/m],
  ] as const)('on %s', async ([what, settings, says]) => {
    if (what === 'unsound content') copy.edit('actors/trump.yaml', 'kind: presse', 'kind: press');
    const before = bytesIn(dist);
    const { code, stderr } = await run('build', settings);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(stackTrace);
    expect(code).toBe(1);
    expect(bytesIn(dist)).toEqual(before);
  });
});

/** A content folder with one file. */
function folderWith(name: string, text: string): { CONTENT_DIR: string } {
  const root = copy.path('one-file');
  mkdirSync(root);
  writeFileSync(join(root, name), text);
  return { CONTENT_DIR: root };
}

test('the spelling of our texts stops nothing', async () => {
  const settings = folderWith('claims.yaml', 'ort:\n  explanation: Das Gesprech war gut.\n');
  const { code, stdout, stderr } = await run('check-spelling', settings);
  expect(stdout).toContain('claims.yaml:2:20  ‚Gesprech‘ steht in keinem Wörterbuch.  Meinten Sie ‚Gespräch‘?');
  expect(stdout).toContain('words.txt');
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('sources of which none is reached tell of the network', async () => {
  // Nobody can listen on that port.
  const { code, stderr } = await run(
    'check-sources',
    folderWith('sources.yaml', 'a: { url: "http://127.0.0.1:1/" }\n'),
  );
  expect(stderr).toBe('Keine Adresse war zu erreichen; wahrscheinlich fehlt die Verbindung zum Netz.\n');
  expect(code).toBe(1);
});

test.each(['check-spelling', 'check-sources', 'schemas'])('%s says that there is no such folder', async (command) => {
  for (const root of [copy.path('nirgends'), copy.path('site.yaml')]) {
    const { code, stdout, stderr } = await run(command, { CONTENT_DIR: root });
    expect(stderr).toBe(
      `Den Ordner ${root}/ gibt es nicht.\nLegen Sie ihn an, oder prüfen Sie, ob CONTENT_DIR auf den Ordner mit dem Inhalt zeigt.\n`,
    );
    expect([code, stdout]).toEqual([1, '']);
  }
  expect(readdirSync(copy.root)).not.toContain('nirgends');
});
