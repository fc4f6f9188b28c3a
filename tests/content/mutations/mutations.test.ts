import { cpSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { ContentCopy } from '../content-copy.ts';
import { measureCpu } from '../measure-cpu.ts';
import { plainData } from './content-places.ts';
import { fieldMutations } from './field-mutations.ts';
import { fileMutations } from './file-mutations.ts';
import { judge } from './judge.ts';
import type { Mutation } from './mutation.ts';

/** Milliseconds of processor time: many times what any case needs. */
const patience = 5000;
/** Of the mutations of fields, which differ little from field to field, every nineteenth; `MUTATIONS=all` takes them all. */
const step = process.env.MUTATIONS === 'all' ? 1 : 19;

let judged = 0;
const copy = new ContentCopy();
const { content } = copy.check();
const sound = content && plainData(content);
const groups: [name: string, mutations: Mutation[]][] = [
  ['fields', fieldMutations(copy).filter((_, index) => index % step === 0)],
  ['files', fileMutations(copy)],
];

afterAll(() => {
  copy[Symbol.dispose]();
});

test('each mutation has a name of its own', () => {
  const names = groups.flatMap(([, mutations]) => mutations.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

describe.each(groups)('of %s, each is stopped where it is, or does no harm:', (_, mutations) => {
  test.for(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', ([, mutation], { skip }) => {
    try {
      const lines = mutation.change(copy);
      if (lines === 'none') return skip('There is nothing to break in this way.');
      judged += 1;
      const { result, milliseconds } = measureCpu(() => copy.check());
      expect(milliseconds).toBeLessThan(patience);
      judge(mutation, lines, result, copy, sound);
    } finally {
      rmSync(copy.path(mutation.file), { recursive: true, force: true });
      cpSync(`tests/fixtures/content/${mutation.file}`, copy.path(mutation.file));
    }
  });
});

test('more than 400 have been judged', () => {
  expect(judged).toBeGreaterThan(400);
});
