/** The ids of the sections that an explainer may have after its article, in the order of the page. */
export const apparatusIds = ['kontakte', 'chronologie', 'akteure', 'begriffe', 'faktencheck', 'quellen'] as const;

export type ApparatusId = (typeof apparatusIds)[number];

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
  return apparatusIds.filter((id) => sizes[id] > 0);
}
