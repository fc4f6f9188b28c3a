import { apparatusOf } from '../../schemas/apparatus.ts';
import type { Article } from '../../schemas/article.ts';
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
  article: Article,
  files: ExplainerFiles,
  { marks, blockIds }: Pick<CheckedArticle, 'marks' | 'blockIds'>,
): PageIds {
  const { claims, contacts, chronology } = files;
  const ids = article.sections.map(({ id }) => id);
  const apparatus = apparatusOf({
    contacts: contacts?.data?.contacts.length ?? 0,
    events: chronology?.data?.length ?? 0,
    actors: article.actors.length,
    terms: article.terms.length,
    // Those that are missing are told by themselves, and not by the section that they make.
    claims: Object.keys(claims?.data ?? {}).length || marks.length,
  });
  const sections = [...ids, ...apparatus];
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
    further: [...entries, ...formerClaimAnchors(claims, marks), ...aliases, ...partIds(article, files)],
  };
}

/** Parts that the page of every explainer has. */
export const pageParts = ['kurz', 'artikel', 'inhalt', 'aenderungen'];

/** The ids of the entries of the sections after the article, and of the parts that every page has. */
function partIds({ terms }: Article, { claims, contacts, chronology, sources }: ExplainerFiles): string[] {
  return [
    ...pageParts,
    ...terms.map(({ id }) => `begriff-${id}`),
    ...Object.keys(claims?.data ?? {}).map((id) => `anmerkung-${id}`),
    ...(contacts?.data?.contacts ?? []).map(({ id }) => `kontakt-${id}`),
    ...(chronology?.data ?? []).map((_, index) => `ereignis-${index + 1}`),
    ...Object.keys(sources?.data ?? {}).map((id) => `quelle-${id}`),
  ];
}
