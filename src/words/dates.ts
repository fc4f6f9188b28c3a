/** Names of the days that an explainer tells of itself. */
export const dateWords = {
  article: 'Artikel:',
  facts: 'Faktenstand:',
  stand: 'Stand:',
  undated: 'ohne Datum',
} as const;
