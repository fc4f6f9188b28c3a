/** Languages of documents and of names, with the word that stands beside a source. */
export const languages = {
  ar: 'arabisch',
  cs: 'tschechisch',
  da: 'dänisch',
  de: 'deutsch',
  en: 'englisch',
  es: 'spanisch',
  fa: 'persisch',
  fr: 'französisch',
  he: 'hebräisch',
  it: 'italienisch',
  ja: 'japanisch',
  ko: 'koreanisch',
  nl: 'niederländisch',
  pl: 'polnisch',
  pt: 'portugiesisch',
  ru: 'russisch',
  sv: 'schwedisch',
  tr: 'türkisch',
  uk: 'ukrainisch',
  zh: 'chinesisch',
} as const;

export const languageCodes = Object.keys(languages) as (keyof typeof languages)[];
