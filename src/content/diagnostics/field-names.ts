/** What a fault is about: „Das Feld ‚sources[2].kind‘“; in a file that is a list, „Das Feld ‚date‘ in Eintrag 13“. */
export function fieldPhrase(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  if (first === undefined) return 'Die Datei';
  if (typeof first !== 'number') return `Das Feld ‚${fieldName(path)}‘`;
  return rest.length > 0 ? `Das Feld ‚${fieldName(rest)}‘ in Eintrag ${first + 1}` : `Der Eintrag ${first + 1}`;
}

/** Entries of lists are counted from one. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key + 1}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );
}
