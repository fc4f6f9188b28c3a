import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeEachHost } from './each-host.ts';
import { holdsAt } from './host.ts';
import { ask, askFollowing } from './request.ts';

const MISSING = ['fehlt', 'fehlt.html', 'fehlt.md', 'x/y/z', 'assets/fehlt.0123abcd.woff2', 'karten/fehlt.png'];

describeEachHost((host, served) => {
  test.for(MISSING)('answers 404 to %s', async (path) => {
    const { documents, port } = served();
    expect((await askFollowing(port, documents.prefix + path)).status).toBe(404);
  });

  test.for(MISSING)('shows the site’s own page for %s', async (path) => {
    const { documents, port } = served();
    const { headers, body } = await askFollowing(port, documents.prefix + path);
    const isOurs = body.equals(readFileSync(join(documents.site, '404.html')));
    expect(isOurs).toBe(holdsAt(host.missingPage, documents.prefix));
    if (!host.recipe) return;
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
    });
  });

  test('forwards who trims an address, and never lists a folder of pages', async () => {
    const { documents, port } = served();
    const folders = readdirSync(documents.site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((folder) => host.closedFolder !== 'a list' || existsSync(join(folder, 'index.html')));
    expect(folders).not.toEqual([]);
    for (const folder of folders) {
      const path = `/${folder.slice(documents.root.length + 1)}/`;
      const { status, body } = await ask(port, path);
      const index = join(folder, 'index.html');
      const hasIndex = existsSync(index);
      expect([path, status]).toEqual([path, hasIndex ? 200 : host.closedFolder]);
      const shown = hasIndex ? index : join(documents.site, '404.html');
      expect(body.toString(), path).toBe(readFileSync(shown, 'utf8'));
    }
  });

  test.skipIf(host.cleanAddresses)('adds the slash to the address of a folder', async () => {
    const { documents, port } = served();
    const { status, headers } = await ask(port, `${documents.prefix}akteure`);
    expect([301, 302, 307, 308]).toContain(status);
    const target = new URL(headers.location ?? '', `http://127.0.0.1:${port}${documents.prefix}`);
    expect(target.href).toBe(`http://127.0.0.1:${port}${documents.prefix}akteure/`);
  });

  test.for([
    '../secret.txt',
    '../../../secret.txt',
    '%2e%2e/secret.txt',
    '..%2f..%2f..%2fsecret.txt',
    '..\\secret.txt',
  ])('gives nothing from outside the site: %s', async (path) => {
    const { documents, port } = served();
    const { status, body } = await ask(port, documents.prefix + path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.toString()).not.toBe('secret');
  });
});
