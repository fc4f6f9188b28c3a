import type { ArticleOrigin } from '../schemas/origin.ts';
import { languages } from '../schemas/values/languages.ts';
import { formatDate } from './orthography/dates.ts';
import { quotePassage } from './orthography/quotations.ts';

/** Names of what is known of the supplied article, in the source note. */
const originTerms = {
  headline: 'Überschrift des Artikels',
  byline: 'Autorenzeile',
  medium: 'Erschienen in',
  published: 'Erschienen am',
  language: 'Sprache des Artikels',
  licence: 'Lizenz',
} as const;

/** Words of a citation. */
export const citedWords = { about: 'Zu:' } as const;

/** What is known of the supplied article: a name and what is known, an entry each, in the order of a reader's questions. */
export function originEntries(origin: ArticleOrigin | undefined): [name: string, text: string][] {
  if (!origin) return [];
  const { headline, published, language } = origin;
  const texts: { [key in keyof typeof originTerms]?: string | undefined } = {
    ...origin,
    headline: headline && quotePassage(headline),
    published: published && formatDate(published),
    language: language && languages[language].replace(/^./, (letter) => letter.toUpperCase()),
  };
  return (Object.keys(originTerms) as (keyof typeof originTerms)[]).flatMap((key) => {
    const text = texts[key];
    const name = key === 'published' && published?.length !== 10 ? 'Erschienen' : originTerms[key];
    return text === undefined || text === '' ? [] : [[name, text]];
  });
}

/** The same in one line over the article: `„Überschrift“, Vorname Nachname, Beispiel-Zeitung, 14. Februar 2025`. */
export function originLine(origin: ArticleOrigin | undefined, written = formatDate): string {
  if (!origin) return '';
  const { headline, byline, medium, published } = origin;
  return [headline && quotePassage(headline), byline, medium, published && written(published)]
    .filter(Boolean)
    .join(', ');
}
