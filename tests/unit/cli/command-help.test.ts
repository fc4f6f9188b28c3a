import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
/** The commands that are programs of ours. */
const programs = Object.entries(scripts).flatMap(([name, script]) => {
  const path = /^node (\S+\.ts)$/.exec(script)?.[1];
  return path === undefined || name === 'new' ? [] : [[name, path] as const];
});

function run(path: string, ...args: string[]) {
  return spawnSync(process.execPath, [path, ...args], { cwd: root, encoding: 'utf8' });
}

test.each(programs)('npm run %s -- --help says in German what the command does, and does nothing', (name, path) => {
  const { status, stdout, stderr } = run(path, '--help');
  expect(stderr).toBe('');
  expect(stdout.split('\n')[0]).toBe(name === 'start' ? 'npm start' : `npm run ${name}`);
  expect(stdout).toMatch(/ (?:der|die|den|und|Inhalt) /);
  expect(status).toBe(0);
});

test.each(['schemas', 'check-content'])('%s names an argument that it does not know', (command) => {
  const { status, stderr } = run(`src/cli/${command}.ts`, '--verbos');
  expect(stderr).toMatch(/^‚--verbos‘ gibt es hier nicht\.\n\nnpm /);
  expect(status).toBe(1);
});

test('npm run check:content -- --explain knows each id that the check prints', () => {
  const path = 'src/cli/check-content.ts';
  expect(run(path, '--explain').stdout).toContain('unknown-value');
  expect(run(path, '--explain', 'unknown-value').stdout).toMatch(/^\[unknown-value\] {2}/);
  const { status, stderr } = run(path, '--explain', 'unknwon-value');
  expect(stderr).toBe('Eine Meldung mit der Kennung ‚unknwon-value‘ gibt es nicht.  Meinten Sie ‚unknown-value‘?\n');
  expect(status).toBe(1);
});
