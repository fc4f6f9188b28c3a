/**
 * Makes links to the site's other files fit for a page that is read away from the site: absolute where the site's
 * address is known, else plain text. Links within the page and to other sites stay.
 *
 * @param html a page of ours: lower-case tags, attributes in double quotes
 * @param address of the page as its links see it, where it is known: `https://beispiel.example/telefonat.html`
 */
export function detachLinks(html: string, address: URL | undefined): string {
  return html.replaceAll(/<a(\s[^>]*)>([\s\S]*?)<\/a>/g, (link, attributes: string, content: string) => {
    const [attribute = '', href = ''] = /\shref="([^"]*)"/.exec(attributes) ?? [];
    if (!attribute || /^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href)) return link;
    if (!address) return content;
    return `<a${attributes.replace(attribute, ` href="${new URL(href, address).href}"`)}>${content}</a>`;
  });
}
