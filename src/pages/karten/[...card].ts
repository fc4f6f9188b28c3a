import type { APIRoute } from 'astro';
import { actorCard, articleCard, passageCard, sectionCard, siteCard } from '../../exports/cards/card-inputs.ts';
import type { CardInput } from '../../exports/cards/card-inputs.ts';
import { drawCard } from '../../exports/cards/preview-card.ts';
import { wordsIn } from '../../schemas/values/language-marks.ts';
import { shownExplainers, shownContent } from '../../site/content/get-content.ts';
import { lookOf } from '../../site/logo.ts';
import type { Look } from '../../site/logo.ts';

/** The cards of the site, of actors, of explainers, their sections and checked passages. */
export function getStaticPaths() {
  const { actors, site, mark } = shownContent();
  const look = lookOf({ site, mark });
  const cards = [
    siteCard(site),
    ...[...actors].map(([id, { name }]) => actorCard(id, name, site.name)),
    ...shownExplainers().flatMap((explainer) => [
      articleCard(explainer, site.name),
      ...explainer.contents.map(({ id }) => sectionCard(explainer, id, site.name)),
      ...explainer.passages.map((passage) => passageCard(passage, explainer, site.name)),
    ]),
  ];
  // Words alone, without the language of foreign ones.
  return wordsIn(cards).map(({ file, input }) => ({
    params: { card: file.replace(/^karten\//, '') },
    props: { input, look },
    // A card is drawn anew only when it shows something else.
    cacheKey: JSON.stringify([input, look]),
  }));
}

export const GET: APIRoute<{ input: CardInput; look: Look }> = async ({ props: { input, look } }) =>
  new Response(new Uint8Array(await drawCard(input, look)), { headers: { 'Content-Type': 'image/png' } });
