/** Words of the feeds. */
export const feedWords = {
  whole: 'Das ganze Erklärstück, mit Quellen zu jeder Anmerkung',
} as const;
