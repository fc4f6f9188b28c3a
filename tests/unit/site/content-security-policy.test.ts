import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/site/html/content-security-policy.ts';
import { applyEdits, readElements } from '../../../src/site/html/page-html.ts';
import { pageMargins } from '../../../src/site/html/page-head.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const charset = '<meta charset="utf-8">';
const nothing = "default-src 'none';base-uri 'none';form-action 'none';connect-src 'self'";

const withPolicy = (html: string) => applyEdits(html, contentSecurityPolicy(html, readElements(html)));
const policyOf = (body: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(withPolicy(charset + body))?.[1];

describe('the policy of a page', () => {
  it.each([
    ['without anything', '<p>Text</p>', nothing],
    ['with a style', '<style>p{color:red}</style>', `${nothing};style-src ${hash('p{color:red}')}`],
    [
      'with the same style twice',
      '<style>p{top:0}</style><p></p><style>p{top:0}</style>',
      `${nothing};style-src ${hash('p{top:0}')}`,
    ],
    [
      'with two styles',
      '<style>p{top:0}</style><style media="print">b{top:0}</style>',
      `${nothing};style-src ${hash('p{top:0}')} ${hash('b{top:0}')}`,
    ],
    [
      'with two styles side by side, which become one',
      '<style>p{top:0}</style><style>b{top:1px}</style>',
      `${nothing};style-src ${hash('p{top:0}b{top:1px}')}`,
    ],
    ['with a script', '<script>\nf(1 < 2)\n</script>', `${nothing};script-src ${hash('\nf(1 < 2)\n')}`],
    ['with a script of the site', '<script async src="../assets/a.js"></script>', `${nothing};script-src 'self'`],
    ['with structured data, which do not run', '<script type="application/ld+json">{}</script>', nothing],
    [
      'with an icon of the site',
      '<link rel="icon" type="image/svg+xml" href="../favicon.svg">',
      `${nothing};img-src 'self'`,
    ],
    ['with an icon in itself', '<link rel="icon" href="data:,">', `${nothing};img-src data:`],
    ['with words in its title', '<title>Was tut <style> mit <script>a</script>?</title>', nothing],
    [
      'with words in an attribute',
      '<meta content="Was tut <style> auf <link rel=icon href=x>?"><style>p{top:0}</style><p title="</script><script>b</script>">',
      `${nothing};style-src ${hash('p{top:0}')}`,
    ],
    [
      'with words in a comment',
      '<!-- <style>p{}</style> --><style>b{top:0}</style>',
      `${nothing};style-src ${hash('b{top:0}')}`,
    ],
    [
      'with words in a style',
      '<style>p:before{content:"<script>a</script>"}</style>',
      `${nothing};style-src ${hash('p:before{content:"<script>a<\\/script>"}')}`,
    ],
    ['that links to a style sheet of another page', '<link rel="canonical" href="x.html">', nothing],
  ] as const)('%s', (_, body, policy) => {
    expect(policyOf(body)).toBe(policy);
  });

  it.each([
    ['of the site', 'url(../assets/a.woff2)', "'self'"],
    ['of the site, in quotes', 'url("a.woff2")', "'self'"],
    ['in the page', 'url(data:font/woff2;base64,AA==)', 'data:'],
  ] as const)('with a font %s', (_, source, place) => {
    const style = `@font-face{font-family:"A";src:${source}format("woff2")}`;
    expect(policyOf(`<style>${style}</style>`)?.replace(/;style-src '[^']+'/, '')).toBe(`${nothing};font-src ${place}`);
  });
});

test('a name that holds a rule for a font allows none', () => {
  expect(policyOf(`<style>${pageMargins('@font-face{src:url(data:a)}')}</style>`)).not.toContain('font-src');
});

describe('a page with its policy', () => {
  it('has it right after its charset, and is else the same', () => {
    expect(withPolicy('<html><head><meta charset="utf-8"><title>A</title></head></html>')).toBe(
      `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${nothing}"><title>A</title></head></html>`,
    );
  });

  it('keeps words that look like the end of a style and the beginning of one', () => {
    expect(withPolicy(`${charset}<p title="</style><style>">`)).toContain('<p title="</style><style>">');
  });

  it.each(['<html></html>', `<html><head><title>A</title>${charset}</head></html>`])(
    'must say its charset first: %s',
    (html) => {
      expect(() => withPolicy(html)).toThrow('A page does not say its charset first.');
    },
  );
});
