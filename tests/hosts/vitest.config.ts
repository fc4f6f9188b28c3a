import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..', '..');

export default defineConfig({
  root,
  test: {
    include: ['tests/hosts/**/*.test.ts'],
    globalSetup: 'tests/hosts/build-for-hosts.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: join(root, 'test-results', 'hosts.json') },
  },
});
