import { apparatusIn, type ExplainerSource } from '../content/model/content.ts';
import type { ClaimRecord, MentionRecord, TermRecord } from '../content/model/rendered-texts.ts';
import type { Actor } from '../schemas/actor.ts';
import type { Article } from '../schemas/article.ts';
import type { Contacts } from '../schemas/contact.ts';
import type { Group } from '../schemas/site/group.ts';
import { apparatusTitles, contactsTitle, partWords } from '../words/sections.ts';
import { noteName } from '../words/fact-check.ts';
import type { Plain } from '../schemas/plain.ts';
import type { Term } from '../schemas/term.ts';
import { lastChanged } from '../schemas/values/dates.ts';
import { joinChronology } from './chronology.ts';
import type { DatedEvent } from './chronology.ts';
import { joinClaims } from './claims.ts';
import type { CheckedPassage } from './claims.ts';
import { joinGlossary } from './glossary.ts';
import type { GlossaryEntry } from './glossary.ts';
import { joinSources } from './sources.ts';
import type { CitedSource, Citing } from './sources.ts';
import { joinTerms } from './terms.ts';
import type { TermEntry } from './terms.ts';

/** An explainer, joined from its files, as its pages show it. */
export interface Explainer {
  slug: string;
  /** Its page in `dist/`. */
  page: string;
  article: Article;
  /** The day of the last change. */
  stand: string;
  /** Minutes, at 200 words a minute, at least one. */
  readingTime: number;
  passages: CheckedPassage[];
  contacts: Contacts | undefined;
  chronology: DatedEvent[];
  glossary: GlossaryEntry[];
  terms: TermEntry[];
  sources: CitedSource[];
  plain: Plain | undefined;
  /** All sections in the order of the page, the article's first. */
  contents: { id: string; title: string }[];
}

/** What an explainer is joined from. */
export interface ExplainerParts extends ExplainerSource {
  actors: ReadonlyMap<string, Actor>;
  allTerms: ReadonlyMap<string, Term>;
  /** Those of the whole site. */
  groups: readonly Group[];
  /** What the transforms found in the article. */
  found: { mentions: readonly MentionRecord[]; terms: readonly TermRecord[]; claims: readonly ClaimRecord[] };
}

/** A page of the site. */
export interface NamedPage {
  /** Its file in `dist/`. */
  page: string;
  title: string;
}

/** Joins one explainer from its checked parts. */
export function joinExplainer(parts: ExplainerParts): Explainer {
  const { slug, article, contacts, found } = parts;
  const passages = joinClaims(found.claims, parts.claims, article.changes);
  const [firstDay = '', lastDay = firstDay] = article.reports.split('/');
  const chronology = joinChronology(parts.chronology, [firstDay, lastDay]);
  const glossary = joinGlossary(article, parts, found.mentions);
  return {
    slug,
    page: `${slug}.html`,
    article,
    stand: lastChanged(article),
    readingTime: Math.max(1, Math.round(parts.words / 200)),
    passages,
    contacts,
    chronology,
    glossary,
    terms: joinTerms(article.terms, parts.allTerms, found.terms),
    sources: joinSources(parts.sources, [
      ...citing(passages, contacts, chronology, glossary),
      ...citingFootnotes(parts.footnotes),
    ]),
    plain: parts.plain,
    contents: [
      ...article.sections.map(({ id, title }) => ({ id, title })),
      ...apparatusIn(parts).map((id) => ({
        id,
        title: id === 'kontakte' ? contactsTitle(contacts?.contacts ?? []) : apparatusTitles[id],
      })),
    ],
  };
}

/** What cites sources, the fact check first, because its numbers are known from the text. */
function citing(
  passages: readonly CheckedPassage[],
  contacts: Contacts | undefined,
  chronology: readonly DatedEvent[],
  glossary: readonly GlossaryEntry[],
): Citing[] {
  return [
    ...passages.map(({ id, number, sources }) => ({
      label: noteName(number),
      target: `faktencheck-${id}`,
      sources,
    })),
    ...(contacts?.contacts ?? []).map(({ id, label, sources }) => ({
      label: `Kontakte: ${label}`,
      target: `kontakt-${id}`,
      sources,
    })),
    ...chronology.map(({ number, shown, sources }) => ({
      label: `Chronologie: ${shown}`,
      target: `ereignis-${number}`,
      sources,
    })),
    ...glossary.map(({ id, actor, sources }) => ({ label: `Akteure: ${actor.name}`, target: `akteur-${id}`, sources })),
  ];
}

/** Footnotes of our texts that name a source. */
function citingFootnotes({ kurz, quellen }: ExplainerSource['footnotes'] = { kurz: [], quellen: [] }): Citing[] {
  const notes = (part: string, label: string, ids: readonly string[]): Citing[] =>
    ids.map((id) => ({ label, target: `${part}-fnref-${id}`, sources: [id] }));
  return [...notes('kurz', partWords.summary, kurz), ...notes('quellen', apparatusTitles.quellen, quellen)];
}

/** Finds the ids that a section of the article had before; those after the article never had others. */
export function aliasesOf({ sections }: Pick<Article, 'sections'>): (section: string) => readonly string[] {
  const aliases = new Map(sections.map((section) => [section.id, section.aliases]));
  return (section) => aliases.get(section) ?? [];
}

/** Whether an explainer has been taken back: its pages then only say so, and nothing leads to them. */
export function isWithdrawn({ article }: { article: Pick<Article, 'withdrawn'> }): boolean {
  return article.withdrawn !== undefined;
}
