import type { Explainer } from '../explainer/explainer.ts';
import type { CardInput } from './preview-card.ts';

/** What the cards of an explainer are made from. */
type Carded = Pick<Explainer, 'slug' | 'contents'> & { article: Pick<Explainer['article'], 'title' | 'kicker'> };

/** The card of the explainer as a whole: `karten/<slug>.png`. */
export function articleCard({ article: { title, kicker } }: Carded, siteName: string): CardInput {
  return { siteName, kicker, title };
}

/** The cards of its sections in the order of the page, by their ids: `karten/<slug>/<id>.png`. */
export function sectionCards({ article, contents }: Carded, siteName: string): { id: string; input: CardInput }[] {
  return contents.map(({ id, title }, i) => ({
    id,
    input: {
      siteName,
      kicker: article.kicker,
      title,
      articleTitle: article.title,
      place: { number: i + 1, count: contents.length },
    },
  }));
}

/** The file of a card in `dist/`. */
export function cardFile(slug: string, sectionId?: string): string {
  return sectionId === undefined ? `karten/${slug}.png` : `karten/${slug}/${sectionId}.png`;
}
