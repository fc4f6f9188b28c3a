import { expect, test } from 'vitest';
import { missingPackages } from './each-engine.ts';

test.skipIf(process.env.ENGINES_OPTIONAL === '1')('Every engine is installed', () => {
  const commands = missingPackages().map((name) => `apt-get install ${name}`);
  expect(commands, 'ENGINES_OPTIONAL=1 runs without those that are missing').toEqual([]);
});
