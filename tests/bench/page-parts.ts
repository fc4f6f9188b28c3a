import { JSDOM } from 'jsdom';

export interface PageParts {
  /** How many bytes of the page there are up to the end of the article with its notes. */
  articleEnd: number;
  /** Style sheets that a reader of the article would have to wait for: linked ones, and any behind the article. */
  lateStyles: number;
  /** Bytes of the scripts inside the page, and the addresses of those outside. */
  scriptBytes: number;
  linkedScripts: string[];
}

/** Where a tag stands in the page. */
interface Extent {
  endOffset: number;
}

const scriptTypes = ['', 'module', 'text/javascript', 'application/javascript'];

/**
 * Finds in an explainer's page what a reader waits for.
 *
 * @throws where the page has no article, or one that is not closed
 */
export function pageParts(html: string): PageParts {
  const dom = new JSDOM(html, { includeNodeLocations: true });
  const { document } = dom.window;
  const article = document.querySelector('article#artikel');
  const place = article && (dom.nodeLocation(article) as { endTag?: Extent } | null);
  const end = place?.endTag?.endOffset;
  if (end === undefined) throw new Error('The page has no whole <article id="artikel">.');

  const inline = [...document.querySelectorAll('style')].filter(
    (style) => (dom.nodeLocation(style)?.startOffset ?? Infinity) >= end,
  );
  const scripts = [...document.querySelectorAll('script')].filter(({ type }) => scriptTypes.includes(type));
  return {
    articleEnd: Buffer.byteLength(html.slice(0, end)),
    lateStyles: inline.length + document.querySelectorAll('link[rel~="stylesheet"]').length,
    scriptBytes: scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    linkedScripts: scripts.map((script) => script.getAttribute('src')).filter((address) => address !== null),
  };
}
