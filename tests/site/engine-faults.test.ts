import { describe, expect, it } from 'vitest';
import { documentOf, readSiteFile, select, siteFiles, sitePages } from './built-site.ts';

/** All CSS of the site by the file that holds it: what pages carry inside them, and files of their own. */
const styles = new Map<string, string>([
  ...siteFiles.filter((file) => file.endsWith('.css')).map((file) => [file, readSiteFile(file)] as const),
  ...sitePages.map((page) => [page, styleOf(page)] as const),
]);

function styleOf(page: string): string {
  const all = select(documentOf(page), 'style, [style]');
  return all.map((element) => element.getAttribute('style') ?? element.textContent).join('\n;');
}

/** The values of a property, or of the properties that a pattern names, wherever they are declared. */
function valuesOf(css: string, property: string): string[] {
  const bare = css.replaceAll(/\/\*.*?\*\//gs, '');
  const declarations = new RegExp(`(?:^|[;{\\s])(?:${property})\\s*:\\s*([^;{}]*)`, 'gi');
  return [...bare.matchAll(declarations)].map(([, value = '']) => value.trim());
}

it.each([
  ['p{text-wrap:pretty}', 'text-wrap(?:-style)?', ['pretty']],
  ['p{color:red;text-wrap-style : balance ;x:y}', 'text-wrap(?:-style)?', ['balance']],
  ['a{text-decoration:underline var(--line) 1px}', 'text-decoration', ['underline var(--line) 1px']],
  ['a{text-decoration-line:underline}/* text-decoration: a b; */', 'text-decoration', []],
])('reads %s', (css, property, values) => {
  expect(valuesOf(css, property)).toEqual(values);
});

it('finds the style of every page', () => {
  expect([...styles.values()].filter((css) => css.includes('--paper')).length).toBeGreaterThan(20);
});

describe.each([...styles])('%s', (_, css) => {
  it('leaves text-wrap: pretty alone, which ends WebKit (https://bugs.webkit.org/show_bug.cgi?id=306377)', () => {
    expect(valuesOf(css, 'text-wrap(?:-style)?').filter((value) => /pretty/i.test(value))).toEqual([]);
  });

  it('gives text-decoration one value at a time, because WebKit drops the shorthand of several', () => {
    expect(valuesOf(css, 'text-decoration').filter((value) => /\s/.test(value))).toEqual([]);
  });

  it('says what cannot be selected in the word that WebKit knows too', () => {
    expect(valuesOf(css, '-webkit-user-select')).toEqual(valuesOf(css, 'user-select'));
  });
});
