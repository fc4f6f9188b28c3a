import { casesOf } from './bad-input/cases.ts';
import { expectFaults } from './bad-input/expect-faults.ts';

// In two files, so that two processes share what takes longest; bad-files.test.ts has the other half.
expectFaults(
  ['fields', 'yaml-syntax', 'article-text', 'claims', 'apparatus'].map((name) => [name, casesOf(name)] as const),
);
