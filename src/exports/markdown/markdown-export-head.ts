import type { RootContent } from 'mdast';
import { heading, link, paragraph, strong } from '../../content/markdown/remark/mdast-nodes.ts';
import { describeVerdicts } from '../../explainer/claims.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import type { LinkTo } from '../../site/html/page-links.ts';
import {
  dateWords,
  factsUntilLabel,
  formatArticleDate,
  formatPlainDate,
  formatReadingTime,
} from '../../words/orthography/dates.ts';
import { checkedByWords, factCheckWords } from '../../words/fact-check.ts';
import { takeAwayWords } from '../../words/sharing.ts';
import { assessment } from './markdown-export-apparatus.ts';

/** What stands above all sections: title, summary, dates, how the article was checked, and the way to the page. */
export function head({ page, article, stand, readingTime, passages }: Explainer, to: LinkTo): RootContent[] {
  const factsUntil = factsUntilLabel(article, formatPlainDate);
  const checked = checkedByWords(article.checkedBy, article.reviewedBy);
  const dates = [
    `${dateWords.stand} ${formatPlainDate(stand)}`,
    ...(factsUntil === undefined ? [] : [`${dateWords.facts} ${factsUntil}`]),
    formatReadingTime(readingTime),
    `${dateWords.article} ${formatArticleDate(article.articleDate, formatPlainDate)}`,
  ];
  return [
    heading(1, article.title),
    paragraph(strong(article.kicker)),
    paragraph(article.summary),
    paragraph(dates.join(' · ')),
    paragraph(noticeOf(passages)),
    ...(article.assessment === undefined ? [] : [assessment(article.assessment)]),
    ...(checked ? [paragraph(checked)] : []),
    paragraph(link(to(page), takeAwayWords.asPage)),
  ];
}

/** That the wording is untouched, and how many passages were checked with what result. */
export function noticeOf(passages: Explainer['passages']): string {
  const { wording } = factCheckWords;
  if (passages.length === 0) return wording;
  return `${wording} ${factCheckWords.checked(passages.length)}: ${describeVerdicts(passages).replaceAll('\u00a0', ' ')}.`;
}
