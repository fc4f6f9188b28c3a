import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { problemOfProjectPath } from '../../src/content/diagnostics/command.ts';
import { ProjectCopy } from '../build/project-copy.ts';

describe('a folder that Vite cannot bear', () => {
  it.each(['#', '?', '*', '"', "'", '\\'])('is told by its sign, here %s', (sign) => {
    const problem = problemOfProjectPath(`/home/Ich/Nr. ${sign}1/klartext`);
    expect(problem).toContain(`mit dem Zeichen ${sign} im Namen`);
    expect(problem).toContain(`Benennen Sie den Ordner ‚Nr. ${sign}1‘ um`);
  });

  it.each([
    '/home/Ich/Eigene Dateien (2) & mehr + [neu] {x}',
    '/srv/Größe, Maß; 100 % = $1 @ a!b~c^d`e|f',
    '/home/Gro\u0308ße/„Klartext“ – 😀',
    '/',
  ])('is not %s', (path) => {
    expect(problemOfProjectPath(path)).toBeUndefined();
  });
});

describe('in such a folder', () => {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'klartext-path-')));
  const copy = new ProjectCopy(join(parent, "Peters' Seite"));
  afterAll(() => {
    rmSync(parent, { recursive: true });
  });

  test.each(['build', 'dev', 'check', 'check-content'])('%s says so and does nothing', async (command) => {
    const { code, stdout, stderr } = await copy.run(command);
    expect(stderr).toMatch(/^Das Projekt liegt in einem Ordner mit dem Zeichen ' im Namen: .*\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(1);
    expect(existsSync(copy.path('.build'))).toBe(false);
  });
});
