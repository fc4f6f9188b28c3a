import { wordsOf } from '../schemas/values/language-marks.ts';
import { passageWords, verdictInWords } from '../words/passages.ts';
import { shortened } from '../words/orthography/quotations.ts';
import type { Verdict } from '../schemas/claim.ts';
import type { CheckedPassage, PassagePlace } from './claims.ts';
import type { Explainer, NamedPage } from './explainer.ts';

/** The page of one checked passage, as it is shared. */
export interface PassagePage {
  passage: CheckedPassage;
  page: string;
  /** What is right: never what the article says wrongly. */
  title: string;
  /** The verdict, on what, and what is right, for previews. */
  description: string;
  /** „Stelle 2 von 9 im Artikel …:“, before the title of the explainer. */
  place: string;
  previous: NamedPage | undefined;
  next: NamedPage | undefined;
}

/** The path of a passage's page in the folder of its explainer, without its ending. */
export function passagePath(id: string): string {
  return `beleg/${id}`;
}

/** The file of a passage's page in `dist/`. */
export function passageFile(slug: string, id: string): string {
  return `${slug}/${passagePath(id)}.html`;
}

/** What is right, as the title of the page of a passage. */
export function passageTitle({ title, correction }: CheckedPassage): string {
  return title ?? correction;
}

/** A title of the editor is shown whole. */
const longestTitle = 100;

const wrong: readonly Verdict[] = ['falsch', 'ungenau'];

/** Something in a sentence that is wrong or inexact. */
interface WrongBeside {
  id: string;
  /** On that very place. */
  verdict: Verdict;
  passage: string;
}

/** What else is wrong or inexact in the sentence of a place: who sees it alone must not take it for right. */
export function wrongInSentence(own: string, place: PassagePlace, passages: readonly CheckedPassage[]): WrongBeside[] {
  const sentence = bare(place);
  const isBeside = (other: PassagePlace): boolean =>
    other.paragraph === place.paragraph && (sentence.includes(bare(other)) || bare(other).includes(sentence));
  return passages
    .filter(({ id }) => id !== own)
    .flatMap(({ id, verdict, places }) =>
      places.filter(isBeside).map(({ passage, ownVerdict }) => ({ id, verdict: ownVerdict ?? verdict, passage })),
    )
    .filter(({ verdict }) => wrong.includes(verdict));
}

/** A sentence as it is quoted, without the signs that it is cut. */
function bare({ sentence }: PassagePlace): string {
  return sentence.join('').replaceAll(/^…\u00a0|\u00a0…$/g, '');
}

/** The pages of the checked passages of an explainer, in the order of the article. */
export function passagePages({ slug, passages }: Pick<Explainer, 'slug' | 'passages'>): PassagePage[] {
  const neighbour = (passage: CheckedPassage | undefined): NamedPage | undefined =>
    passage && { title: shortened(wordsOf(passageTitle(passage)), longestTitle), page: passageFile(slug, passage.id) };
  return passages.map((passage, index) => {
    const { on, quotation } = verdictInWords(passage);
    return {
      passage,
      page: passageFile(slug, passage.id),
      title: passageTitle(passage),
      description: [`${on}: ${quotation}${/[.!?]“$/.test(quotation) ? '' : '.'}`, passage.title && passage.correction]
        .filter(Boolean)
        .join(' '),
      place: passageWords.place(index + 1, passages.length),
      previous: index > 0 ? neighbour(passages[index - 1]) : undefined,
      next: neighbour(passages[index + 1]),
    };
  });
}
