import { expect, test } from 'vitest';
import { programs } from './programs.ts';

test.skipIf(process.env.CLIENTS_OPTIONAL === '1')('Every client is installed', () => {
  const missing = Object.entries(programs).flatMap(([name, path]) => (path ? [] : [`apt-get install ${name}`]));
  expect(missing, 'CLIENTS_OPTIONAL=1 runs without those that are missing').toEqual([]);
});
