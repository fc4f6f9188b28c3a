import { expect, test } from 'vitest';
import { unlistedFiles } from '../build/sha256sum.ts';
import { siteFolder } from './built-site.ts';

test('the list of checksums names every file of the site as it is', () => {
  expect(unlistedFiles(siteFolder)).toEqual([]);
});
