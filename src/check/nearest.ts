import leven from 'leven';

/** Comparing two longer texts would take minutes. */
const maxLength = 200;

/** The valid value that was probably meant, regardless of case; undefined where none is near. */
export function findNearest(value: string, valid: readonly string[]): string | undefined {
  const maxDistance = value.length <= 3 ? 1 : Math.max(2, Math.floor(value.length / 3));
  const near = valid
    .filter((candidate) => candidate.length <= maxLength)
    .map((candidate) => ({ candidate, distance: leven(value.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= maxDistance)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

/** „Meinten Sie ‚selenskyj‘?", or all valid values where none is near, or `otherwise` where there are none. */
export function suggestNearest(value: string, valid: readonly string[], otherwise = ''): string {
  const near = findNearest(value, valid);
  if (near !== undefined) return `Meinten Sie ‚${near}‘?`;
  return valid.length > 0 ? `Möglich sind: ${valid.join(', ')}.` : otherwise;
}

/** A value as it is shown in a message: on one line and of a bearable length. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? 'nichts' : JSON.stringify(value);
  const characters = Array.from(text.slice(0, 1000).replaceAll(/\s+/g, ' ').trim());
  return `‚${characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : characters.join('')}‘`;
}
