import { createHash } from 'node:crypto';
import type { Edit, PageElement } from './page-html.ts';

/**
 * Puts a content security policy into a page, made from what the page holds: nothing but its own inline styles and
 * scripts, by hash, its fonts, its icon and its pictures. Styles that follow each other become one.
 *
 * The policy has no `frame-ancestors`, which browsers ignore in a page and which is therefore a header.
 *
 * @param html a finished page of ours
 * @throws where it does not say its charset first; nothing but that may stand before the policy
 */
export function contentSecurityPolicy(html: string, elements: readonly PageElement[]): Edit[] {
  const charset = elements.find(({ name }) => name !== 'html' && name !== 'head');
  if (charset?.attributes.charset === undefined) throw new Error('A page does not say its charset first.');
  const { styles, joints } = joinStyles(html, elements);
  const scripts = elements
    .filter(({ name, attributes: { type } }) => name === 'script' && type !== 'application/ld+json')
    .map((script) => contentOf(html, script));
  const icons = elements
    .filter(({ name, attributes: { rel } }) => name === 'link' && rel === 'icon')
    .map(({ attributes: { href = '' } }) => href);
  const pictures = elements.flatMap(({ name, attributes: { src } }) => (name === 'img' && src ? [src] : []));
  const policy = policyText(styles, scripts, [...icons, ...pictures]);
  const text = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return [{ start: charset.end, end: charset.end, text }, ...joints];
}

/** Directives in a fixed order, one without a source left out. */
function policyText(styles: readonly string[], scripts: readonly string[], images: readonly string[]): string {
  const fonts = styles.flatMap((style) => [...style.matchAll(/@font-face\s*\{[^}]*?url\(["']?([^)"']*)/g)]);
  const directives: [name: string, sources: Iterable<string>][] = [
    ['default-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    // Nothing in a page connects; Lighthouse, which asks for robots.txt from within, would call the host unreachable.
    ['connect-src', ["'self'"]],
    ['style-src', styles.map(hashSource)],
    ['script-src', scripts.map(hashSource)],
    ['font-src', fonts.map(([, address = '']) => placeOf(address))],
    ['img-src', images.map(placeOf)],
  ];
  return directives
    .map(([name, sources]) => [name, ...new Set(sources)])
    .filter(({ length }) => length > 1)
    .map((words) => words.join(' '))
    .join(';');
}

/** The texts of the styles, those in one that stand side by side, and the tags between them taken out. */
function joinStyles(html: string, elements: readonly PageElement[]): { styles: string[]; joints: Edit[] } {
  const styles: string[] = [];
  const joints: Edit[] = [];
  let previous: PageElement | undefined;
  for (const style of elements.filter(({ name }) => name === 'style')) {
    if (previous?.end === style.start && isForAllMedia(previous) && isForAllMedia(style)) {
      styles.push(`${styles.pop() ?? ''}${contentOf(html, style)}`);
      joints.push({ start: previous.contentEnd, end: style.contentStart, text: '' });
    } else styles.push(contentOf(html, style));
    previous = style;
  }
  return { styles, joints };
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
