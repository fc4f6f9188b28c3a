import type { MentionRecord } from '../content/model/rendered-texts.ts';
import type { Actor } from '../schemas/actor.ts';
import type { Article } from '../schemas/article.ts';
import { findGroup } from '../schemas/site/group.ts';
import type { Group } from '../schemas/site/group.ts';
import { formatWhen } from '../words/orthography/dates.ts';
import { placeName } from '../words/glossary.ts';

/** An entry of the glossary of one explainer. */
export interface GlossaryEntry {
  id: string;
  actor: Actor;
  /** The office with the time it is said for, else what the actor is: „Oberbürgermeisterin von Köln (im Februar 2025)“. */
  role: string | undefined;
  /** Whom the actor belongs to in this story. */
  group: Group | undefined;
  /** The office at the time of the article. */
  office: Office | undefined;
  part: string;
  /** What became of the office since. */
  later: string | undefined;
  /** Ids of the sources for the part. */
  sources: string[];
  mentions: SectionMentions[];
}

/** The blocks of a section that name an actor, and what each is called. */
export interface SectionMentions {
  section: string;
  title: string;
  places: { id: string; name: string }[];
}

/** The glossary, in the order of the front matter. */
export function joinGlossary(
  article: Article,
  shared: { actors: ReadonlyMap<string, Actor>; groups: readonly Group[] },
  mentions: readonly MentionRecord[],
): GlossaryEntry[] {
  return article.actors.flatMap(({ id, part, group: groupHere, later, sources }) => {
    const actor = shared.actors.get(id);
    if (!actor) return [];
    const office = officeAt(actor.offices, article.articleDate);
    const role = office ? `${office.title} (${formatWhen(article.articleDate)})` : actor.description;
    const group = findGroup(groupHere ?? actor.group, article.groups, shared.groups);
    return [
      { id, actor, role, group, office, part, later, sources, mentions: mentionsBySection(article, mentions, id) },
    ];
  });
}

function mentionsBySection(
  { sections }: Article,
  mentions: readonly MentionRecord[],
  actor: string,
): SectionMentions[] {
  return sections.flatMap(({ id, title }) => {
    const places = mentions
      .filter((mention) => mention.actor === actor && mention.section === id)
      .map(({ paragraph }) => ({ id: paragraph, name: placeName(paragraph, id) }));
    return places.length > 0 ? [{ section: id, title, places }] : [];
  });
}

type Office = Actor['offices'][number];

/**
 * The office somebody held at a time: the newest that overlaps it, or undefined.
 *
 * @param date day, month or year
 */
export function officeAt(offices: readonly Office[], date: string): Office | undefined {
  return offices.find(
    ({ from, until }) => startOf(from) <= endOf(date) && (until === undefined || endOf(until) >= startOf(date)),
  );
}

function startOf(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** Sorts after every day of the period. */
function endOf(date: string): string {
  return date + '-99-99'.slice(date.length - 4);
}
