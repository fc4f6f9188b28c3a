import { describe, expect, it } from 'vitest';
import { documentOf, explainers, select } from './built-site.ts';
import { articleBlocks } from './verbatim.ts';

const focusable = ':is(a[href], button, summary):not([popover] *)';

/** What Tab comes to: not what is for pointers alone, and of closed details the summary. */
function stopsIn(root: ParentNode): Element[] {
  return select(root, focusable).filter(
    (element) => !element.matches('[tabindex="-1"], details:not([open]) > :not(summary)'),
  );
}

const readable = explainers.filter(({ page }) => documentOf(page).getElementById('artikel'));

describe.each(readable)('the article of $slug, with notes', ({ page }) => {
  const document = documentOf(page);
  const article = document.getElementById('artikel') ?? document.body;
  const marks = select(article, '.mark, .mention');
  const passages = select(article, '.note');
  const further = select(article, '.mark').length - passages.length;
  const named = articleBlocks(document).filter((block) => block.querySelector('.mention'));
  /** Links of the article itself, and the tools of its sections. */
  const isOfText = (stop: Element) => !stop.matches('.ref, .notes *, .names *');

  it('stops the keyboard in no sentence, but for a passage that is marked again away from its note', () => {
    const inText = articleBlocks(document).flatMap((block) => stopsIn(block).filter((stop) => !isOfText(stop)));
    expect(inText.map((stop) => stop.matches('.ref'))).toEqual(Array.from({ length: further }, () => true));
  });

  it('has one stop a note and one a block with names: no more than it has marks', () => {
    const stops = stopsIn(article).filter((stop) => !isOfText(stop));
    expect(stops).toHaveLength(further + passages.length + named.length);
    expect(stops.length).toBeLessThanOrEqual(marks.length);
  });

  it('lets the keyboard reach all the same what is for pointers alone', () => {
    const stops = stopsIn(document);
    const inLists = select(article, '.names button');
    const reached = new Set([...stops, ...inLists].map((stop) => targetOf(stop)));
    const pointersOnly = select(article, `${focusable}[tabindex="-1"]`).map(targetOf);
    const missed = pointersOnly.filter((target) => {
      const place = target.startsWith('#') ? document.getElementById(target.slice(1)) : null;
      return !reached.has(target) && !stops.some((stop) => place?.contains(stop));
    });
    expect(missed).toEqual([]);
  });
});

function targetOf(stop: Element): string {
  return stop.getAttribute('href') ?? stop.getAttribute('popovertarget') ?? '';
}
