import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..', '..');

export default defineConfig({
  root,
  test: {
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: 'tests/engines/watched-site.ts',
    // One browser after the other; a machine that is busy may take its time.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: join(root, 'test-results', 'engines.json') },
  },
});
