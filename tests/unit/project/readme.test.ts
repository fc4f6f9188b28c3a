import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const [, tree = ''] = /## Where things are\n\n```\n(.*?)```/s.exec(readme) ?? [];

/** Paths in the text that stand for one file or folder. */
const paths = [...readme.matchAll(/`((?:src|content|tests|public|\.github)\/[^`<*…\s]*)`/g)].map(
  ([, path = '']) => path,
);

describe('the README', () => {
  it('names many paths', () => {
    expect(paths.length).toBeGreaterThan(10);
  });

  it.each([...new Set(paths)])('names %s, which is there', (path) => {
    expect(existsSync(path)).toBe(true);
  });

  it('shows in its tree every folder of src and tests, and no other', () => {
    const [, src = ''] = /^src\/.*\n((?: {2}.*\n)+)/m.exec(tree) ?? [];
    const shown = [...src.matchAll(/^ {2}([\w.]+)\/? /gm)].map(([, name = '']) => name);
    const there = readdirSync('src').filter((name) => !['env.d.ts', 'README.md'].includes(name));
    expect(shown.sort()).toEqual(there.sort());
    const [, tests = ''] = /^tests\/ +(.*)$/m.exec(tree) ?? [];
    const suites = readdirSync('tests', { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'fixtures',
    );
    for (const { name } of suites) expect(tests).toContain(name);
  });

  it.each(Object.keys(scripts))('names npm run %s', (name) => {
    expect(readme).toMatch(new RegExp(`npm (?:run )?${name}\\b`));
  });

  it('names no command that is not there', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
