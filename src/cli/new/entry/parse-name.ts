/** The name of a person in its parts. */
export interface ParsedName {
  /** As a page writes it: „Ursula von der Leyen“. */
  name: string;
  givenNames: string[];
  familyNames: string[];
}

/** Words that belong to the family name behind them. */
const particle =
  /^(?:von|vom|van|zu|zum|zur|de|del|della|der|den|dem|des|di|da|do|dos|du|la|le|ten|ter|el|al|bin|ben|ibn|af|av|y|und)$|^(?:al|el|ad|an|ash)-\p{Lu}|^(?:d|l|O)['’]\p{Lu}/u;
const title = /^(?:Dr|Prof|Dipl|Ing|jur|med|phil|rer|nat|h|c|Mag|PD)\.|^(?:Herr|Frau|Professor|Professorin|Doktor)$/u;
const generation = /^(?:Jr|Sr|jun|sen)\.?$|^(?:II|III|IV)$/u;

/**
 * Takes a name apart: „Ursula von der Leyen“, „Leyen, Ursula von der“, „Dr. Anna-Lena Weber“, „Lula“. Where the family name comes
 * first, as in „Xi Jinping“, nobody can see it.
 */
export function parseName(written: string): ParsedName {
  const [last = '', first, ...more] = written.split(/\s*,\s*/);
  // „Leyen, Ursula von der“: the particles stand behind the given names.
  const turned = first !== undefined && more.length === 0 && !generation.test(first) ? `${first} ${last}` : written;
  const words = turned.split(/\s+/).filter((word) => !title.test(word));
  const end = words.findLastIndex((word) => !generation.test(word));
  const firstParticle = words.findIndex((word, index) => index > 0 && index < end && particle.test(word));
  const family = firstParticle > 0 ? firstParticle : words.length > 1 && particle.test(words[0] ?? '') ? 0 : end;
  const familyName = words.slice(family, end + 1).join(' ');
  return {
    name: words.join(' '),
    givenNames: words.slice(0, family).filter((word) => !/^\p{Lu}\.$/u.test(word)),
    familyNames: familyName === '' ? words : [familyName],
  };
}
