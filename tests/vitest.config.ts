import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { otherSubject } from './content/other-subject.ts';

const root = join(import.meta.dirname, '..');
const inCi = Boolean(process.env.CI);

// A zone half an hour off the full one and behind UTC, in which a local date shows as the wrong day.
process.env.TZ = 'America/St_Johns';

/**
 * What `npm test` leaves to `npm run test:rest`: content broken by rule, time, what is cached, the commands, an editor's
 * program, builds of a copy of the project …
 */
const rest = [
  'tests/build/**/*.test.ts',
  'tests/content/{check-cache,editor-help,mutations/mutations}.test.ts',
  'tests/unit/{content/linear,cli/command-help}.test.ts',
];
/** … and what builds in the project itself. Astro keeps its working files in one place, so only one of them may run at a time. */
const builds = [
  'tests/content/{commands,hostile}.test.ts',
  'tests/content/mutations/whole-builds.test.ts',
  'tests/site/{kept-addresses,known-address}.test.ts',
];

const onOtherSubject = 'tests/content/{actors,built-pages,other-subject,subjects}.test.ts';
/** Tests of the site that know no explainer by its words. */
const anySubject =
  'article-alone,cards-png,chronology,citation,contacts,contract,fact-check,focus-stops,links,markdown-export,markup,' +
  'permalinks,section-pages,sources,structured-data,verbatim';

export default defineConfig({
  root,
  test: {
    // Processes, because a worker thread keeps the time zone it was started with.
    pool: 'forks',
    // One process for many files: starting and loading take longer than most of them.
    isolate: false,
    // One is what Vitest takes on two cores, and leaves the other idle.
    maxWorkers: 2,
    env: { TZ: 'America/St_Johns' },
    // They end what hangs; how long a test takes is the machine's matter.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: inCi ? ['default', 'json'] : ['default'],
    outputFile: { json: join(root, 'test-results', 'vitest.json') },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/{unit,content,site}/**/*.test.ts'],
          exclude: [...builds, ...rest, onOtherSubject],
        },
      },
      {
        extends: true,
        test: {
          name: 'rest-other-subject',
          include: [onOtherSubject, `tests/site/{${anySubject}}.test.ts`],
          env: otherSubject.env,
          globalSetup: 'tests/content/build-other-subject.ts',
        },
      },
      {
        extends: true,
        test: { name: 'rest', include: rest },
      },
      {
        extends: true,
        test: { name: 'rest-builds', include: builds, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
