import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../hosts/headers-file.ts';
import { readSiteFile, siteFiles } from './built-site.ts';

const rules = parseHeadersFile(readSiteFile('_headers'));
const headersOf = (file: string) =>
  Object.fromEntries([...headersFor(rules, `/${file}`)].map(([name, values]) => [name, values.join(', ')]));
const probes = ['assets/schrift.0123abcd.woff2', 'karten/a/b.png', 'a.md', 'SHA256SUMS', 'x/y/z'];

test('No header of _headers is given twice to one address, because hosts join or replace', () => {
  const doubled = [...siteFiles, ...probes].flatMap((file) =>
    [...headersFor(rules, `/${file}`)]
      .filter(([, values]) => values.length > 1)
      .map(([name, values]) => `${file}: ${name}: ${values.join(' | ')}`),
  );
  expect(doubled).toEqual([]);
});

describe('In _headers', () => {
  test.for(['index.html', 'a/b.html', 'x/y/z', 'karten/a.png', 'assets/a.woff2'])(
    '%s gets what protects it',
    (file) => {
      expect(headersOf(file)).toMatchObject({
        'strict-transport-security': 'max-age=63072000',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "frame-ancestors 'none'",
        'cross-origin-opener-policy': 'same-origin',
      });
    },
  );

  test('what a page must not do is named, and copying and sharing are not among it', () => {
    const policy = headersOf('index.html')['permissions-policy']?.split(', ') ?? [];
    expect(policy).toEqual(expect.arrayContaining(['camera=()', 'geolocation=()', 'microphone=()', 'payment=()']));
    expect(policy).toContain('clipboard-write=(self)');
    expect(policy.filter((rule) => rule.startsWith('web-share'))).toEqual([]);
  });

  test('pages are left to be revalidated, hashed files kept for a year, cards for a day', () => {
    expect(headersOf('index.html')['cache-control']).toBeUndefined();
    expect(headersOf('assets/a.woff2')['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headersOf('karten/a/b.png')['cache-control']).toBe('public, max-age=86400');
  });

  test('only preview cards may be shown by other sites', () => {
    expect(headersOf('karten/a/b.png')['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headersOf('assets/a.woff2')['cross-origin-resource-policy']).toBe('same-origin');
  });

  test('texts whose ending hosts do not know have their type', () => {
    expect(headersOf('a.md')['content-type']).toBe('text/markdown; charset=utf-8');
    expect(headersOf('SHA256SUMS')['content-type']).toBe('text/plain; charset=utf-8');
  });
});
