/** A sign that no text means to hold, and the same ones right behind it. */
export interface BrokenSign {
  /** In UTF-16 units from the beginning. */
  index: number;
  signs: string;
  problem: string;
  cure: string;
}

type Wording = readonly [name: string, cure: string];

/** What stands for nothing, first the narrower kinds. */
const kinds: readonly (readonly [RegExp, ...Wording])[] = [
  [/\uFFFD/, 'das Ersatzzeichen für ein verlorenes', 'Setzen Sie das Zeichen ein, das gemeint ist.'],
  [/\uFFFC/, 'der Platzhalter für ein Bild oder anderes Objekt', 'Löschen Sie ihn.'],
  [/\u2028/, 'ein Zeilentrenner', 'Ersetzen Sie ihn durch ein Leerzeichen oder einen Zeilenumbruch.'],
  [/\u2029/, 'ein Absatztrenner', 'Ersetzen Sie ihn durch ein Leerzeichen oder eine Leerzeile.'],
  [/\uFEFF/, 'eine Bytereihenfolge-Marke mitten im Text', 'Löschen Sie sie.'],
  [/[\u206A-\u206F]/, 'ein veraltetes Steuerzeichen der Schrift', 'Löschen Sie es.'],
  [/\p{Noncharacter_Code_Point}/u, 'eine Nummer, die kein Zeichen bezeichnet', 'Löschen Sie sie.'],
  [
    /\p{Co}/u,
    'ein privates Zeichen, das nur eine bestimmte Schrift kennt',
    'Ersetzen Sie es durch das gemeinte, etwa ein Aufzählungszeichen durch „-“, oder löschen Sie es.',
  ],
  [/\p{Cs}/u, 'ein halbes Zeichen (Surrogat)', 'Schreiben Sie das ganze Zeichen selbst.'],
];

const directions: Readonly<Record<string, string>> = {
  '\u202A': 'Einbettung nach rechts',
  '\u202B': 'Einbettung nach links',
  '\u202C': 'Ende einer Einbettung',
  '\u202D': 'Zwang nach rechts',
  '\u202E': 'Zwang nach links',
  '\u2066': 'Abschnitt nach rechts',
  '\u2067': 'Abschnitt nach links',
  '\u2068': 'eigener Abschnitt',
  '\u2069': 'Ende eines Abschnitts',
};

/**
 * The signs of a text that are broken, in their order: those that say that a letter was lost, that only one font or
 * program knows, that are no sign at all, and that turn the direction of writing beyond the end of their line. Marks for
 * the direction at one place (U+200E, U+200F), soft hyphens and all kinds of blanks are none, nor are control characters.
 */
export function brokenSigns(text: string): BrokenSign[] {
  const found = [
    ...text.matchAll(/([\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\u206A-\u206F\uFEFF\uFFFC\uFFFD])\1*/gu),
  ];
  return [...found.map(({ 0: signs, index }) => ({ index, signs, ...wordingOf(signs) })), ...openDirections(text)].sort(
    (a, b) => a.index - b.index,
  );
}

/** A character by its number, `U+00A0`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function wordingOf(signs: string): { problem: string; cure: string } {
  const [, name = '', cure = ''] = kinds.find(([kind]) => kind.test(signs)) ?? [];
  return { problem: `Hier steht ${name} (${codePoint(signs)}).`, cure };
}

/** What changes the direction and does not end in its line, or ends what has not begun there. */
function openDirections(text: string): BrokenSign[] {
  const wrong: { sign: string; index: number }[] = [];
  let open: { sign: string; index: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\n\u202A-\u202E\u2066-\u2069]/g)) {
    if (sign === '\n') {
      wrong.push(...open);
      open = [];
    } else if (endOf(sign) !== sign) open.push({ sign, index });
    else if (endOf(open.at(-1)?.sign) === sign) open.pop();
    else wrong.push({ sign, index });
  }
  return [...wrong, ...open].map(({ sign, index }) => {
    const end = endOf(sign);
    return {
      index,
      signs: sign,
      problem: `Hier steht ein Zeichen für die Schreibrichtung ohne ${sign === end ? 'Anfang' : 'Ende'} in der Zeile (${codePoint(sign)}, ${directions[sign] ?? ''}).`,
      cure:
        sign === end ? 'Löschen Sie es.' : `Löschen Sie es, oder beenden Sie es in der Zeile mit ${codePoint(end)}.`,
    };
  });
}

function endOf(sign = ''): string {
  return sign < '\u2066' ? '\u202C' : '\u2069';
}
