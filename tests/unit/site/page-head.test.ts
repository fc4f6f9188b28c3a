import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { folderAddress } from '../../../src/site/html/page-head.ts';

it.each([
  ['https://beispiel.example/a/telefonat', '/a/telefonat/'],
  ['https://beispiel.example/a/telefonat?von=post#diplomatie', '/a/telefonat/?von=post#diplomatie'],
  ['https://beispiel.example/a/telefonat/#diplomatie', '/a/telefonat/#diplomatie'],
  ['https://beispiel.example/a/telefonat/index.html', '/a/telefonat/index.html'],
  ['https://beispiel.example/', '/'],
])('a folder shown at %s is at %s, so that relative links hold', (url, path) => {
  const { window } = new JSDOM(`<script>${folderAddress}</script>`, { url, runScripts: 'dangerously' });
  expect(window.location.pathname + window.location.search + window.location.hash).toBe(path);
});
