import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, withContentSecurityPolicy } from '../../src/hosting/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const nothing = "default-src 'none';base-uri 'none';form-action 'none';connect-src 'self'";

describe('the policy of a page', () => {
  it.each([
    ['without anything', '<p>Text</p>', nothing],
    ['with a style', '<style>p{color:red}</style>', `${nothing};style-src ${hash('p{color:red}')}`],
    ['with the same style twice', '<style>a</style><style>a</style>', `${nothing};style-src ${hash('a')}`],
    [
      'with two styles',
      '<style>a</style><style media="print">b</style>',
      `${nothing};style-src ${hash('a')} ${hash('b')}`,
    ],
    ['with a script', '<script>\nf(1 < 2)\n</script>', `${nothing};script-src ${hash('\nf(1 < 2)\n')}`],
    ['with structured data, which do not run', '<script type="application/ld+json">{}</script>', nothing],
    [
      'with an icon of the site',
      '<link rel="icon" type="image/svg+xml" href="../favicon.svg">',
      `${nothing};img-src 'self'`,
    ],
    ['with an icon in itself', '<link rel="icon" href="data:,">', `${nothing};img-src data:`],
    ['that links to a style sheet of another page', '<link rel="canonical" href="x.html">', nothing],
  ] as const)('%s', (_, body, policy) => {
    expect(contentSecurityPolicy(body)).toBe(policy);
  });

  it.each([
    ['of the site', 'url(../assets/a.woff2)', "'self'"],
    ['of the site, in quotes', 'url("a.woff2")', "'self'"],
    ['in the page', 'url(data:font/woff2;base64,AA==)', 'data:'],
  ] as const)('with a font %s', (_, source, place) => {
    const style = `@font-face{font-family:"A";src:${source}format("woff2")}`;
    expect(contentSecurityPolicy(`<style>${style}</style>`)).toBe(
      `${nothing};style-src ${hash(style)};font-src ${place}`,
    );
  });
});

describe('a page with its policy', () => {
  it('has it right after its charset, and is else the same', () => {
    expect(withContentSecurityPolicy('<html><head><meta charset="utf-8"><title>A</title></head></html>')).toBe(
      `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${nothing}"><title>A</title></head></html>`,
    );
  });

  it('must say its charset', () => {
    expect(() => withContentSecurityPolicy('<html></html>')).toThrow('A page has no <meta charset="utf-8">.');
  });
});
