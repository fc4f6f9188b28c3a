import { globSync } from 'node:fs';
import { findProgram, freePort, startProcess } from '../hosts/process.ts';
import type { Engine, Key } from './engine.ts';
import { startScreen } from './screen.ts';
import { WebDriverSession } from './webdriver.ts';

const KEYS: Record<Key, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' };

/** The small browser beside the driver; full screen, because its bar of buttons is wider than a phone. */
function browserOptions(scheme: 'light' | 'dark'): Record<string, unknown> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  return { binary, args: ['--automation', '--full-screen', ...(scheme === 'dark' ? ['--dark-mode'] : [])] };
}

/** WebKitGTK by its WebDriver, on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  programs: { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' },
  canPrint: false,
  async start(scheme = 'light') {
    const screen = await startScreen();
    const port = await freePort();
    // Its own sandbox needs rights that root in a container has not.
    const env = { DISPLAY: screen.display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    const driver = await startProcess(findProgram('WebKitWebDriver') ?? '', ['-p', String(port)], port, env);
    const session = await WebDriverSession.open(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': browserOptions(scheme),
    });
    return {
      version: session.browserVersion,
      async resize(width, height) {
        await session.command('window/rect', { x: 0, y: 0, width, height });
      },
      async open(url) {
        await session.command('url', { url });
      },
      run: async (script, ...args) => (await session.command('execute/sync', { script, args })) as never,
      click: (selector) => session.click(selector),
      press: (key) => session.press(KEYS[key]),
      screenshot: async () => Buffer.from((await session.ask('screenshot')) as string, 'base64'),
      async close() {
        await session.close();
        await driver.stop();
        await screen.stop();
      },
    };
  },
};
