/** A short prefix that no line ends after, with its hyphen: „US-“, „EU-“, „E-“, „e-“ at the beginning of a word. */
export const shortPrefix = /(?<![\p{L}\p{M}\p{N}&-])(?:\p{Lu}{1,3}|\p{L})-(?=\p{L})/gu;
