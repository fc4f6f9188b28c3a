import { expect, it } from 'vitest';
import { withoutMarks } from '../../../src/site/html/without-marks.ts';

it('leaves the text of passages inside passages and of names in them', () => {
  const html =
    '<p id="a-1">Am <span class="mark falsch" id="beleg-x"><span class="alias" id="beleg-y"></span>3. ' +
    '<span class="mark" id="beleg-z">Mai<a class="ref" href="#anmerkung-z"></a></span> mit ' +
    '<span class="mention long">Bär<button type="button"></button></span></span><a class="ref" data-n="1"></a>.</p>';
  expect(withoutMarks(html)).toBe('<p id="a-1">Am 3. Mai mit Bär.</p>');
});

it('takes notes away with all that is in them', () => {
  const notes = '<aside class="notes"><p class="note"><span class="mark">x</span><button></button></p></aside>';
  expect(withoutMarks(`<p>Eins.</p>${notes}<p>Zwei.</p>`)).toBe('<p>Eins.</p><p>Zwei.</p>');
});

it('keeps what the article has itself: links, languages, former ids of blocks, emphasis', () => {
  const html =
    '<p><span id="alt-1" class="alias"></span><a href="#fussnote-1" role="doc-noteref">[1]</a> ' +
    '<span lang="en">Strike</span> <em>sehr</em></p>';
  expect(withoutMarks(html)).toBe(html);
});
