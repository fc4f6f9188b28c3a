import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './request-address.ts';

/** At most so many hosts are asked at a time, each for one address after the other. */
const maxHosts = 8;

/**
 * Asks for each address, several hosts at a time and no host twice at once.
 *
 * @param pause milliseconds between two requests to the same host
 */
export async function requestEach(
  urls: readonly string[],
  request: (url: string) => Promise<Answer>,
  { pause = 1000 }: { pause?: number },
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const waiting = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const work = async (): Promise<void> => {
    for (let ofHost = waiting.shift(); ofHost; ofHost = waiting.shift()) {
      for (const [index, url] of ofHost.entries()) {
        if (index > 0) await wait(pause);
        answers.set(url, await request(url));
      }
    }
  };
  await Promise.all(Array.from({ length: maxHosts }, work));
  return answers;
}
