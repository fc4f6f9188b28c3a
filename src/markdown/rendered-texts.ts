import type { ClaimRecord } from './rehype-claims.ts';
import type { MentionRecord } from './rehype-mentions.ts';
import type { TermRecord } from './rehype-terms.ts';

/** A part of a text, as HTML of our own transforms: one section of it, or all of it where it has none. */
export interface TextPart {
  section?: { id: string; heading?: string };
  html: string;
}

/** What the transforms found in an article. */
export interface FoundInArticle {
  mentions: MentionRecord[];
  terms: TermRecord[];
  claims: ClaimRecord[];
}

/** The texts of an explainer, ready to be printed. */
export interface RenderedTexts {
  article: TextPart[];
  summary: TextPart[];
  sourceNote: TextPart[];
  /** Empty where there is no plain-language version. */
  plain: TextPart[];
  found: FoundInArticle;
  /** The MDX sources, without front matter. */
  bodies: { article: string; summary: string; sourceNote: string };
}
