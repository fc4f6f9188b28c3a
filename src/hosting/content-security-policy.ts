import { createHash } from 'node:crypto';

const charset = '<meta charset="utf-8">';

/**
 * Puts a content security policy into a page, made from what the page holds: nothing but its own inline styles and
 * scripts, by hash, its fonts and its icon.
 *
 * The policy has no `frame-ancestors`, which browsers ignore in a page and which is therefore a header.
 *
 * @param html a finished page of ours: lower-case tags, attributes in double quotes
 * @throws where it does not say its charset first; nothing but that may stand before the policy
 */
export function withContentSecurityPolicy(html: string): string {
  const policy = contentSecurityPolicy(html);
  const [before = '', ...after] = html.split(charset);
  if (after.length === 0) throw new Error(`A page has no ${charset}.`);
  return `${before}${charset}<meta http-equiv="content-security-policy" content="${policy}">${after.join(charset)}`;
}

/** The policy as text: directives in a fixed order, one without a source left out. */
export function contentSecurityPolicy(html: string): string {
  const styles = contentsOf(html, 'style').map(({ content }) => content);
  const scripts = contentsOf(html, 'script').filter(
    ({ attributes }) => !/\stype="application\/ld\+json"/.test(attributes),
  );
  const fonts = styles.flatMap((style) => [...style.matchAll(/@font-face\s*\{[^}]*?url\(["']?([^)"']*)/g)]);
  const icons = [...html.matchAll(/<link\s[^>]*rel="icon"[^>]*>/g)].map(
    ([link]) => /\shref="([^"]*)"/.exec(link)?.[1] ?? '',
  );
  const directives: [name: string, sources: Iterable<string>][] = [
    ['default-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    // Nothing in a page connects; Lighthouse, which asks for robots.txt from within, would call the host unreachable.
    ['connect-src', ["'self'"]],
    ['style-src', styles.map(hashSource)],
    ['script-src', scripts.map(({ content }) => hashSource(content))],
    ['font-src', fonts.map(([, address = '']) => placeOf(address))],
    ['img-src', icons.map(placeOf)],
  ];
  return directives
    .map(([name, sources]) => [name, ...new Set(sources)])
    .filter(({ length }) => length > 1)
    .map((words) => words.join(' '))
    .join(';');
}

function contentsOf(html: string, tag: 'style' | 'script'): { attributes: string; content: string }[] {
  const elements = html.matchAll(new RegExp(`<${tag}((?:\\s[^>]*)?)>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...elements].map(([, attributes = '', content = '']) => ({ attributes, content }));
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function placeOf(address: string): string {
  return address.startsWith('data:') ? 'data:' : "'self'";
}
