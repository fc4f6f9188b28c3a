import type { CheckedPassage, PassagePlace } from '../../explainer/claims.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import { passageFile } from '../../explainer/passage-page.ts';
import type { Verdict } from '../../schemas/claim.ts';
import type { Site } from '../../schemas/site/site.ts';
import { startOfDay } from '../../words/orthography/dates.ts';
import { passageWords } from '../../words/passages.ts';
import { joinSentences } from '../../words/orthography/sentences.ts';
import { addressOn } from '../../site/html/site-url.ts';

/** What a head says of the file, as the Web Annotation Protocol has it. */
export const annotationsType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** The most that a selector quotes on each side, in characters, where that is enough to find one place. */
const context = 32;

/** The file of the checked passages as data, in `dist/`. */
export function annotationsFile(slug: string): string {
  return `${slug}.annotations.json`;
}

/**
 * The checked passages of an explainer as a collection of the Web Annotation Data Model: the verdict, what is right and the
 * sources are bodies, the places in the article targets, found by quotation or position in their block.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotations(explainer: Explainer, site: Site, url: URL): object {
  const { slug, article, stand, passages } = explainer;
  const id = addressOn(url, annotationsFile(slug));
  const made = {
    creator: creators(article.checkedBy, site),
    created: startOfDay(article.published),
    modified: startOfDay(stand),
  };
  const items = passages.flatMap((passage) =>
    byVerdict(passage).map(({ name, verdict, places }) => ({
      id: `${id}#${name}`,
      type: 'Annotation',
      motivation: 'assessing',
      ...made,
      body: bodies({ ...passage, verdict }, explainer, url),
      target: places.map((place) => ({
        type: 'SpecificResource',
        source: addressOn(url, explainer.page),
        selector: selectors(place),
      })),
    })),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${passageWords.kicker}: ${article.title}`,
    ...made,
    total: items.length,
    first: {
      id: `${id}#seite-1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items,
    },
  };
}

/** The places of a passage by their verdicts: each body of an annotation is on each of its targets. */
function byVerdict({
  id,
  verdict,
  places,
}: CheckedPassage): { name: string; verdict: Verdict; places: PassagePlace[] }[] {
  const groups = Map.groupBy(places, ({ ownVerdict = verdict }) => ownVerdict);
  return [...groups].map(([own, judged]) => ({
    name: own === verdict ? id : (judged[0]?.mark.replace(/^beleg-/, '') ?? id),
    verdict: own,
    places: judged,
  }));
}

function creators(checkedBy: readonly string[], { name, publisher }: Site): object | object[] {
  if (checkedBy.length === 0) return { type: 'Organization', name: publisher.name || name };
  return checkedBy.map((person) => ({ type: 'Person', name: person }));
}

function bodies(passage: CheckedPassage, { slug, sources }: Explainer, url: URL): object[] {
  const { id, verdict, correction, explanation } = passage;
  const text = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    language: 'de',
    format: 'text/plain',
  });
  const links = sources.filter((source) => passage.sources.includes(source.id)).flatMap((source) => source.url ?? []);
  return [
    text('assessing', verdict),
    text('commenting', joinSentences(correction, explanation)),
    ...[addressOn(url, passageFile(slug, id)), ...links].map((source) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source,
    })),
  ];
}

/** Two ways to the same words, both from the block, whose id and text never change. */
function selectors({ paragraph, block }: PassagePlace): object[] {
  const [before, exact] = block;
  const inBlock = (refinedBy: object) => ({ type: 'CssSelector', value: `[id="${paragraph}"]`, refinedBy });
  const [prefix, suffix] = enoughAround(block);
  // The model counts characters of Unicode and not units of UTF-16.
  const start = Array.from(before).length;
  return [
    inBlock({ type: 'TextQuoteSelector', exact, prefix, suffix }),
    inBlock({ type: 'TextPositionSelector', start, end: start + Array.from(exact).length }),
  ];
}

/** What stands around a passage, as much as tells it from the same words elsewhere in its block. */
function enoughAround([before, exact, after]: PassagePlace['block']): [prefix: string, suffix: string] {
  const text = before + exact + after;
  for (let length = context; ; length *= 2) {
    const [prefix, suffix] = [sliced(before, -length), sliced(after, 0, length)];
    const quotation = prefix + exact + suffix;
    const isWhole = length >= before.length && length >= after.length;
    if (isWhole || text.indexOf(quotation) === text.lastIndexOf(quotation)) return [prefix, suffix];
  }
}

/** By characters, so that none is cut in two. */
function sliced(text: string, start: number, end?: number): string {
  return Array.from(text).slice(start, end).join('');
}
