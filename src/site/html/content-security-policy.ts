import { hash } from 'node:crypto';
import { contentOf } from './page-html.ts';
import type { Edit, PageElement } from './page-html.ts';
import { inlineStyles } from './inline-styles.ts';

/**
 * Puts a content security policy into a page, made from what the page holds: nothing but its own inline styles and
 * scripts, by hash, a script beside it, its fonts, its icon and its pictures. The styles become what {@link inlineStyles} leaves.
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
  const styles = inlineStyles(html, elements, scripts);
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

/** The addresses of fonts in a style sheet of ours, in which texts are escaped. */
function fontsIn(css: string): string[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*?url\(["']?([^)"']*)/g)].map(([, address = '']) => address);
}

function hashSource(content: string): string {
  return `'sha256-${hash('sha256', content, 'base64')}'`;
}

function placeOf(address: string): string {
  return address.startsWith('data:') ? 'data:' : "'self'";
}
