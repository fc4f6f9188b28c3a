import type { Explainer } from '../../explainer/explainer.ts';
import { citedWords, originLine } from '../../words/article-origin.ts';
import { factsUntilLabel, formatPlainDate, dateWords } from '../../words/orthography/dates.ts';
import type { SiteFacts } from './structured-data.ts';

/** What a citation says of an explainer, or of one section of it; every form of it is made from this. */
export interface Citation {
  /** `bahnstreik`; of a section `bahnstreik:forderungen`. */
  key: string;
  /** Of the explainer. */
  title: string;
  /** The title of the section, where one is cited. */
  section: string | undefined;
  site: string;
  /** Empty where none is entered. */
  publisher: string;
  /** `YYYY-MM-DD`. */
  published: string;
  /** Of the last change, `YYYY-MM-DD`. */
  stand: string;
  /** The supplied article, in a line; empty where nothing is known of it. */
  origin: string;
  /** Until when reports were read, in German; undefined where it is not told. */
  factsUntil: string | undefined;
  /** Only where the address of the site is known. */
  url: string | undefined;
}

/**
 * The citation of an explainer, or of a section by its own page.
 *
 * @param section an entry of the explainer's contents
 */
export function citationOf(
  { slug, page, article, stand }: Pick<Explainer, 'slug' | 'page' | 'article' | 'stand'>,
  site: SiteFacts,
  section?: Explainer['contents'][number],
): Citation {
  const target = section ? `${slug}/${section.id}.html` : page;
  return {
    key: section ? `${slug}:${section.id}` : slug,
    title: article.title,
    section: section?.title,
    site: site.name,
    publisher: site.publisher,
    published: article.published,
    stand,
    origin: originLine(article.article, formatPlainDate),
    factsUntil: factsUntilLabel(article, formatPlainDate),
    url: site.url && new URL(target, site.url).href,
  };
}

/** „Klartext: Das Telefonat. Abschnitt ‚Chronologie‘. Stand: 23. November 2026. Faktenstand: Juni 2026. https://…“ */
export function formatCitation(citation: Citation): string {
  const { title, section, site, origin, url } = citation;
  const about = origin && `${citedWords.about} ${endSentence(origin)}`;
  return [`${site}: ${endSentence(citedTitle(title, section))}`, about, `${citedState(citation)}.`, url]
    .filter(Boolean)
    .join(' ');
}

/** What a bibliography adds: the supplied article and „Stand: 23. November 2026. Faktenstand: Mitte Juni 2026“. */
export function citedNote(citation: Citation): string {
  const { origin } = citation;
  return [...(origin ? [`${citedWords.about} ${origin}`] : []), citedState(citation)].join('. ');
}

/** „Stand: 23. November 2026. Faktenstand: Mitte Juni 2026“ */
function citedState({ stand, factsUntil }: Citation): string {
  const facts = factsUntil === undefined ? [] : [`${dateWords.facts} ${factsUntil}`];
  return [`${dateWords.stand} ${formatPlainDate(stand)}`, ...facts].join('. ');
}

/** „Das Telefonat. Abschnitt ‚Chronologie‘“, without a full stop at its end. */
export function citedTitle(title: string, section: string | undefined): string {
  return section === undefined ? title : `${endSentence(title)} Abschnitt ‚${section}‘`;
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
