import type { RootContent } from 'mdast';
import { countVerdicts, verdictInCount } from '../explainer/claims.ts';
import type { Explainer } from '../explainer/explainer.ts';
import { formatArticleDate, formatPlainDate } from '../explainer/format-date.ts';
import { formatReadingTime } from '../explainer/reading-time.ts';
import type { LinkTo } from '../hosting/page-links.ts';
import { linksFrom } from '../hosting/page-links.ts';
import type { Article } from '../schemas/article.ts';
import { apparatusTitles } from '../schemas/ids.ts';
import { letterFootnotes, letters } from './own-footnotes.ts';
import { citationOf, formatCitation } from './citation.ts';
import { apparatus } from './markdown-export-apparatus.ts';
import { heading, link, list, paragraph, strong } from './markdown-export-nodes.ts';
import type { RenderedTexts } from '../markdown/rendered-texts.ts';
import { sourceLine } from './markdown-export-sources.ts';
import { articleWithNotes, leadToPage, ownText } from './markdown-export-texts.ts';
import { writeMarkdown } from './markdown-export-writer.ts';
import type { SiteFacts } from './structured-data.ts';

/**
 * The whole explainer as GitHub-flavoured Markdown: `<slug>.md`. The notes are footnotes with the numbers of the page; those
 * of „In Kürze“ and the source note have letters and stand in lists.
 *
 * Addresses are absolute where that of the site is known, else relative to the file.
 */
export function exportMarkdown(explainer: Explainer, texts: RenderedTexts['bodies'], site: SiteFacts): string {
  const { slug, page, article, passages } = explainer;
  const to: LinkTo = site.url ? (target) => new URL(target, site.url).href : linksFrom(`${slug}.md`);
  const names = letters();
  const ours = (text: string, part: string) =>
    letterFootnotes(ownText(text, part), names, (letter) => ({ type: 'text', value: `[${letter}]` }));
  const blocks: RootContent[] = [
    ...head(explainer, to),
    heading(2, 'In Kürze'),
    ...ours(texts.summary, 'kurz'),
    heading(2, 'Der Artikel im Wortlaut'),
    ...articleWithNotes(texts.article, passages),
    ...apparatus(explainer, to),
    heading(2, apparatusTitles.quellen),
    ...ours(texts.sourceNote, 'quellen'),
    ...sourceList(explainer),
    heading(3, 'So zitieren Sie diese Seite'),
    paragraph(formatCitation(citationOf({ slug, page, article, stand: explainer.stand }, site))),
    ...changes(explainer),
  ];
  leadToPage(blocks, page, to);
  return writeMarkdown(blocks);
}

/** What stands at the address of a withdrawn explainer: that it is withdrawn, since when and why. */
export function exportWithdrawal(title: string, withdrawn: NonNullable<Article['withdrawn']>): string {
  return writeMarkdown([heading(1, title), ...withdrawal(withdrawn)]);
}

/** That an explainer is withdrawn, since when and why. */
export function withdrawal({ date, reason }: NonNullable<Article['withdrawn']>): RootContent[] {
  const since = formatPlainDate(date);
  return [
    paragraph(`Dieses Erklärstück haben wir am ${since} zurückgezogen. Die Adresse bleibt, der Text nicht.`),
    paragraph(`Grund: ${reason}`),
  ];
}

function head({ page, article, stand, readingTime, passages }: Explainer, to: LinkTo): RootContent[] {
  const dates = [
    `Stand: ${formatPlainDate(stand)}`,
    formatReadingTime(readingTime),
    `Artikel: ${formatArticleDate(article.articleDate, formatPlainDate)}`,
  ];
  return [
    heading(1, article.title),
    paragraph(strong(article.kicker)),
    paragraph(article.summary),
    paragraph(dates.join(' · ')),
    paragraph(noticeOf(passages)),
    paragraph(link(to(page), 'Als Seite mit Zeichnung, Querverweisen und Links zu jedem Absatz')),
  ];
}

/** That the wording is untouched, and how many passages were checked with what result. */
export function noticeOf(passages: Explainer['passages']): string {
  const wording = 'Der Artikel steht hier im Wortlaut, so wie er uns vorlag.';
  if (passages.length === 0) return wording;
  const counts = countVerdicts(passages).map(({ verdict, count }) => `${count} ${verdictInCount(verdict, count)}`);
  const checked = passages.length === 1 ? 'Eine Stelle ist geprüft' : `${passages.length} Stellen sind geprüft`;
  return `${wording} ${checked}: ${counts.join(', ')}.`;
}

function sourceList({ sources }: Explainer): RootContent[] {
  if (sources.length === 0) return [];
  const items = sources.map((source) => {
    const citing = source.citedBy.map(({ label }) => label).join(', ');
    return [...sourceLine(source), ` (zu: ${citing})`];
  });
  return [heading(3, 'Quellen'), list(items, { ordered: true })];
}

function changes({ article, contents }: Explainer): RootContent[] {
  const items = [...article.changes].reverse().map((change) => {
    const { place, text } = describeChange(change, contents);
    return [strong(`${place}:`), ` ${text}`];
  });
  const none = paragraph('Seit dem Erscheinen haben wir nichts geändert.');
  return [heading(3, 'Änderungen'), items.length > 0 ? list(items) : none];
}

/** A change in words: „1. Dezember 2026, Chronologie“, and „Vorher: …“. */
export function describeChange(
  { date, section, before, after, reason }: Article['changes'][number],
  contents: Explainer['contents'],
): { place: string; text: string } {
  const title = contents.find(({ id }) => id === section)?.title ?? 'In Kürze';
  return {
    place: `${formatPlainDate(date)}, ${title}`,
    text: `Vorher: „${before}“. Jetzt: „${after}“. Grund: ${reason}`,
  };
}
