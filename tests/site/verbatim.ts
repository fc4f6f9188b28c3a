import { execFileSync } from 'node:child_process';
import { Readability } from '@mozilla/readability';
import { convert } from 'html-to-text';
import { JSDOM } from 'jsdom';
import { blockSelector } from './block-selector.ts';
import { parse, select } from './built-site.ts';

/** The article's paragraphs and headings. */
export function articleBlocks(document: Document): HTMLElement[] {
  return select<HTMLElement>(document, blockSelector);
}

/** The article as the markup has it: the text of its blocks, joined by blank lines. */
export function markupText(html: string): string {
  return articleBlocks(parse(html))
    .map(({ textContent }) => textContent)
    .join('\n\n');
}

/** What stands in the article outside its blocks, its notes and the controls for sharing; nothing should. */
export function strayText(html: string): string {
  const document = parse(html);
  for (const element of select(document, `${blockSelector}, #artikel > section > aside, #artikel .share`))
    element.remove();
  return document.getElementById('artikel')?.textContent.trim() ?? 'There is no article.';
}

/**
 * The article as a reader view has it: what Readability takes from the whole page, from the first text in the element
 * `#artikel` to the last, block by block. Whatever else it keeps in there stands in the result too.
 *
 * @returns the empty string if Readability leaves the article out
 */
export function readerViewText(html: string): string {
  // With an address, as a browser has it: without one Readability cannot resolve links.
  const page = new JSDOM(html, { url: 'https://klartext.example/seite.html' }).window.document;
  const extracted = parse(new Readability(page).parse()?.content ?? '');
  const article = extracted.getElementById('artikel');
  return article ? visibleBlocks(article).join('\n\n') : '';
}

const blockElements = 'p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, blockquote, figure, aside, div, section, article';

/** The text under an element, a string for each block; text directly in a container counts as a block. */
function visibleBlocks(root: Element): string[] {
  const blocks: { element: Element | null; text: string }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement?.closest(blockElements) ?? null;
    const text = node.textContent ?? '';
    const last = blocks.at(-1);
    if (last?.element === element) last.text += text;
    else if (text.trim() !== '') blocks.push({ element, text });
  }
  return blocks.map(({ text }) => text);
}

/** A page as plain text, by html-to-text, without the addresses of links. */
export function plainText(html: string): string {
  const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
  return convert(html, {
    wordwrap: false,
    selectors: [
      ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'a', options: { ignoreHref: true } },
    ],
  });
}

/** A page in lynx, without the word, and the blanks around it, that lynx shows in place of an empty button. */
export function lynxText(html: string): string {
  const options = ['-dump', '-nolist', '-stdin', '-width=1024', '-assume_charset=utf-8', '-display_charset=utf-8'];
  return execFileSync('lynx', options, { input: html, encoding: 'utf8' })
    .replaceAll(/\s\(BUTTON\)\s(?=[,.;:!?)“-])/gu, '')
    .replaceAll('(BUTTON)', '');
}

/** A page in w3m, without the blanks that w3m shows in place of empty links. */
export function w3mText(html: string): string {
  const options = ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '1024'];
  return execFileSync('w3m', options, { input: html, encoding: 'utf8' }).replaceAll(/ +(?=[,.;:!?)“])/g, '');
}

/** The first sentence of the original that does not follow the ones before it in a text; undefined if all stand there. */
export function missingSentence(text: string, original: string): string | undefined {
  const shown = text.replace(/\s+/g, ' ');
  let from = 0;
  for (const sentence of linesOf(original).flatMap(sentences)) {
    const at = shown.indexOf(sentence, from);
    if (at < 0) return sentence;
    from = at + sentence.length;
  }
  return undefined;
}

/** Whether a plain text holds the signs of lists or the tabs of tables. */
export function holdsMarks(text: string): boolean {
  return /^\s*[•*]|\t/m.test(text);
}

/**
 * The words of an article on one line, for one that holds what no markup has as text: the signs of lists, the tabs of tables,
 * the signs of a rule.
 */
export function wordsOf(text: string): string {
  return linesOf(text).join(' ');
}

/** The lines and cells of a text that hold words, without the signs of lists; a raised number as the page has it. */
function linesOf(text: string): string[] {
  return text
    .replaceAll(/[¹²³]/g, (sign) => `[${sign.normalize('NFKC')}]`)
    .split(/[\n\t|]/)
    .map((line) => line.replace(/^\s*(?:[•–*] ?|(?:\d\.|[a-z]\)) )*/, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function sentences(text: string): string[] {
  const segments = new Intl.Segmenter('de', { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
