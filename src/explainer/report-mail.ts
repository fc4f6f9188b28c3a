import type { CheckedPassage } from './claims.ts';
import type { Explainer } from './explainer.ts';
import { wordsOf } from '../schemas/values/language-marks.ts';
import { formatPlainDate } from '../words/orthography/dates.ts';
import { quotePassage, shortened } from '../words/orthography/quotations.ts';
import { partWords } from '../words/sections.ts';
import type { Reported } from '../words/report.ts';
import { reportLines, reportSubject } from '../words/report.ts';

/** The longest text that is quoted in the mail: some mail programs drop what is longer than 2,000 characters. */
const maxQuotation = 200;

/** Makes the links by which readers report what is wrong in a checked passage, or in the section with an id. */
export type Reporter = (place: CheckedPassage | string) => string;

/**
 * The reporter of an explainer; undefined where there is no address to write to.
 *
 * @param site the address of the site, where it is known
 */
export function reporterOf(
  { page, article, contents, stand }: Pick<Explainer, 'page' | 'article' | 'contents' | 'stand'>,
  email: string,
  site: URL | undefined,
): Reporter | undefined {
  if (email === '') return undefined;
  return (place) => {
    const isSection = typeof place === 'string';
    const target = `${page}#${isSection ? place : `faktencheck-${place.id}`}`;
    const id = isSection ? place : 'faktencheck';
    return reportMail(email, {
      title: wordsOf(article.title),
      section: wordsOf(contents.find((entry) => entry.id === id)?.title ?? partWords.summary),
      ...(!isSection && {
        passage: {
          number: place.number,
          quotation: quotePassage(shortened(place.passage, maxQuotation)),
          verdict: place.verdict,
        },
      }),
      stand: formatPlainDate(stand),
      address: site ? new URL(target, site).href : target,
    });
  };
}

/** A link that opens a mail to the editor, with what is reported filled in. */
function reportMail(email: string, reported: Reported): string {
  const body = reportLines(reported).join('\r\n');
  return `mailto:${encode(email).replace('%40', '@')}?subject=${encode(reportSubject(reported))}&body=${encode(body)}`;
}

/** RFC 6068 wants every character encoded that has a meaning in an address; HTML attributes add the apostrophe. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
}
