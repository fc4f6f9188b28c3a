import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const inCi = Boolean(process.env.CI);

// A zone half an hour off the full one and behind UTC, in which a local date shows as the wrong day.
process.env.TZ = 'America/St_Johns';

export default defineConfig({
  root,
  test: {
    include: ['tests/{unit,content,site}/**/*.test.ts'],
    // Processes, because a worker thread keeps the time zone it was started with.
    pool: 'forks',
    env: { TZ: 'America/St_Johns' },
    reporters: inCi ? ['default', 'json'] : ['default'],
    outputFile: { json: join(root, 'test-results', 'vitest.json') },
  },
});
