/** What a server said of an address. */
export type Answer =
  | { kind: 'there' }
  /** For good, to another address. */
  | { kind: 'moved'; target: string }
  /** It does not let programs in; only a person can see. */
  | { kind: 'refused'; detail: string }
  /** It is not there, or nobody answers; `reached` is false where no server was. */
  | { kind: 'failed'; detail: string; reached: boolean };

/** Milliseconds. */
const timeout = 20_000;
const maxRedirects = 10;
const refusals: readonly number[] = [401, 402, 403, 405, 406, 407, 418, 429, 451, 999];
const headers = {
  'User-Agent': 'Mozilla/5.0 (compatible; Klartext link check)',
  Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
};

/** Asks for an address as a reader's browser would, and follows where it is sent. */
export async function requestAddress(url: string, options: { timeout?: number } = {}): Promise<Answer> {
  const signal = AbortSignal.timeout(options.timeout ?? timeout);
  let address = url;
  let isForGood = true;
  try {
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const response = await fetch(address, { headers, redirect: 'manual', signal });
      await response.body?.cancel();
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null)
        return judge(response.status, url, isForGood ? address : url);
      isForGood &&= response.status === 301 || response.status === 308;
      address = new URL(location, address).href;
    }
    return { kind: 'failed', detail: `leitet mehr als ${maxRedirects}-mal weiter`, reached: true };
  } catch (error) {
    return { kind: 'failed', ...describeFailure(error) };
  }
}

function judge(status: number, url: string, target: string): Answer {
  if (refusals.includes(status)) return { kind: 'refused', detail: String(status) };
  if (status >= 400) return { kind: 'failed', detail: `antwortet mit ${status}`, reached: true };
  if (isSame(url, target)) return { kind: 'there' };
  // A page that is gone is often sent to the start of its site.
  if (new URL(target).pathname === '/' && new URL(url).pathname !== '/')
    return { kind: 'failed', detail: `leitet zur Startseite ${target} weiter`, reached: true };
  return { kind: 'moved', target };
}

/** No editor wants to write `…/` for `…`; the fragment never reaches a server. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => {
    const { origin, pathname, search } = new URL(address);
    return origin + pathname.replace(/\/$/, '') + search;
  });
  return a === b;
}

/** What Node calls it, by `code` of the error or of what it was caused by. */
const failures: Readonly<Record<string, string>> = {
  ENOTFOUND: 'hat keinen Server mehr',
  EAI_AGAIN: 'lässt sich nicht auflösen',
  ECONNREFUSED: 'nimmt keine Verbindung an',
  ECONNRESET: 'bricht die Verbindung ab',
  UND_ERR_SOCKET: 'bricht die Verbindung ab',
};

function describeFailure(error: unknown): { detail: string; reached: boolean } {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { detail: 'antwortet nicht in der Zeit', reached: false };
  const { cause } = error as { cause?: { code?: string; message?: string } };
  const code = cause?.code ?? '';
  if (/CERT|SSL|TLS|SELF_SIGNED|EPROTO/.test(code))
    return { detail: `hat keine gültige Verschlüsselung (${code})`, reached: true };
  const known = Object.hasOwn(failures, code) ? failures[code] : undefined;
  return { detail: known ?? `antwortet nicht (${code || (cause?.message ?? String(error))})`, reached: false };
}
