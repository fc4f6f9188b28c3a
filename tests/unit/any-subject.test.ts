import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('no file of the code knows the groups of the first explainer', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(200);
  const knowing = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => /\b(?:usa|russland|ukraine)\b/i.test(readFileSync(file, 'utf8')));
  expect(knowing).toEqual([]);
});
