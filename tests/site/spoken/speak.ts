import { Virtual } from '@guidepup/virtual-screen-reader';
import { JSDOM } from 'jsdom';

/** What stands alone on a line of a log; all else is part of the sentence around it. */
const blocks =
  /^(?:end of )?(?:article|banner|blockquote|complementary|contentinfo|definition|details|dialog|document|figure|group|heading|list|listitem|main|navigation|paragraph|region|row|rowgroup|table|term)\b/;
/** What nobody hears, or what only ends an element on one line. */
const silent =
  /^(?:end of )?(?:document|paragraph|banner|contentinfo|rowgroup|time|strong|emphasis|superscript|subscript)$|^end of (?:listitem|link|button|heading|row|cell|columnheader|rowheader|term|definition|figure|caption)\b/;
/** What is more than text. */
const control = /^(?:link|button|img|rowheader|columnheader|cell|caption|heading)\b/;

/**
 * What a screen reader says for a page from beginning to end, a line a block and ` | ` between what it says in one: roles in English, as
 * the reader that is simulated has them, and `⟨en⟩` before words whose language is not German.
 *
 * Closed cards and details are left out, as a browser leaves them out. Of a control with a label only the label is said. The reader
 * takes every `header` and `footer` for that of the page, so none is told; and it tells the text of a link, row or cell twice where it has
 * elements, here once.
 *
 * @param part a selector; without it, the whole page
 */
export async function speak(html: string, part = 'body'): Promise<string[]> {
  const { window } = new JSDOM(html);
  const { document } = window;
  const wanted = document.querySelector(part);
  if (!wanted) throw new Error(`There is no ${part}.`);
  wanted.removeAttribute('popover');
  if (wanted !== document.body) document.body.replaceChildren(wanted);
  const closed = document.querySelectorAll('[popover], details:not([open]) > :not(summary), script, style');
  for (const element of closed) element.remove();
  for (const element of document.querySelectorAll('body [lang]:not([lang="de"])'))
    element.prepend(`⟨${element.getAttribute('lang') ?? ''}⟩ `);
  for (const element of document.querySelectorAll(':is(a, button)[aria-label]')) element.textContent = '';
  const reader = new Virtual();
  await reader.start({ container: document.body, window: window as unknown as typeof globalThis.window & Window });
  do await reader.next();
  while ((await reader.lastSpokenPhrase()) !== 'end of document');
  const phrases = await reader.spokenPhraseLog();
  await reader.stop();
  return linesOf(phrases);
}

function linesOf(phrases: readonly string[]): string[] {
  const lines: string[] = [];
  let last = '';
  for (const phrase of withoutRepetitions(phrases)) {
    const isBlock = blocks.test(phrase);
    const isText = !isBlock && !control.test(phrase);
    if (!silent.test(phrase)) {
      const line = isBlock || last === '' ? undefined : lines.pop();
      // What follows text as text is the same sentence.
      const between =
        !isText || control.test(last) ? ' | ' : /^[-,.;:!?)“]/.test(phrase) || last.endsWith('-') ? '' : ' ';
      lines.push(line === undefined ? phrase : line + between + phrase);
    }
    if (isBlock) last = '';
    else if (!silent.test(phrase)) last = phrase;
  }
  return lines;
}

/** A link said by its name is over, until its end; rows and cells are said by what is in them. */
function withoutRepetitions(phrases: readonly string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index] ?? '';
    const end = phrases.indexOf(`end of ${phrase}`, index);
    const [, role = ''] = /^(link|button|row|cell|rowheader|columnheader|caption)\b/.exec(phrase) ?? [];
    if (end === -1 || role === '') kept.push(phrase);
    else if (role === 'link' || role === 'button') {
      kept.push(phrase);
      index = end;
    } else kept.push(role);
  }
  return kept;
}
