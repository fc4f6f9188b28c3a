import type { z } from 'astro/zod';
import type { Picture } from '../../pictures/picture.ts';
import type { Actor } from '../../schemas/actor.ts';
import { apparatusIds, type ApparatusId, type Permalinks } from '../../schemas/values/ids.ts';
import type { RenderedTexts, ShownPicture } from './rendered-texts.ts';
import type { Article } from '../../schemas/article.ts';
import type { claimsSchema } from '../../schemas/claim.ts';
import type { Contacts } from '../../schemas/contact.ts';
import type { ChronologyEvent } from '../../schemas/event.ts';
import type { OwnPageFields } from '../../schemas/site/page.ts';
import type { Plain } from '../../schemas/plain.ts';
import type { Site } from '../../schemas/site/site.ts';
import type { sourcesSchema } from '../../schemas/source.ts';
import type { Term } from '../../schemas/term.ts';

/** One explainer as its files say it, checked. */
export interface ExplainerSource {
  slug: string;
  article: Article;
  /** The words of the article, for the reading time. */
  words: number;
  claims: z.infer<typeof claimsSchema>;
  sources: z.infer<typeof sourcesSchema>;
  contacts: Contacts | undefined;
  chronology: ChronologyEvent[];
  /** The front matter of the plain-language version. */
  plain: Plain | undefined;
  /** By the part of the page, the sources that footnotes of our texts name; undefined where none does. */
  footnotes?: { kurz: string[]; quellen: string[] };
  /** The pictures beside it; undefined where there are none. */
  pictures?: Picture[];
  /** What is no fault but deserves a look, such as what looks broken in the supplied text or a name that was not found; a line each. */
  hints?: string[];
  /** The texts as HTML; undefined where the check was asked for messages only. */
  texts?: RenderedTexts;
}

/** A page that the editor writes, or the Impressum. */
export interface OwnPage extends OwnPageFields {
  /** Its file in `dist/`. */
  page: string;
  html: string;
  /** What links to it may name. */
  ids: readonly string[];
  /** Undefined where it shows none. */
  pictures?: readonly ShownPicture[];
}

/** All content, checked: every reference in it resolves. */
export interface Content {
  site: Site;
  /** By id, sorted. */
  actors: ReadonlyMap<string, Actor>;
  /** By id, sorted. */
  terms: ReadonlyMap<string, Term>;
  /** Sorted by slug. */
  explainers: readonly ExplainerSource[];
  /** In the order in which pages link to them. */
  pages: readonly OwnPage[];
  /** The editor's own mark, an SVG document. */
  mark?: string;
  /** Every address ever published. */
  permalinks: Permalinks;
}

/**
 * The sections after the article, in the order of the page: those that have something to show, and the source note.
 *
 * @param hasMarks whether passages are marked of which the claims may be missing
 */
export function apparatusIn(
  { article, claims, contacts, chronology }: Pick<ExplainerSource, 'article' | 'claims' | 'contacts' | 'chronology'>,
  hasMarks = false,
): ApparatusId[] {
  const shown: Record<ApparatusId, boolean> = {
    kontakte: contacts !== undefined && contacts.contacts.length > 0,
    chronologie: chronology.length > 0,
    akteure: article.actors.length > 0,
    begriffe: article.terms.length > 0,
    faktencheck: hasMarks || Object.keys(claims).length > 0,
    quellen: true,
  };
  return apparatusIds.filter((id) => shown[id]);
}
