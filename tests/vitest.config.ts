import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const inCi = Boolean(process.env.CI);

// A zone half an hour off the full one and behind UTC, in which a local date shows as the wrong day.
process.env.TZ = 'America/St_Johns';

/** They build the site themselves. Astro keeps its working files in one place, so only one of them may run at a time. */
const builds = [
  'tests/build/**/*.test.ts',
  'tests/content/{commands,hostile,other-subject,mutations/whole-builds}.test.ts',
  'tests/site/{kept-addresses,known-address}.test.ts',
];

export default defineConfig({
  root,
  test: {
    // Processes, because a worker thread keeps the time zone it was started with.
    pool: 'forks',
    env: { TZ: 'America/St_Johns' },
    reporters: inCi ? ['default', 'json'] : ['default'],
    outputFile: { json: join(root, 'test-results', 'vitest.json') },
    projects: [
      {
        extends: true,
        test: { name: 'parallel', include: ['tests/{unit,content,site}/**/*.test.ts'], exclude: builds },
      },
      {
        extends: true,
        test: { name: 'builds', include: builds, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
