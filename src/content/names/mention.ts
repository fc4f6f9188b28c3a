/** UTF-16 offsets in the text, end exclusive. */
export interface Mention {
  id: string;
  start: number;
  end: number;
}

/** What the earlier paragraphs of a text have told; the finder adds to it. */
export interface Story {
  /** Who was named so that nobody else can be meant. */
  named: Set<string>;
  /** Of whom a namesake was named. */
  rivals: Set<string>;
  /** How often a family name that is also a word or a given name stood without proof. */
  doubtful: Map<string, number>;
}

/** Wants the text of a whole paragraph, because the words around a name decide. In text order, never overlapping. */
export type Finder = (text: string, story?: Story) => Mention[];

export const newStory = (): Story => ({ named: new Set(), rivals: new Set(), doubtful: new Map() });

/** A name that was found and may still belong to someone else. */
export interface Candidate {
  /** Indices of its first and last token, given names and ending included. */
  first: number;
  last: number;
  /** Index of the first token of the family name. */
  family: number;
  /** Whether a given name or an initial of this person is part of it. */
  withGivenName: boolean;
  genitive: boolean;
  gender: 'male' | 'female' | undefined;
  /** Index of the last token of the person found before, or -1. */
  previous: number;
}
