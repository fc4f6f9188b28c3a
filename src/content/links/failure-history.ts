import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';

/** Since when an address fails, and in how many runs, one at most an hour. */
const failureSchema = z.object({ since: z.iso.datetime(), last: z.iso.datetime(), runs: z.int().positive() });
export type Failure = z.infer<typeof failureSchema>;

const historySchema = z.record(z.string(), failureSchema);

/** In so many runs a server may be down and come back. */
export const runsUntilLost = 3;
const hour = 3_600_000;

/** Which addresses failed in the runs before: a server that is down today may be up tomorrow. */
export class FailureHistory {
  readonly #file: string;
  readonly #failures: Map<string, Failure>;

  /** A file that is missing or damaged counts as empty. */
  constructor(file: string) {
    this.#file = file;
    this.#failures = new Map(Object.entries(readHistory(file)));
  }

  /** Counts a failure; a second run within the hour counts as the same. */
  fail(url: string, now: Date): Failure {
    const known = this.#failures.get(url);
    const at = now.toISOString();
    const failure =
      known === undefined
        ? { since: at, last: at, runs: 1 }
        : now.getTime() - Date.parse(known.last) < hour
          ? known
          : { ...known, last: at, runs: known.runs + 1 };
    this.#failures.set(url, failure);
    return failure;
  }

  /** The address is there again. */
  recover(url: string): void {
    this.#failures.delete(url);
  }

  /** Writes what is known of these addresses; others are cited no more. */
  save(urls: readonly string[]): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const kept = [...this.#failures].filter(([url]) => urls.includes(url));
    writeFileSync(this.#file, `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`);
  }
}

function readHistory(file: string): Record<string, Failure> {
  try {
    return historySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
