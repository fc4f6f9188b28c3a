import type { RootContent } from 'mdast';
import type { Explainer } from '../../explainer/explainer.ts';
import { wordsIn } from '../../schemas/values/language-marks.ts';
import { blocksToHtml, footnoteMark, listNotes } from './feed-html.ts';
import { addressOn } from '../../site/html/site-url.ts';
import { changeClause, changeWords } from '../../words/changes.ts';
import { feedWords } from '../../words/sharing.ts';
import { partWords } from '../../words/sections.ts';
import { heading, link, paragraph } from '../../content/markdown/remark/mdast-nodes.ts';
import { articleWithNotes, leadToPage, ownText } from '../markdown/markdown-export-texts.ts';
import { noticeOf } from '../markdown/markdown-export-head.ts';
import { creditsOf, placeOfChange, withdrawal } from '../markdown/markdown-export.ts';
import type { ExportedTexts } from '../markdown/markdown-export.ts';
import { letterFootnotes, letters } from '../markdown/own-footnotes.ts';
import { formatPlainDate } from '../../words/orthography/dates.ts';
import { createHash } from 'node:crypto';

/** How many explainers a feed has: each comes with its full text. */
export const feedLength = 20;

/** What the feeds say of the site. */
export interface FeedSite {
  name: string;
  claim: string;
  /** Who publishes it. */
  author: string;
  /** The folder that the site stands in. */
  url: URL;
}

/** An explainer in the feeds. */
export interface FeedItem {
  /** Stays when the explainer gets another name or the site another domain. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** What has changed last, „In Kürze“, the article and the notes to it; or that it is withdrawn. */
  html: string;
  /** `YYYY-MM-DD`. */
  published: string;
  /** Of the last change or of the withdrawal, `YYYY-MM-DD`. */
  modified: string;
}

/** The day on which an item last changed. */
export function modifiedOn({ article, stand }: Pick<Explainer, 'article' | 'stand'>): string {
  return article.withdrawn?.date ?? stand;
}

/** The item of an explainer; every address in it is absolute. */
export function feedItem(explainer: Explainer, texts: ExportedTexts, { url: site }: FeedSite): FeedItem {
  const { page, article } = explainer;
  const { title, summary, published, withdrawn } = article;
  const url = addressOn(site, page);
  const item = { id: feedId(explainer), url, published, modified: modifiedOn(explainer) };
  if (withdrawn) {
    const told = `Zurückgezogen am ${formatPlainDate(withdrawn.date)}. Grund: ${withdrawn.reason}`;
    const head = wordsIn({ title: `Zurückgezogen: ${title}`, summary: told });
    return { ...item, ...head, html: blocksToHtml(withdrawal(withdrawn)) };
  }
  const changes = lastChanges(explainer);
  const blocks = [...changes.map((change) => paragraph(change)), ...contentOf(explainer, texts, url)];
  leadToPage(blocks, page, (target) => addressOn(site, target));
  const head = {
    title: changes.length > 0 ? changeWords.title(title) : title,
    summary: [...changes, summary].join(' '),
  };
  return { ...item, ...wordsIn(head), html: blocksToHtml(blocks) };
}

/** What was changed on the day of the last change, the latest first, a sentence each; empty where nothing was. */
function lastChanges(explainer: Explainer): string[] {
  const { article, stand } = explainer;
  return article.changes
    .filter(({ date }) => date === stand)
    .map((change) => `${changeWords.changedOn(placeOfChange(change, explainer))} – ${changeClause(change)}`)
    .reverse();
}

function contentOf({ passages, sources }: Explainer, texts: ExportedTexts, url: string): RootContent[] {
  const anchors = new Map(passages.map(({ number, id }) => [String(number), `anmerkung-${id}`]));
  return [
    heading(2, partWords.summary),
    ...letterFootnotes(ownText(texts.summary, 'kurz', { ...texts, sources }), letters(), (letter, name) =>
      footnoteMark(letter, `${url}#${name.replace('kurz-', 'kurz-fn-')}`),
    ),
    heading(2, partWords.article),
    paragraph(noticeOf(passages)),
    ...listNotes(
      articleWithNotes(texts.article, passages, texts.pictures),
      (number) => `${url}#${anchors.get(number) ?? ''}`,
    ),
    ...creditsOf(texts.pictures),
    paragraph(link(url, feedWords.whole)),
  ];
}

/** The namespace of our names; another one would make every item new to those who have read it. */
const namespace = Buffer.from('54429b556e6146edac893c0cad8075c6', 'hex');

/**
 * The id of an explainer in the feeds, which no new name and no other domain changes: a UUID of version 5 (RFC 9562) made from
 * the first slug under which it was published. That is the first of its aliases, which stand in the order of time.
 */
function feedId({ slug, article }: Pick<Explainer, 'slug'> & { article: { aliases: readonly string[] } }): string {
  const [first = slug] = article.aliases;
  const bytes = createHash('sha1').update(namespace).update(first).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
