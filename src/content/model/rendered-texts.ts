import type { Picture } from '../../pictures/picture.ts';
import type { Verdict } from '../../schemas/claim.ts';

/** A passage as it stands on the page, and what is on both sides of it. */
export type TextAround = [before: string, passage: string, after: string];

/** A place of the article that is marked. */
export interface MarkedPlace {
  passage: string;
  section: string;
  /** The id of its block: a paragraph, list item, quotation or table row; of the section, where it is in the heading. */
  paragraph: string;
  /** The text of that block; of the heading alone where it is in one. */
  block: TextAround;
  /** That of the paragraph, list item or cell in it without marks of footnotes, where the block holds more. */
  line?: TextAround;
  /** Of this place, where it is not that of its claim. */
  ownVerdict?: Verdict;
}

/** A claim, at its first mark. */
export interface ClaimRecord extends MarkedPlace {
  id: string;
  /** From 1, through the article. */
  number: number;
  /** Its other marks, in order. */
  further?: MarkedPlace[];
}

/** That a block names an actor; once a block, however often it does. */
export interface MentionRecord {
  actor: string;
  section: string;
  paragraph: string;
}

/** Where a term is named first in the article. */
export interface TermRecord {
  term: string;
  section: string;
  paragraph: string;
}

/** A part of a text, as HTML of our own transforms: one section of it, or all of it where it has none. */
export interface TextPart {
  section?: { id: string; heading?: string };
  /** The heading of the section with what is marked in it. */
  headingHtml?: string;
  html: string;
}

/** A picture in a text. */
export interface ShownPicture {
  picture: Picture;
  alt: string;
  /** Ours; empty where there is none, and in an article, whose captions are paragraphs of it. */
  caption: string;
  /** „Foto: Vorname Nachname“ */
  credit: string;
  /** Whether it stands in the article. */
  isVerbatim: boolean;
}

/** What the transforms found in an article. */
export interface FoundInArticle {
  mentions: MentionRecord[];
  terms: TermRecord[];
  claims: ClaimRecord[];
  /** By actor, how often a family name that is also a word or a given name stood without proof that it is a name. */
  doubtful?: Readonly<Record<string, number>>;
}

/** The texts of an explainer, ready to be printed. */
export interface RenderedTexts {
  article: TextPart[];
  summary: TextPart[];
  sourceNote: TextPart[];
  /** Empty where there is no plain-language version. */
  plain: TextPart[];
  found: FoundInArticle;
  /** The pictures in them, in the order of the page; undefined where there are none. */
  pictures?: ShownPicture[];
  /** The MDX sources, without front matter. */
  bodies: { article: string; summary: string; sourceNote: string };
}
