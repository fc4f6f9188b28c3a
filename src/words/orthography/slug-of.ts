/** A longer address is cut between two words. */
const maxLength = 60;

/** Letters that Unicode does not take apart. */
const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** The address for a title: „Gespräch in Łódź“ → `gespraech-in-lodz`; empty where no letter of the title can stand in it. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKC')
    // Soft hyphens and other signs that nobody sees.
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/\P{ASCII}/gu, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return /[a-z]/.test(slug) ? shorten(slug) : '';
}

function shorten(slug: string): string {
  if (slug.length <= maxLength) return slug;
  const lastHyphen = slug.slice(0, maxLength + 1).lastIndexOf('-');
  return slug.slice(0, lastHyphen === -1 ? maxLength : lastHyphen);
}
