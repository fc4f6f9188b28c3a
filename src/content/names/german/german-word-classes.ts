// Closed classes and suffix rules. Each was chosen so that it holds no given name: „Per“, „Anders“, „April“ are missing on
// purpose, „-fan“ would hold „Stefan“, „-mann“ „Hermann“, „-nis“ „Dennis“.

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const DETERMINERS =
  words(`der die das dem den des ein eine einen einem einer eines dieser diese dieses diesem diesen jener
  jene jenes jeder jede jedes kein keine keinen keinem keiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem
  ihrer ihres unser unsere unseren unserem unserer beide beiden alle aller im am ins ans zum zur beim vom`);

const PREPOSITIONS =
  words(`ab an angesichts anstelle auf aus außer bei bezüglich bis dank durch entgegen für gegen gegenüber
  gemäß hinter in infolge innerhalb jenseits laut mit mithilfe nach neben ohne seit seitens statt trotz über um unter vor von
  während wegen zu zufolge zugunsten zwischen`);

const OTHER_FUNCTION_WORDS =
  words(`aber als also auch bevor bisher da dabei dadurch dafür dagegen daher damals damit danach
  dann daran darauf daraufhin darum dass dazu denn dennoch deren dessen deshalb doch dort eben ebenso ehe einst er erneut erst
  es etwa falls gerade gestern heute hier ich immer indem indes ja jedoch jetzt kaum man mehr mittlerweile nachdem nein nicht
  nie noch nun nur ob obgleich obwohl oder oft schon seitdem selbst sie so sobald sofern sogar solange somit sondern sonst
  sowie sowohl trotzdem umso und vielleicht wann warum was weder weil weiterhin welche welcher wem wen wenn wer weshalb wessen
  wie wieder wieso wir wo wobei wodurch wofür wogegen wohin womit zudem zuerst zuletzt zumal zunächst zuvor zwar`);

const FINITE_VERBS =
  words(`hat hatte hatten hätte habe haben ist war waren wäre sind sei wird wurde wurden würde werden will wollte
  wolle wollen kann könnte konnte könne können muss musste müsste müsse müssen soll sollte solle sollen darf durfte
  dürfte dürfe mag möchte mochte sagt sagte bleibt blieb kommt kam geht ging steht gibt gab trifft traf tritt trat
  lügt log irrt fliegt flog kippt wankt wirbt warb droht drohte plant plante fordert forderte hält hielt lässt ließ
  macht machte spricht sprach weiß wusste glaubt glaubte meint meinte nennt nannte sieht setzt setzte stellt stellte
  stimmt stimmte sucht suchte schreibt schrieb warnt warnte zeigt zeigte zieht reist reiste ruft rief nimmt braucht
  brauchte hofft hoffte redet redete führt führte bricht brach gewinnt gewann verliert verlor greift griff lehnt
  lehnte kündigt kündigte begrüßt begrüßte betont betonte äußert äußerte tut tat`);

const CALENDAR = words(`Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März Oktober November
  Dezember`);

const EPONYM_HEADS = words(`Fall Causa Ära Kabinett System Faktor Lager Duo Phänomen Regime`);

const SPEECH_NOUNS = words(`Angabe Angaben Ansicht Aussage Aussagen Sicht Wort Worte Worten Wunsch Wille Willen`);

const CAPITALS =
  'Europa Amerika England Moskau Kiew Kyjiw Peking Brüssel Teheran Ankara Tokio Wien Bern Warschau Budapest Prag Rom';

const COMPOUND_PREFIXES = words(`anti pro contra kontra ex nicht post prä vor nach neo pseudo möchtegern`);

export const lower = (word: string): string => word.toLocaleLowerCase('de');

export const isDeterminer = (word: string): boolean => DETERMINERS.has(lower(word));
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(lower(word));

/** Words that a German sentence begins with and nobody is called: „Während“, „Laut“, „Möglicherweise“. */
export function isFunctionWord(word: string): boolean {
  const plain = lower(word);
  if (DETERMINERS.has(plain) || PREPOSITIONS.has(plain) || OTHER_FUNCTION_WORDS.has(plain)) return true;
  return plain.length > 5 && /(?:weise|dings|falls|lich|halb|mals)$/u.test(plain);
}

/** „Telefonierte“, „Verkündete“, „Will“: only to be asked of the first word of a sentence. */
export function isFiniteVerb(word: string): boolean {
  const plain = lower(word);
  return FINITE_VERBS.has(plain) || /^\p{L}{3,}ierte?$/u.test(plain) || /^(?:ver|ent|zer|er)\p{L}{4,}te$/u.test(plain);
}

/**
 * „Torhüter“, „Moderatorin“, „Solist“, „Demonstranten“: has an ending that makes nouns of persons and things. Given names have some of
 * them, so that it is to be asked of words that are none.
 */
export const looksLikeNoun = (word: string): boolean =>
  word.length > 5 &&
  /(?:er|erin|ern|or|orin|ist|isten|istin|ent|enten|entin|ant|anten|antin|eur|eurin|and|ling|mann|frau|leute|ien|innen|[äöü]\p{Ll}{1,4}in|tum|nis|ik|ismus|anz|enz)$/u.test(
    word,
  );

let countries: ReadonlySet<string> | undefined;

/** „Deutschland“, „Europa“, „Wien“: countries, and cities that stand for a government. */
export function isPlace(word: string): boolean {
  countries ??= new Set([...countryNames(), ...words(CAPITALS)]);
  return countries.has(word);
}

function countryNames(): string[] {
  const names = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((one) => letters.flatMap((other) => names.of(one + other) ?? []));
}

/** „Regierung“, „Mittwoch“, „Fall“: nouns that nobody is called. */
export function isPlainNoun(word: string): boolean {
  if (CALENDAR.has(word) || EPONYM_HEADS.has(word)) return true;
  return word.length > 6 && /(?:ung|heit|keit|schaft|tion|tät)(?:en)?$/u.test(word);
}

/** „nach Angaben Webers“. */
export const isSpeechNoun = (word: string): boolean => SPEECH_NOUNS.has(word);

/** „Anti“ in „Anti-Weber-Koalition“. */
export const isCompoundPrefix = (word: string): boolean => COMPOUND_PREFIXES.has(lower(word));

/** „neue“, „russischen“: looks like an inflected adjective and not like a verb. */
export const isAdjective = (word: string): boolean =>
  /^\p{Ll}{3,}e[nmrs]?$/u.test(word) && !word.endsWith('te') && !isFiniteVerb(word) && !isFunctionWord(word);
