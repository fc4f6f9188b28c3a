import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium, packagedChromium, packagedRuns } from './find-chromium.ts';
import type { SiteOptions } from './fixtures.ts';

const results = join(import.meta.dirname, '..', '..', 'test-results');
const inCi = Boolean(process.env.CI);
const { executablePath, env, args, full } = await findChromium();

/** Pictures are compared on the packaged browser alone; where it does not run, they are not. */
const pictures = 'screenshots.spec.ts';
const pictureProjects = [];
if (packagedRuns) {
  const { executablePath: path, env: own, args: its } = await packagedChromium();
  const launchOptions = { executablePath: path, env: own, args: its };
  pictureProjects.push({ name: 'pictures', testMatch: pictures, use: { launchOptions } });
}

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
  // They end what hangs; how long a test takes is the machine's matter.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    launchOptions: { executablePath, env, args },
    fullChromium: full,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  projects: [{ name: 'chromium', testIgnore: pictures }, ...pictureProjects],
});
