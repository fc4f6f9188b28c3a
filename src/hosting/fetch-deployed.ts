/** What a host has answered. */
export type Answer =
  | { kind: 'body'; bytes: Uint8Array; type: string }
  | { kind: 'status'; status: number }
  | { kind: 'redirect'; to: string }
  | { kind: 'unreachable'; reason: string };

/** How many redirects in a row are followed. */
const maxRedirects = 5;

/** Reads one file of a deployed site. */
export type FetchDeployed = (url: URL) => Promise<Answer>;

/**
 * Makes a reader of deployed files. Redirects are followed on the same host only (some hosts drop `.html`), also to its
 * other scheme; a name and password go with requests to this host.
 *
 * @param timeout milliseconds for one file
 */
export function deployedFetcher(site: URL, timeout: number): FetchDeployed {
  const headers = new Headers({ 'Accept-Encoding': 'identity', 'Cache-Control': 'no-cache' });
  if (site.username || site.password) {
    const login = `${decodeURIComponent(site.username)}:${decodeURIComponent(site.password)}`;
    headers.set('Authorization', `Basic ${Buffer.from(login).toString('base64')}`);
  }
  return async (wanted) => {
    let url = withoutLogin(wanted);
    try {
      const signal = AbortSignal.timeout(timeout);
      for (let hop = 0; hop <= maxRedirects; hop++) {
        const response = await fetch(url, { headers, signal, redirect: 'manual' });
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location) {
          await response.body?.cancel();
          const next = new URL(location, url);
          if (next.hostname !== site.hostname) return { kind: 'redirect', to: next.href };
          url = withoutLogin(next);
          continue;
        }
        const bytes = new Uint8Array(await response.arrayBuffer());
        if (response.status !== 200) return { kind: 'status', status: response.status };
        return { kind: 'body', bytes, type: response.headers.get('content-type') ?? '' };
      }
      return { kind: 'unreachable', reason: 'zu viele Weiterleitungen' };
    } catch (error) {
      return { kind: 'unreachable', reason: reasonOf(error) };
    }
  };
}

/** `fetch` takes no address with a login in it. */
export function withoutLogin(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'keine Antwort in der Zeit';
  const { cause } = error;
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? (cause instanceof Error ? cause.message : error.message);
}
