import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from './request.ts';

const folder = join(import.meta.dirname, 'node_modules/@mdn/mdn-http-observatory');

/** Whether `@mdn/mdn-http-observatory` is there; `npm ci --prefix tests/hosts --ignore-scripts` gets it. */
export const isInstalled = existsSync(folder);

/** What the MDN HTTP Observatory gives a host. */
export interface Grade {
  grade: string;
  score: number;
}

/** The parts of the package that are used here; its `scan()` would ask a host by name, on the ports of the web. */
interface Observatory {
  ALL_TESTS: ((recorded: object) => { result: string })[];
  getGradeForScore(score: number): Grade;
  getScoreModifier(result: string): number;
  MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
  parseHttpEquivHeaders(html: string, address: string): Map<string, string[]>;
}

async function load(): Promise<Observatory> {
  // Which hosts browsers know as safe is a list from the network; ours is on none.
  const list = join(folder, 'conf/hsts-preload.json');
  if (!existsSync(list)) writeFileSync(list, '{}');
  const files = ['constants', 'grader/grader', 'grader/charts', 'retriever/utils'];
  const parts = files.map(
    async (file) => import(pathToFileURL(join(folder, 'src', `${file}.js`)).href) as Promise<object>,
  );
  return Object.assign({}, ...(await Promise.all(parts))) as Observatory;
}

let loaded: Promise<Observatory> | undefined;

/**
 * Grades an answer by the rules of the Observatory, as if a host had given it by HTTPS, with a valid certificate, and had sent
 * who came by HTTP there: both are for the certificate's tool to set up. Nobody is asked.
 *
 * @param page its text as HTML
 */
export async function gradeOf({ status, headers }: Answer, page: string): Promise<Grade> {
  const rules = await (loaded ??= load());
  const [http, https] = ['http', 'https'].map((protocol) => new URL(`${protocol}://www.beispiel.example/`));
  const response = { status, headers, data: page, verified: true };
  const route = [
    { url: http, status: 301 },
    { url: https, status },
  ];
  const recorded = {
    hostname: https?.hostname,
    // Its DOM cannot read the CSS of today, and no rule looks at it.
    resources: { path: page.replaceAll(/(<style[^>]*>).*?<\/style>/gs, '$1</style>') },
    responses: {
      auto: { ...response, httpEquiv: rules.parseHttpEquivHeaders(page, https?.href ?? '') },
      cors: response,
      http: response,
      https: response,
      httpRedirects: route,
      httpsRedirects: route.slice(1),
    },
    session: { url: https, redirectHistory: route },
  };
  const modifiers = rules.ALL_TESTS.map((test) => rules.getScoreModifier(test(recorded).result));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 100);
  // What is better than needed counts only where little is worse.
  const strict = sum(modifiers.filter((modifier) => modifier < 0));
  const score = strict >= rules.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(modifiers) : strict;
  return rules.getGradeForScore(score);
}
