import { getEntry } from 'astro:content';

/** The MDX sources of the texts of an explainer: the article, „In Kürze“ and the source note. */
export interface ExplainerTexts {
  article: string;
  summary: string;
  sourceNote: string;
}

export async function loadTexts(slug: string): Promise<ExplainerTexts> {
  const [article, summary, sourceNote] = await Promise.all([
    getEntry('articles', slug),
    getEntry('texts', `${slug}/summary`),
    getEntry('texts', `${slug}/source-note`),
  ]);
  return { article: article?.body ?? '', summary: summary?.body ?? '', sourceNote: sourceNote?.body ?? '' };
}
