import type { CheckedPassage } from '../../explainer/claims.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import { passagePath, passageTitle } from '../../explainer/passage-page.ts';
import type { Site } from '../../schemas/site/site.ts';
import { keepTogether } from '../../words/orthography/dates.ts';
import { passageWords, verdictInWords } from '../../words/passages.ts';
import { quotePassage } from '../../words/orthography/quotations.ts';

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

/** A preview card: its file in `dist/`, and what it shows. */
export interface PreviewCard {
  file: string;
  input: CardInput;
}

/** What the cards of an explainer are made from. */
type Carded = Pick<Explainer, 'slug' | 'contents'> & { article: Pick<Explainer['article'], 'title' | 'kicker'> };

/** The card of the explainer as a whole. */
export function articleCard({ slug, article: { title, kicker } }: Carded, siteName: string): PreviewCard {
  return { file: `karten/${slug}.png`, input: { siteName, kicker, title } };
}

/** The card of the site itself, for pages that have no other; no explainer may be called `index`. */
export function siteCard({ name, claim }: Pick<Site, 'name' | 'claim'>): PreviewCard {
  return { file: 'karten/index.png', input: { siteName: name, kicker: '', title: claim } };
}

/** The card of an actor; no explainer may be called `akteure`. */
export function actorCard(id: string, name: string, siteName: string): PreviewCard {
  return { file: `karten/akteure/${id}.png`, input: { siteName, kicker: 'Akteure', title: name } };
}

/** The card of one of its sections. */
export function sectionCard({ slug, article, contents }: Carded, id: string, siteName: string): PreviewCard {
  const index = contents.findIndex((entry) => entry.id === id);
  return {
    file: `karten/${slug}/${id}.png`,
    input: {
      siteName,
      kicker: article.kicker,
      title: contents[index]?.title ?? '',
      articleTitle: article.title,
      place: { number: index + 1, count: contents.length },
    },
  };
}

/** The card of a checked passage. */
export function passageCard(passage: CheckedPassage, { slug, article }: Carded, siteName: string): PreviewCard {
  const { on, quotation } = verdictInWords(passage);
  return {
    file: `karten/${slug}/${passagePath(passage.id)}.png`,
    input: {
      siteName,
      kicker: passageWords.kicker,
      title: passageTitle(passage),
      articleTitle: article.title,
      judged: { on: keepTogether(on), quotation: keepTogether(quotation) },
    },
  };
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
