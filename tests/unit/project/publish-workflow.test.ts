import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workFolder } from '../../../src/cache/work-folder.ts';
import { checksumFile } from '../../../src/publish/checksums.ts';
import { temporaryFolder } from '../../content/temporary-folder.ts';

interface Job {
  permissions: Record<string, string>;
  outputs?: Record<string, string>;
  steps: { uses?: string; run?: string; id?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const workflow = parse(read('.github/workflows/pages.yml'), { strict: true, uniqueKeys: true }) as {
  permissions: object;
  jobs: { build: Job; publish: Job };
};
const { build, publish } = workflow.jobs;
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const commands = build.steps.flatMap(({ run }) => run ?? []).filter((run) => run.startsWith('npm '));
const steps = [...build.steps, ...publish.steps];
const stepWith = (action: string) => steps.find(({ uses }) => uses?.startsWith(`${action}@`));

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

  test('hands over the folder that the build writes, with `.well-known/`, which counts as hidden', () => {
    expect(build.steps.at(-1)).toMatchObject({ with: { path: 'dist', 'include-hidden-files': true } });
    expect(build.steps.at(-1)?.uses).toMatch(/^actions\/upload-pages-artifact@/);
  });

  test('takes actions of GitHub alone, each by its commit, with the version beside it', () => {
    const lines = read('.github/workflows/pages.yml')
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(lines.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length);
  });

  test('keeps what builds have cached for the next run with the same packages', () => {
    const cache = stepWith('actions/cache')?.with as { path: string; key: string; 'restore-keys': string };
    expect(cache.path).toBe(relative(root, workFolder));
    const keys = cache['restore-keys'].trim().split('\n');
    expect(keys.filter((key) => !cache.key.startsWith(key))).toEqual([]);
    expect(keys.filter((key) => !key.includes("hashFiles('package-lock.json')"))).toEqual([]);
  });

  test('attests the list of checksums that the last build has written', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', checksumFile), 'list');
    const { run = '', id = '' } = build.steps.at(-2) ?? {};
    execFileSync('sh', ['-ec', run], { cwd: folder, env: { ...process.env, GITHUB_OUTPUT: 'output' } });
    const [name, digest] = readFileSync(join(folder, 'output'), 'utf8').trim().split('=');
    expect(digest).toBe(createHash('sha256').update('list').digest('hex'));
    expect(build.outputs).toEqual({ checksums: `\${{ steps.${id}.outputs.${name} }}` });
    expect(stepWith('actions/attest')?.with).toEqual({
      'subject-name': checksumFile,
      'subject-digest': 'sha256:${{ needs.build.outputs.checksums }}',
    });
  });

  test('may write only where it publishes, and there no code', () => {
    expect(workflow.permissions).toEqual({});
    expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write', attestations: 'write' });
  });
});
