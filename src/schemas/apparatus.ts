import { apparatusTitles } from '../words/sections.ts';

/** An id of one of the sections after the article. */
export type ApparatusId = keyof typeof apparatusTitles;

/** How many entries each part of an explainer has. */
export interface ApparatusSizes {
  contacts: number;
  events: number;
  actors: number;
  terms: number;
  claims: number;
}

/** The sections after the article, in the order of the page: those that have something to show, and the source note. */
export function apparatusOf({ contacts, events, actors, terms, claims }: ApparatusSizes): ApparatusId[] {
  const sizes: Record<ApparatusId, number> = {
    kontakte: contacts,
    chronologie: events,
    akteure: actors,
    begriffe: terms,
    faktencheck: claims,
    quellen: 1,
  };
  return (Object.keys(apparatusTitles) as ApparatusId[]).filter((id) => sizes[id] > 0);
}
