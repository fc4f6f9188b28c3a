import { factCheckWords } from '../words/fact-check.ts';
import { aloneWords } from '../words/sections.ts';
import { describeVerdicts } from './claims.ts';
import type { Explainer } from './explainer.ts';

/** The page that shows only the article: no marks, numbers, notes or cards. */
export interface ArticlePage {
  /** Its file in `dist/`. */
  page: string;
  /** What it is, and that the text has passages which are checked, and how, elsewhere. */
  note: string;
  /** What the link says that leads to the explainer. */
  toNotes: string;
}

/** The page of the article alone; undefined where nothing is marked in it, so that it would be the same again. */
export function articlePage({
  slug,
  article,
  passages,
  glossary,
  terms,
}: Pick<Explainer, 'slug' | 'article' | 'passages' | 'glossary' | 'terms'>): ArticlePage | undefined {
  const hasCards = glossary.some(({ mentions }) => mentions.length > 0) || terms.some(({ mention }) => mention);
  if (passages.length === 0 && !hasCards) return undefined;
  const page = `${slug}/nur-artikel.html`;
  const note = [aloneWords.note, ...(article.article?.headline === undefined ? [aloneWords.ownTitle] : [])].join(' ');
  if (passages.length === 0) return { page, note, toNotes: aloneWords.toCards };
  const counted = `${factCheckWords.checked(passages.length)}: ${describeVerdicts(passages)}.`;
  return { page, note: `${note} ${counted}`, toNotes: aloneWords.toNotes };
}
