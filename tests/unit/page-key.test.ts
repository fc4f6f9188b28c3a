import { afterEach, expect, it, vi } from 'vitest';
import { pageKey } from '../../src/hosting/page-key.ts';
import type { Site } from '../../src/schemas/site.ts';

const site = { name: 'Klartext' } as Site;

afterEach(() => {
  vi.unstubAllEnvs();
});

it('is another for another file, explainer, site and address of the site, and the same for the same', () => {
  const key = pageKey('a.html', { digest: '1' }, site);
  vi.stubEnv('SITE_URL', 'https://beispiel.example/');
  const elsewhere = pageKey('a.html', { digest: '1' }, site);
  vi.unstubAllEnvs();
  const others = [
    pageKey('b.html', { digest: '1' }, site),
    pageKey('a.html', { digest: '2' }, site),
    pageKey('a.html', { digest: '1' }, { ...site, name: 'Anders' }),
    elsewhere,
  ];
  expect(new Set([key, ...others]).size).toBe(5);
  expect(pageKey('a.html', { digest: '1' }, { ...site })).toBe(key);
  for (const name of [key, ...others]) expect(name).toMatch(/^pages\/[0-9a-f]{64}$/);
});
