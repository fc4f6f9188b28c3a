import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { serveFolder } from '../../src/cli/static-server.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { pageKinds } from './page-kinds.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Rating {
  kind: string;
  /** From 0 to 100; null where Lighthouse gave none. */
  scores: Record<(typeof categories)[number], number | null>;
  /** Audits that count and are not perfect. */
  failed: FailedAudit[];
  /** What Lighthouse itself complained of. */
  complaints: string[];
}

export interface FailedAudit {
  id: string;
  /** Such as a time. */
  value: string;
  /** Why it failed, in a sentence; often empty. */
  reason: string;
}

/**
 * Rates one page of each kind as a phone would show it.
 *
 * @param site a built site
 * @throws where the browser does not start, or the run is aborted
 */
export async function ratePages(site: string, signal: AbortSignal): Promise<Rating[]> {
  const server = await serveFolder(site, { host: '127.0.0.1', port: 0 });
  try {
    return await withChromium(signal, async (port) => {
      const ratings: Rating[] = [];
      for (const { kind, page } of pageKinds) {
        console.error(`Lighthouse: ${page}`);
        ratings.push(await ratePage(kind, `${server.url}/${page}`, port));
        signal.throwIfAborted();
      }
      return ratings;
    });
  } finally {
    await server.close();
  }
}

async function withChromium<T>(signal: AbortSignal, use: (port: number) => Promise<T>): Promise<T> {
  const { executablePath, env, args } = await findChromium();
  signal.throwIfAborted();
  const chromium = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless', ...args],
    envVars: env,
    handleSIGINT: false,
    logLevel: 'silent',
  });
  const stop = (): void => {
    chromium.kill();
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await use(chromium.port);
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

async function ratePage(kind: string, address: string, port: number): Promise<Rating> {
  const run = await lighthouse(address, {
    port,
    formFactor: 'mobile',
    onlyCategories: [...categories],
    disableFullPageScreenshot: true,
    logLevel: 'silent',
  });
  if (!run) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { lhr } = run;
  const score = (category: string) => {
    const part = lhr.categories[category]?.score ?? null;
    return part === null ? null : Math.round(part * 100);
  };
  return {
    kind,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    failed: failedAudits(lhr),
    complaints: [...(lhr.runtimeError ? [lhr.runtimeError.message] : []), ...lhr.runWarnings],
  };
}

function failedAudits({ categories: parts, audits }: Result): FailedAudit[] {
  const counted = Object.values(parts).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return counted.flatMap(({ id }) => {
    const { score = null, scoreDisplayMode, displayValue = '', explanation, errorMessage } = audits[id] ?? {};
    const failed = scoreDisplayMode === 'error' || (score !== null && score < 1);
    return failed ? [{ id, value: displayValue, reason: errorMessage ?? explanation ?? '' }] : [];
  });
}
