import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

const recipe = readFileSync('tests/hosts/recipes/s3.sh', 'utf8');

/** The calls of `aws` in the recipe, each with its arguments. */
function callsOf(script: string): string[][] {
  const shown = execFileSync('sh', ['-euc', `aws() { printf '%s\\n' "$@" ''; }\n${script}`], { encoding: 'utf8' });
  return shown
    .trim()
    .split('\n\n')
    .map((call) => call.split('\n'));
}

interface StoredFile {
  text: string;
  /** When it was built or sent. */
  time: number;
  headers: Record<string, string>;
}

let dist: Map<string, StoredFile>;
let bucket: Map<string, StoredFile>;
let clock = 0;

/**
 * `aws s3 sync`, as its documentation describes it: of the filters that fit a path the last decides, and what is filtered
 * out is neither sent nor deleted. A file is sent where it is new, of another size or newer.
 */
function sync([service, command, from, to, ...options]: string[]): void {
  expect([service, command, from, to]).toEqual(['s3', 'sync', 'dist/', 's3://BUCKET/']);
  const filters: [isIncluded: boolean, pattern: string][] = [];
  const headers: Record<string, string> = {};
  const flags = new Set<string>();
  for (let option = options.shift(); option !== undefined; option = options.shift()) {
    if (option === '--include' || option === '--exclude') filters.push([option === '--include', options.shift() ?? '']);
    else if (option === '--cache-control' || option === '--content-type')
      headers[option.slice(2)] = options.shift() ?? '';
    else if (option === '--delete' || option === '--size-only') flags.add(option);
    else throw new Error(`There is no option ${option}.`);
  }
  // A star stands for slashes too.
  const fits = (path: string, pattern: string): boolean =>
    matchesGlob(path.replaceAll('/', ':'), pattern.replaceAll('/', ':'));
  const isMeant = (path: string): boolean => filters.findLast(([, pattern]) => fits(path, pattern))?.[0] ?? true;
  for (const [path, { text, time }] of dist) {
    const there = bucket.get(path);
    const isSame = there?.text.length === text.length && (flags.has('--size-only') || time <= there.time);
    if (isMeant(path) && !isSame) bucket.set(path, { text, headers, time: ++clock });
  }
  if (!flags.has('--delete')) return;
  for (const path of bucket.keys()) if (isMeant(path) && !dist.has(path)) bucket.delete(path);
}

/** Builds a site of these files, with that text in each, and puts it online by the recipe. */
function publish(files: readonly string[], text: string): void {
  dist = new Map([...files, '_headers'].map((file) => [file, { text, time: ++clock, headers: {} }]));
  for (const call of callsOf(recipe)) sync(call);
}

const online = (): string[] => [...bucket.keys()].sort();
const headersOnline = () => Object.fromEntries([...bucket].map(([path, { headers }]) => [path, headers]));

beforeEach(() => {
  bucket = new Map();
});

const explainer = ['a.html', 'a.md', 'a/kurz.html', 'a/index.html', 'karten/a.png', 'karten/a/kurz.png'];
const further = ['index.html', '404.html', 'feed.xml', 'favicon.svg', 'karten/index.png', 'SHA256SUMS'];

describe('the recipe for an object store', () => {
  it('puts every file online but that for other hosts, each with its headers', () => {
    publish([...further, ...explainer, 'assets/font.1.woff2'], 'one');
    expect(online()).toEqual([...further, ...explainer, 'assets/font.1.woff2'].sort());
    expect(headersOnline()).toMatchObject({
      'assets/font.1.woff2': { 'cache-control': 'public, max-age=31536000, immutable' },
      'karten/a/kurz.png': { 'cache-control': 'public, max-age=86400' },
      'a.md': { 'cache-control': 'no-cache', 'content-type': 'text/markdown; charset=utf-8' },
      SHA256SUMS: { 'cache-control': 'no-cache', 'content-type': 'text/plain; charset=utf-8' },
      'a/kurz.html': { 'cache-control': 'no-cache' },
      'feed.xml': { 'cache-control': 'no-cache' },
    });
  });

  it('takes away what a build has not got any more, cards and Markdown too, but no assets', () => {
    publish([...further, ...explainer, 'a.html.br', 'assets/font.1.woff2'], 'one');
    // A withdrawn explainer keeps its addresses.
    const left = explainer.filter((file) => file.endsWith('.html'));
    publish([...further, ...left, 'assets/font.2.woff2'], 'two');
    expect(online()).toEqual([...further, ...left, 'assets/font.1.woff2', 'assets/font.2.woff2'].sort());
  });

  it.each(['another', 'two'])(
    'replaces what has changed, of another size or the same, and keeps all headers',
    (text) => {
      const files = [...further, ...explainer];
      publish(files, 'one');
      const before = headersOnline();
      publish(files, text);
      expect([...bucket.values()].filter((file) => file.text !== text)).toEqual([]);
      expect(headersOnline()).toEqual(before);
    },
  );
});
