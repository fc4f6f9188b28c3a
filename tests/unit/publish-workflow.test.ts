import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  permissions: Record<string, string>;
  steps: { uses?: string; run?: string; id?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const workflow = parse(read('.github/workflows/pages.yml'), { strict: true, uniqueKeys: true }) as {
  permissions: object;
  jobs: { build: Job; publish: Job };
};
const { build, publish } = workflow.jobs;
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const commands = build.steps.flatMap(({ run }) => run ?? []);

describe('The workflow for GitHub Pages', () => {
  test('runs only commands that the project has', () => {
    const names = commands.map((command) => /^npm (?:run )?([\w:]+)$/.exec(command)?.[1]);
    expect(names.filter((name) => !name || (name !== 'ci' && !(name in scripts)))).toEqual([]);
  });

  test('publishes what was tested and checked, built last with the address of the site', () => {
    expect(commands).toEqual(['npm ci', 'npm test', 'npm run test:rest', 'npm run check', 'npm run build']);
    const { env } = build.steps.find(({ run }) => run === 'npm run build') ?? {};
    expect(env?.SITE_URL).toBe('${{ steps.pages.outputs.base_url }}/');
    expect(build.steps.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/);
  });

  test('hands over the folder that the build writes', () => {
    expect(build.steps.at(-1)).toMatchObject({ with: { path: 'dist' } });
    expect(build.steps.at(-1)?.uses).toMatch(/^actions\/upload-pages-artifact@/);
  });

  test('takes actions of GitHub alone, each in a named major version', () => {
    const actions = [...build.steps, ...publish.steps].flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
    expect(actions).toHaveLength(5);
  });

  test('may write only where it publishes, and there no code', () => {
    expect(workflow.permissions).toEqual({});
    expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });
});
