import type { RootContent } from 'mdast';
import { passageOf } from '../../explainer/changes.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import { formatPlainDate } from '../../words/orthography/dates.ts';
import type { LinkTo } from '../../site/html/page-links.ts';
import { linksFrom } from '../../site/html/page-links.ts';
import type { Article } from '../../schemas/article.ts';
import type { Change } from '../../schemas/change.ts';
import { sourceLine } from '../../content/markdown/remark/source-footnotes.ts';
import { articleCredits } from '../../content/markdown/remark/remark-pictures.ts';
import { wordsIn, wordsOf } from '../../schemas/values/language-marks.ts';
import { letterFootnotes, letters } from './own-footnotes.ts';
import { changeText, changeWords, withdrawalWords } from '../../words/changes.ts';
import { noteName } from '../../words/fact-check.ts';
import { originLine } from '../../words/article-origin.ts';
import { apparatusTitles, partWords } from '../../words/sections.ts';
import { sourceWords } from '../../words/sources.ts';
import { takeAwayWords } from '../../words/sharing.ts';
import { citationOf, formatCitation } from '../citation/citation.ts';
import { apparatus } from './markdown-export-apparatus.ts';
import { head } from './markdown-export-head.ts';
import { heading, link, list, paragraph, strong } from '../../content/markdown/remark/mdast-nodes.ts';
import type { RenderedTexts } from '../../content/model/rendered-texts.ts';
import { articleWithNotes, citeNotesOnce, leadToPage, ownText } from './markdown-export-texts.ts';
import { writeMarkdown } from './markdown-export-writer.ts';
import type { SiteFacts } from '../citation/structured-data.ts';
import type { RenderedExplainer } from '../../explainer/render-explainers.ts';
import { readSiteUrl } from '../../site/html/site-url.ts';
import type { Site } from '../../schemas/site/site.ts';

/**
 * The whole explainer as GitHub-flavoured Markdown: `<slug>.md`. The notes are footnotes with the numbers of the page; those
 * of „In Kürze“ and the source note have letters and stand in lists.
 *
 * Addresses are absolute where that of the site is known, else relative to the file.
 */
export function exportMarkdown(printed: Explainer, texts: ExportedTexts, site: SiteFacts): string {
  const explainer = wordsIn(printed);
  const { slug, page, article, passages } = explainer;
  const { pictures = [] } = texts;
  const to: LinkTo = site.url ? (target) => new URL(target, site.url).href : linksFrom(`${slug}.md`);
  const names = letters();
  const ours = (text: string, part: string) =>
    letterFootnotes(ownText(text, part, { pictures, sources: explainer.sources }), names, (letter) => ({
      type: 'text',
      value: `[${letter}]`,
    }));
  const blocks: RootContent[] = [
    ...head(explainer, to),
    heading(2, partWords.summary),
    ...ours(texts.summary, 'kurz'),
    heading(2, partWords.article),
    ...citeNotesOnce(articleWithNotes(texts.article, passages, pictures)),
    ...apparatus(explainer, to, site.method),
    heading(2, apparatusTitles.quellen),
    ...ours(texts.sourceNote, 'quellen'),
    ...originOf(article),
    ...creditsOf(pictures),
    ...sourceList(explainer),
    heading(3, takeAwayWords.cite),
    paragraph(formatCitation(citationOf({ slug, page, article, stand: explainer.stand }, site))),
    ...changes(explainer),
  ];
  leadToPage(blocks, page, to);
  return writeMarkdown(blocks);
}

/** The sources of the texts, and the pictures in them. */
export type ExportedTexts = RenderedTexts['bodies'] & Pick<RenderedTexts, 'pictures'>;

export function exportedTexts({ bodies, pictures = [] }: RenderedTexts): ExportedTexts {
  return { ...bodies, pictures };
}

/** What stands at the address of a withdrawn explainer: that it is withdrawn, since when and why. */
export function exportWithdrawal(title: string, withdrawn: NonNullable<Article['withdrawn']>): string {
  return writeMarkdown([heading(1, title), ...withdrawal(withdrawn)]);
}

/** That an explainer is withdrawn, since when and why. */
export function withdrawal({ date, reason }: NonNullable<Article['withdrawn']>): RootContent[] {
  return [paragraph(withdrawalWords.sentence(formatPlainDate(date))), paragraph(withdrawalWords.reason(reason))];
}

/** Where the supplied article came from, in a line. */
function originOf({ article: origin }: Article): RootContent[] {
  const line = originLine(origin, formatPlainDate);
  if (line === '') return [];
  return [origin?.url === undefined ? paragraph(line) : paragraph(link(origin.url, line))];
}

/** Whose the pictures of the article are, which it does not say itself. */
export function creditsOf(pictures: ExportedTexts['pictures']): RootContent[] {
  const credits = articleCredits(pictures);
  return credits.length === 0 ? [] : [paragraph(`${sourceWords.pictures}: ${credits.join('; ')}`)];
}

function sourceList({ sources }: Explainer): RootContent[] {
  if (sources.length === 0) return [];
  const items = sources.map((source) => {
    const citing = source.citedBy.map(({ label }) => label).join(', ');
    return [...sourceLine(source, formatPlainDate), ` (${sourceWords.citedBy} ${citing})`];
  });
  return [heading(3, sourceWords.several), list(items, { ordered: true })];
}

function changes(explainer: Explainer): RootContent[] {
  const items = explainer.article.changes
    .toReversed()
    .map((change) => [strong(`${placeOfChange(change, explainer)}:`), ` ${changeText(change)}`]);
  const none = paragraph(changeWords.none);
  return [heading(3, partWords.changes), items.length > 0 ? list(items) : none];
}

/** „1. Dezember 2026, Chronologie“, „1. Dezember 2026, Faktencheck, Anmerkung 3“ */
export function placeOfChange(change: Change, { contents, passages }: Explainer): string {
  const title = contents.find(({ id }) => id === change.section)?.title ?? partWords.summary;
  const passage = passageOf(change, passages);
  return [formatPlainDate(change.date), title, passage && noteName(passage.number)].filter(Boolean).join(', ');
}

/** An explainer as Markdown, or that it is withdrawn. */
export function markdownOf(explainer: RenderedExplainer, site: Site): string {
  const { title, withdrawn } = explainer.article;
  if (withdrawn) return exportWithdrawal(wordsOf(title), wordsIn(withdrawn));
  const facts = { name: site.name, publisher: site.publisher.name, method: site.method, url: readSiteUrl() };
  return exportMarkdown(explainer, exportedTexts(explainer.texts), wordsIn(facts));
}
