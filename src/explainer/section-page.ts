import { apparatusDescriptions } from '../words/sections.ts';
import { sectionChanged } from './changes.ts';
import type { Explainer, NamedPage } from './explainer.ts';

const descriptions: Readonly<Record<string, string>> = apparatusDescriptions;

/** The page of one section, as it is shared. */
export interface SectionPage extends NamedPage {
  /** One or two sentences for previews. */
  description: string;
  /** „Abschnitt 2 von 9“. */
  place: string;
  isArticle: boolean;
  /** The day of the last change that has touched it. */
  changed: string | undefined;
  /** The heading in the text; undefined for the beginning of the article and for the sections after it. */
  heading: string | undefined;
  previous: NamedPage | undefined;
  next: NamedPage | undefined;
}

/**
 * The page of a section of an explainer.
 *
 * @param id one of the explainer's contents
 */
export function sectionPage(explainer: Explainer, id: string): SectionPage {
  const { slug, article, contents } = explainer;
  const index = contents.findIndex((entry) => entry.id === id);
  const section = article.sections.find((entry) => entry.id === id);
  const title = contents[index]?.title ?? '';
  const pageOf = (entry: string): string => `${slug}/${entry}.html`;
  const neighbour = (at: number): NamedPage | undefined => {
    const entry = contents[at];
    return entry && { title: entry.title, page: pageOf(entry.id) };
  };
  return {
    page: pageOf(id),
    title,
    description: section?.summary ?? `${descriptions[id] ?? title}. Aus: ${article.title}`,
    place: `Abschnitt ${index + 1} von ${contents.length}`,
    isArticle: section !== undefined,
    changed: sectionChanged(id, explainer),
    heading: section?.heading,
    previous: index > 0 ? neighbour(index - 1) : undefined,
    next: neighbour(index + 1),
  };
}
