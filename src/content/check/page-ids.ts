import { apparatusIn, type ExplainerSource } from '../model/content.ts';
import type { ExplainerFiles } from '../read/explainer-files.ts';
import { formerClaimAnchors } from './check-claim-ids.ts';
import type { CheckedArticle } from './text/check-article.ts';

/** The ids on the page of an explainer that links may name. */
interface PageIds {
  /** Of its sections; undefined where two have the same, and it is not known which is meant. */
  sections: string[] | undefined;
  /** Of sections, blocks, marks and entries of today, which nothing else may have had. */
  live: string[];
  /** All beside those of the sections, former ones too. */
  further: string[];
}

export function pageIds(
  source: Omit<ExplainerSource, 'words' | 'plain'>,
  claims: ExplainerFiles['claims'],
  { marks, blockIds }: Pick<CheckedArticle, 'marks' | 'blockIds'>,
): PageIds {
  const { article } = source;
  const ids = article.sections.map(({ id }) => id);
  // Claims that are missing are told by themselves, and not by the section that they make.
  const sections = [...ids, ...apparatusIn(source, marks.length > 0)];
  const entries = [
    ...blockIds,
    ...article.actors.map(({ id }) => `akteur-${id}`),
    ...marks.map(({ anchor }) => anchor),
    ...new Set(marks.map(({ id }) => `faktencheck-${id}`)),
  ];
  const aliases = article.sections.flatMap((section) => section.aliases);
  return {
    sections: new Set(ids).size === ids.length ? sections : undefined,
    live: [...sections, ...entries],
    further: [...entries, ...formerClaimAnchors(claims, marks), ...aliases, ...partIds(source)],
  };
}

/** The ids of the entries of the sections after the article, and of the parts that every page has. */
export function partIds(source: Omit<ExplainerSource, 'words' | 'plain'>): string[] {
  const { article, claims, contacts, chronology, sources } = source;
  return [
    ...['kurz', 'artikel', 'inhalt', 'aenderungen'],
    ...article.terms.map(({ id }) => `begriff-${id}`),
    ...Object.keys(claims).map((id) => `anmerkung-${id}`),
    ...(contacts?.contacts ?? []).map(({ id }) => `kontakt-${id}`),
    ...chronology.map((_, index) => `ereignis-${index + 1}`),
    ...Object.keys(sources).map((id) => `quelle-${id}`),
  ];
}
