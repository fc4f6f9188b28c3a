import type { RootContent } from 'mdast';
import type { Explainer } from '../explainer/explainer.ts';
import { blocksToHtml, listFootnotes } from './feed-html.ts';
import type { RenderedTexts } from '../markdown/rendered-texts.ts';
import { heading, link, paragraph } from './markdown-export-nodes.ts';
import { articleWithNotes, leadToPage, ownText } from './markdown-export-texts.ts';
import { noticeOf } from './markdown-export.ts';

/** How many explainers a feed has: each comes with its full text. */
export const feedLength = 20;

/** What the feeds say of the site. */
export interface FeedSite {
  name: string;
  claim: string;
  /** The folder that the site stands in. */
  url: URL;
}

/** An explainer in the feeds. */
export interface FeedItem {
  /** Its address, which is its id too. */
  url: string;
  title: string;
  summary: string;
  /** „In Kürze“, the article and the notes to it. */
  html: string;
  /** `YYYY-MM-DD`. */
  published: string;
  /** `YYYY-MM-DD`. */
  modified: string;
}

/** The item of an explainer; every address in it is absolute. */
export function feedItem(explainer: Explainer, texts: RenderedTexts['bodies'], { url: site }: FeedSite): FeedItem {
  const { page, article, stand } = explainer;
  const url = new URL(page, site).href;
  const blocks = contentOf(explainer, texts, url);
  leadToPage(blocks, page, (target) => new URL(target, site).href);
  const { title, summary, published } = article;
  return { url, title, summary, html: blocksToHtml(blocks), published, modified: stand };
}

function contentOf({ passages }: Explainer, texts: RenderedTexts['bodies'], url: string): RootContent[] {
  const anchors = new Map(passages.map(({ number, id }) => [String(number), `anmerkung-${id}`]));
  return [
    heading(2, 'In Kürze'),
    ...listFootnotes(ownText(texts.summary, 'kurz'), (name) => `${url}#${name.replace('kurz-', 'kurz-fn-')}`),
    heading(2, 'Der Artikel im Wortlaut'),
    paragraph(noticeOf(passages)),
    ...listFootnotes(articleWithNotes(texts.article, passages), (name) => `${url}#${anchors.get(name) ?? ''}`),
    paragraph(link(url, 'Die ganze Seite, mit Belegen zu jeder Anmerkung')),
  ];
}
