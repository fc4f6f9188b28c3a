import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { pageMargins } from '../../../src/site/html/page-head.ts';

it('prints where a page comes from, and the number of each sheet', () => {
  const css = pageMargins('https://beispiel.example/telefonat.html');
  expect(css).toContain('@bottom-left{content:"https://beispiel.example/telefonat.html";');
  expect(css).toContain('@bottom-right{content:counter(page)" / "counter(pages);');
});

it.each(['"}*{display:none}', '</style><script>alert(1)</script>', 'a\\', 'zwei\nZeilen'])(
  'lets no text out of its quotation marks: %s',
  (text) => {
    const css = pageMargins(text);
    const string = /content:"([^"]*)";/.exec(css)?.[1] ?? '';
    expect(string.replaceAll(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))).toBe(
      text,
    );
    const { document } = new JSDOM(`<style>${css}</style>`).window;
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('style')?.textContent).toBe(css);
  },
);
