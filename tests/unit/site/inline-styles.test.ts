import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/site/html/content-security-policy.ts';
import { applyEdits, readElements } from '../../../src/site/html/page-html.ts';

/** The styles of a page with that body, as it is sent. */
function stylesOf(css: string, body = ''): string {
  const html = `<meta charset="utf-8"><style>${css}</style>${body}`;
  const sent = applyEdits(html, contentSecurityPolicy(html, readElements(html)));
  return /<style>([\s\S]*?)<\/style>/.exec(sent)?.[1] ?? '';
}

it('A page gets the rules for its elements, classes and ids, and none for others', () => {
  const css =
    '.a{top:0}.b{top:1px}#c{top:2px}#d{top:3px}p{top:4px}.a i,.a p{top:5px}.a .b{top:7px}@media print{.b{top:6px}}';
  expect(stylesOf(css, '<p class="x a" id="c">b d</p>')).toBe('.a{top:0}#c{top:2px}p{top:4px}.a i,.a p{top:5px}');
});

it('Rules inside others go with their own classes', () => {
  expect(stylesOf('.a{& .b{top:0}& p{top:1px}}.b{.a &{top:2px}}', '<p class="a">')).toBe('.a{& p{top:1px}}');
});

it('What only a script names has its rules', () => {
  const script = '<script>document.body.className = "late"</script>';
  expect(stylesOf('.late{top:0}.never{top:0}', script)).toBe('.late{top:0}');
});

it('A rule stays that is about what a page lacks', () => {
  const css = 'p:not(.b){top:0}@supports (top:0){p{top:1px}}';
  expect(stylesOf(css)).toBe(css);
});

it('A text never ends the style', () => {
  expect(stylesOf('p:before{content:"\\3c/style>"}')).toBe('p:before{content:"<\\/style>"}');
});

it('Pages with the same styles and other classes get other rules, again and again', () => {
  const css = '.one{top:0}.two{top:1px}';
  for (let round = 0; round < 2; round++) {
    expect(stylesOf(css, '<p class="one">')).toBe('.one{top:0}');
    expect(stylesOf(css, '<p class="two">')).toBe('.two{top:1px}');
  }
});

it('A property of its own is set where a rule of the page reads it, in whichever of its styles, and not otherwise', () => {
  const css = ':root{--a:1px;--b:2px;--c:3px;--d:4px}p{top:var(--a)}.x{top:var(--b)}';
  const later = '</style><p></p><style>i{top:var(--c, 0)}';
  expect(stylesOf(css + later)).toBe(':root{--a:1px;--c:3px}p{top:var(--a)}');
});

it('A class that is called like a property of its own keeps its rules', () => {
  expect(stylesOf('.x--a:hover{top:0}:root{--a:1px}', '<p class="x--a">')).toBe('.x--a:hover{top:0}');
});
