import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { readPermalinks } from '../../src/content/check/check-permalinks.ts';
import { contentFolder } from '../../src/content/read/content-folder.ts';
import { isWithdrawn } from '../../src/explainer/explainer.ts';
import { readBuiltSite } from '../../src/exports/permalinks/permalinks-page.ts';
import { lostPermalinks, newPermalinks } from '../../src/exports/permalinks/permalinks.ts';
import { isFirst } from './built-explainer.ts';
import { siteFolder } from './built-site.ts';

const { root, label } = contentFolder();
const listed = existsSync(join(root, 'permalinks.json')) ? readPermalinks(root, label).data : {};
const site = readBuiltSite(siteFolder);
const withdrawn = (checkContent(root, label).content?.explainers ?? []).filter(isWithdrawn).map(({ slug }) => slug);

test('every address ever published is still answered; a renamed section needs its former id under „aliases“', () => {
  expect(lostPermalinks(listed, site, withdrawn)).toEqual([]);
});

test.runIf(isFirst)('the list of published addresses names the sections of an explainer', () => {
  expect(Object.values(listed).flat()).toContain('faktencheck');
});

const added = newPermalinks(listed, site);
if (added.length > 0)
  console.log(
    `Hinweis: ${added.length} neue Adressen fehlen in ${label}/permalinks.json; „npm run permalinks“ ergänzt sie.`,
  );
