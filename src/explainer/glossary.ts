import type { MentionRecord } from '../content/model/rendered-texts.ts';
import type { Actor } from '../schemas/actor.ts';
import type { Article } from '../schemas/article.ts';
import { formatWhen } from '../words/dates.ts';
import { officeAt } from './offices.ts';

/** An entry of the glossary of one explainer. */
export interface GlossaryEntry {
  id: string;
  actor: Actor;
  /** The office with the time it is said for: „Präsident der Ukraine (im Februar 2025)“. */
  role: string | undefined;
  /** The office at the time of the article. */
  office: Actor['offices'][number] | undefined;
  part: string;
  /** What became of the office since. */
  later: string | undefined;
  /** Ids of the sources for the part. */
  sources: string[];
  mentions: SectionMentions[];
}

/** The paragraphs of a section that name an actor. */
export interface SectionMentions {
  section: string;
  title: string;
  paragraphs: { id: string; number: number }[];
}

/** The glossary, in the order of the front matter. */
export function joinGlossary(
  article: Article,
  actors: ReadonlyMap<string, Actor>,
  mentions: readonly MentionRecord[],
): GlossaryEntry[] {
  return article.actors.flatMap(({ id, part, later, sources }) => {
    const actor = actors.get(id);
    if (!actor) return [];
    const office = officeAt(actor.offices, article.articleDate);
    const role = office && `${office.title} (${formatWhen(article.articleDate)})`;
    return [{ id, actor, role, office, part, later, sources, mentions: mentionsBySection(article, mentions, id) }];
  });
}

function mentionsBySection(
  { sections }: Article,
  mentions: readonly MentionRecord[],
  actor: string,
): SectionMentions[] {
  return sections.flatMap(({ id, title }) => {
    const paragraphs = mentions
      .filter((mention) => mention.actor === actor && mention.section === id)
      .map(({ paragraph }) => ({ id: paragraph, number: Number(paragraph.slice(id.length + 1)) }));
    return paragraphs.length > 0 ? [{ section: id, title, paragraphs }] : [];
  });
}
