import type { CheckedPassage } from '../../explainer/claims.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import { passageTitle } from '../../explainer/passage-page.ts';
import type { Site } from '../../schemas/site.ts';
import { keepTogether } from '../../words/dates.ts';
import { passageWords, verdictInWords } from '../../words/passages.ts';
import { quotePassage } from '../../words/quotations.ts';

/** What a preview card shows. */
export interface CardInput {
  siteName: string;
  kicker: string;
  /** The title of the section, or of the article where the card is the article's. */
  title: string;
  /** The title of the article a section belongs to. */
  articleTitle?: string;
  /** Which section of how many, counted from 1. */
  place?: { number: number; count: number };
  /** The verdict on a passage in words, and the quotation; the title then is what is right. */
  judged?: { on: string; quotation: string };
}

/** What the cards of an explainer are made from. */
type Carded = Pick<Explainer, 'slug' | 'contents'> & { article: Pick<Explainer['article'], 'title' | 'kicker'> };

/** The card of the explainer as a whole: `karten/<slug>.png`. */
export function articleCard({ article: { title, kicker } }: Carded, siteName: string): CardInput {
  return { siteName, kicker, title };
}

/** The card of the site itself, for pages that have no other. */
export function siteCard({ name, claim }: Pick<Site, 'name' | 'claim'>): CardInput {
  return { siteName: name, kicker: '', title: claim };
}

/** The file of that card in `dist/`; no explainer may be called `index`. */
export const siteCardFile = 'karten/index.png';

/** The card of an actor. */
export function actorCard(name: string, siteName: string): CardInput {
  return { siteName, kicker: 'Akteure', title: name };
}

/** The file of that card in `dist/`; no explainer may be called `akteure`. */
export function actorCardFile(id: string): string {
  return `karten/akteure/${id}.png`;
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

/** The card of a checked passage: `karten/<slug>/beleg/<id>.png`. */
export function passageCard(passage: CheckedPassage, { article }: Carded, siteName: string): CardInput {
  const { on, quotation } = verdictInWords(passage);
  return {
    siteName,
    kicker: passageWords.kicker,
    title: passageTitle(passage),
    articleTitle: article.title,
    judged: { on: keepTogether(on), quotation: keepTogether(quotation) },
  };
}

/** The file of a card in `dist/`; that of a section by its id, that of a passage as `beleg/<id>`. */
export function cardFile(slug: string, sectionId?: string): string {
  return sectionId === undefined ? `karten/${slug}.png` : `karten/${slug}/${sectionId}.png`;
}

/** „Abschnitt 2 von 9“ */
export function placeText({ number, count }: NonNullable<CardInput['place']>): string {
  return `Abschnitt ${number} von ${count}`;
}

/**
 * What a card shows, in one German sentence for `og:image:alt`.
 *
 * „Vorschaukarte von Klartext: Streit um das Stadion – „Akteure“, Abschnitt 6 von 9 aus „Das Telefonat …““
 */
export function cardAlt({ siteName, kicker, title, articleTitle, place, judged }: CardInput): string {
  if (judged) return `Vorschaukarte von ${siteName}: ${kicker} – ${title} ${judged.on}: ${judged.quotation}`;
  const section = [quotePassage(title), ...(place ? [placeText(place)] : [])].join(', ');
  const whole = articleTitle ? `${section} aus ${quotePassage(articleTitle)}` : section;
  return `Vorschaukarte von ${siteName}: ${[...(kicker ? [kicker] : []), whole].join(' – ')}`;
}
