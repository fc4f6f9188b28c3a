/** The raised forms of signs, as far as Unicode has them: „m²“. */
export const raised: ReadonlyMap<string, string> = formsOf('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');

/** The lowered ones: „CO₂“. */
export const lowered: ReadonlyMap<string, string> = formsOf('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

function formsOf(signs: string, forms: string): Map<string, string> {
  const all = Array.from(forms);
  return new Map(Array.from(signs, (sign, index) => [sign, all[index] ?? sign]));
}
