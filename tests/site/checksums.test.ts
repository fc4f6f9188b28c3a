import { expect, test } from 'vitest';
import { verifyFolder } from '../../src/hosting/verify-folder.ts';
import { siteFiles, siteFolder } from './built-site.ts';

test('the list of checksums names every file of the site as it is', async () => {
  expect(await verifyFolder(siteFolder)).toEqual({ sound: siteFiles.length - 1, faults: [], notes: [] });
});
