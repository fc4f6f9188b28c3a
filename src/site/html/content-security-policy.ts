import { createHash } from 'node:crypto';
import type { Edit, PageElement } from './page-html.ts';
import { namesOf, usedStyles } from './used-styles.ts';

/**
 * Puts a content security policy into a page, made from what the page holds: nothing but its own inline styles and
 * scripts, by hash, a script beside it, its fonts, its icon and its pictures. Of the styles it leaves what the page uses; those that follow each other
 * become one.
 *
 * The policy has no `frame-ancestors`, which browsers ignore in a page and which is therefore a header.
 *
 * @param html a finished page of ours
 * @throws where it does not say its charset first; nothing but that may stand before the policy
 */
export function contentSecurityPolicy(html: string, elements: readonly PageElement[]): Edit[] {
  const charset = elements.find(({ name }) => name !== 'html' && name !== 'head');
  if (charset?.attributes.charset === undefined) throw new Error('A page does not say its charset first.');
  const running = elements.filter(
    ({ name, attributes: { type } }) => name === 'script' && type !== 'application/ld+json',
  );
  const scripts = running.map((script) => contentOf(html, script));
  const styles = inlineStyles(html, elements, namesOf(elements, scripts));
  const icons = elements
    .filter(({ name, attributes: { rel } }) => name === 'link' && rel === 'icon')
    .map(({ attributes: { href = '' } }) => href);
  const pictures = elements.flatMap(({ name, attributes: { src } }) => (name === 'img' && src ? [src] : []));
  const policy = policyText(
    styles.map(({ text }) => text),
    running.map((script) => (script.attributes.src === undefined ? hashSource(contentOf(html, script)) : "'self'")),
    elements.flatMap((element) => (element.name === 'style' ? fontsIn(contentOf(html, element)) : [])),
    [...icons, ...pictures],
  );
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return [{ start: charset.end, end: charset.end, text: meta }, ...styles];
}

/** Directives in a fixed order, one without a source left out. */
function policyText(
  styles: readonly string[],
  scripts: readonly string[],
  fonts: readonly string[],
  images: readonly string[],
): string {
  const directives: [name: string, sources: Iterable<string>][] = [
    ['default-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    // Nothing in a page connects; Lighthouse, which asks for robots.txt from within, would call the host unreachable.
    ['connect-src', ["'self'"]],
    ['style-src', styles.map(hashSource)],
    ['script-src', scripts],
    ['font-src', fonts.map(placeOf)],
    ['img-src', images.map(placeOf)],
  ];
  return directives
    .map(([name, sources]) => [name, ...new Set(sources)])
    .filter(({ length }) => length > 1)
    .map((words) => words.join(' '))
    .join(';');
}

/** The styles of a page as far as it uses them, those in one that stand side by side. */
function inlineStyles(html: string, elements: readonly PageElement[], names: ReadonlySet<string>): Edit[] {
  const groups: PageElement[][] = [];
  for (const style of elements.filter(({ name }) => name === 'style')) {
    const before = groups.at(-1);
    if (before && standTogether(before.at(-1), style)) before.push(style);
    else groups.push([style]);
  }
  return groups.map((group) => {
    const css = group.map((style) => contentOf(html, style)).join('');
    const [start = 0, end = 0] = [group[0]?.contentStart, group.at(-1)?.contentEnd];
    return { start, end, text: usedStyles(css, names) };
  });
}

function standTogether(before: PageElement | undefined, style: PageElement): boolean {
  return before?.end === style.start && isForAllMedia(before) && isForAllMedia(style);
}

/** The addresses of fonts in a style sheet of ours, in which texts are escaped. */
function fontsIn(css: string): string[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*?url\(["']?([^)"']*)/g)].map(([, address = '']) => address);
}

function isForAllMedia({ attributes }: PageElement): boolean {
  return Object.keys(attributes).length === 0;
}

function contentOf(html: string, { contentStart, contentEnd }: PageElement): string {
  return html.slice(contentStart, contentEnd);
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function placeOf(address: string): string {
  return address.startsWith('data:') ? 'data:' : "'self'";
}
