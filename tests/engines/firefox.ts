import { launch } from 'puppeteer-core';
import { findProgram } from '../hosts/process.ts';
import type { Engine } from './engine.ts';

/** How long Firefox may take to start or to load, in milliseconds. */
const PATIENCE = 60_000;

/** Firefox by WebDriver BiDi, which it speaks itself. */
export const firefox: Engine = {
  name: 'Firefox',
  programs: { 'firefox-esr': 'firefox-esr', pdftotext: 'poppler-utils' },
  canPrint: true,
  async start(scheme = 'light') {
    const browser = await launch({
      browser: 'firefox',
      executablePath: findProgram('firefox-esr') ?? '',
      timeout: PATIENCE,
      protocolTimeout: PATIENCE,
      extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 },
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    return {
      version: await browser.version(),
      resize: (width, height) => page.setViewport({ width, height }),
      async open(url) {
        await page.goto(url);
      },
      // As text, because the page's policy lets nothing in it make a function from text.
      run: async (script, ...args) =>
        (await page.evaluate(`(function () { ${script} })(...${JSON.stringify(args)})`)) as never,
      async click(selector) {
        await page.click(selector);
      },
      press: (key) => page.keyboard.press(key),
      print: async () => Buffer.from(await page.pdf({ format: 'A4' })),
      screenshot: async () => Buffer.from(await page.screenshot()),
      close: () => browser.close(),
    };
  },
};
