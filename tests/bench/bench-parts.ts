/** What `npm run bench` measures. */
export interface BenchParts {
  /** Builds of that many explainers, the smallest first. */
  sizes: number[];
  pages: boolean;
  lighthouse: boolean;
  names: boolean;
}

const allSizes = [1, 10, 100, 1000];
const largest = 9999;

/**
 * Reads the arguments: numbers of explainers, `pages`, `lighthouse`, `names`; none means all of it.
 *
 * @throws RangeError that names what is not one of these
 */
export function benchParts(args: readonly string[]): BenchParts {
  if (args.length === 0) return { sizes: allSizes, pages: true, lighthouse: true, names: true };
  const sizes = args.filter((arg) => !['pages', 'lighthouse', 'names'].includes(arg));
  for (const size of sizes)
    if (!/^[1-9]\d*$/.test(size) || Number(size) > largest)
      throw new RangeError(
        `‚${size}‘ lässt sich nicht messen.  Möglich: Zahlen von Erklärstücken (1 bis ${String(largest)}), pages, lighthouse, names; ohne Angabe alles.`,
      );
  return {
    sizes: [...new Set(sizes.map(Number))].sort((one, other) => one - other),
    pages: args.includes('pages'),
    lighthouse: args.includes('lighthouse'),
    names: args.includes('names'),
  };
}
