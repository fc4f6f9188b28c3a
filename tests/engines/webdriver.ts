/** How long a command may take before the browser counts as lost, in milliseconds. */
const PATIENCE = 60_000;

/** The name of a found element in what a driver takes and gives, by the WebDriver standard. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface ElementReference {
  [ELEMENT]: string;
}

/**
 * A browser behind a WebDriver server.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
export class WebDriverSession {
  readonly browserVersion: string;
  readonly #address: string;

  private constructor(address: string, browserVersion: string) {
    this.#address = address;
    this.browserVersion = browserVersion;
  }

  /** @throws with the driver's own words if it gets no browser */
  static async open(server: string, capabilities: Record<string, unknown>): Promise<WebDriverSession> {
    const { sessionId, capabilities: given } = (await send('POST', `${server}/session`, {
      capabilities: { alwaysMatch: capabilities },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    return new WebDriverSession(`${server}/session/${sessionId}`, given.browserVersion);
  }

  /** @throws with the driver's own words if the command fails, which it also does when the browser has crashed */
  async command(path: string, body: Record<string, unknown> = {}): Promise<unknown> {
    return send('POST', `${this.#address}/${path}`, body);
  }

  async ask(path: string): Promise<unknown> {
    return send('GET', `${this.#address}/${path}`);
  }

  async click(selector: string): Promise<void> {
    const found = (await this.command('element', { using: 'css selector', value: selector })) as ElementReference;
    await this.command(`element/${found[ELEMENT]}/click`);
  }

  /** @param key as the standard codes it */
  async press(key: string): Promise<void> {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
    await this.command('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async close(): Promise<void> {
    await send('DELETE', this.#address);
  }
}

async function send(method: string, address: string, body?: Record<string, unknown>): Promise<unknown> {
  const response = await fetch(address, {
    method,
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${address}: ${error} ${message}`);
}
