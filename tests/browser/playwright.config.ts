import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './find-chromium.ts';
import type { SiteOptions } from './fixtures.ts';

const results = join(import.meta.dirname, '..', '..', 'test-results');
const inCi = Boolean(process.env.CI);
const { executablePath, env, args, full } = await findChromium();

export default defineConfig<object, SiteOptions>({
  testDir: '.',
  testMatch: '*.spec.ts',
  // A folder of its own, because Playwright empties it before each run.
  outputDir: join(results, 'browser'),
  reporter: inCi ? [['list'], ['json', { outputFile: join(results, 'browser.json') }]] : 'list',
  forbidOnly: inCi,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  use: {
    launchOptions: { executablePath, env, args },
    fullChromium: full,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
