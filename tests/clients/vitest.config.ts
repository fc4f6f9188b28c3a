import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..', '..');

export default defineConfig({
  root,
  test: {
    include: ['tests/clients/**/*.test.ts'],
    globalSetup: 'tests/clients/build-for-clients.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: join(root, 'test-results', 'clients.json') },
  },
});
