/**
 * The hyphen behind a short prefix, after which no line ends: „US-“, „EU-“, „E-“, „e-“ at the beginning of a word. Its group holds
 * the letters. What is looked for first is the hyphen, because pages have few.
 */
export const shortPrefix = /-(?<=(?<![\p{L}\p{M}\p{N}&-])(\p{Lu}{1,3}|\p{L})-)(?=\p{L})/gu;
