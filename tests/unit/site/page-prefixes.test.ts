import { expect, it } from 'vitest';
import { withPrefixes } from '../../../src/site/html/page-prefixes.ts';

const marked = (letters: string) => `<span class="vor">${letters}</span>`;

it.each([
  ['<p>US-Präsident', `<p>${marked('US-')}Präsident`],
  ['<p>e-Rechnung', `<p>${marked('e-')}Rechnung`],
  ['<p>die EU-Kommission, ein <b>E-Auto</b>', `<p>die ${marked('EU-')}Kommission, ein <b>${marked('E-')}Auto</b>`],
])('keeps short capitals with the word that follows: %s', (html, expected) => {
  expect(withPrefixes(html)).toBe(expected);
});

it.each([
  '<p>Nord-Süd, NATO-Rat, I- und O-, 5-Prozent, AB-12, xAB-Xy',
  '<a href="/US-Plan" title="US-Plan">x</a>',
  '<script>"US-Plan"</script><style>/* US-Plan */</style><title>US-Plan</title>',
  '<svg><text>US-Plan</text></svg><pre>US-Plan</pre>',
])('leaves all else as it is: %s', (html) => {
  expect(withPrefixes(html)).toBe(html);
});
