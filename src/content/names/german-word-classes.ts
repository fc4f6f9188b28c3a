// Closed classes and suffix rules. Each was chosen so that it holds no given name: „Per“, „Anders“, „April“ are missing on
// purpose, „-fan“ would hold „Stefan“, „-mann“ „Hermann“, „-nis“ „Dennis“.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

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
  words(`hat hatte hatten hätte habe haben ist war waren wäre sind sei wird wurde wurden würde werden will
  wollte wolle wollen kann könnte konnte könne können muss musste müsste müsse müssen soll sollte solle sollen darf durfte
  dürfte dürfe mag möchte mochte sagt sagte bleibt blieb kommt kam geht ging steht gibt gab trifft traf droht drohte plant
  plante fordert forderte hält hielt lässt ließ macht machte spricht sprach weiß wusste glaubt glaubte meint meinte nennt
  nannte sieht setzt setzte stellt stellte stimmt stimmte sucht suchte schreibt schrieb warnt warnte zeigt zeigte zieht reist
  reiste ruft rief nimmt braucht brauchte hofft hoffte redet redete führt führte bricht brach gewinnt gewann verliert verlor
  greift griff lehnt lehnte kündigt kündigte begrüßt begrüßte betont betonte äußert äußerte tut tat`);

const CALENDAR = words(`Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März Oktober November
  Dezember`);

const EPONYM_HEADS = words(`Fall Causa Ära Kabinett System Faktor Lager Duo Phänomen Regime`);

const SPEECH_NOUNS = words(`Angabe Angaben Ansicht Aussage Aussagen Sicht Wort Worte Worten Wunsch Wille Willen`);

const COMPOUND_PREFIXES = words(`anti pro contra kontra ex nicht post prä vor nach neo pseudo möchtegern`);

const ROLE_ENDINGS =
  words(`präsident chef minister sprecher kanzler premier kandidat haber politiker herr aner ukrainer demokrat
  autokrat diplomat führer leiter boss mogul tycoon oligarch magnat milliardär millionär sekretär unternehmer bewerber anwärter
  herausforderer nachfolger vorgänger gegner gegenspieler partner freund feind händler berater vertreter botschafter senator
  gouverneur moderator direktor diktator investor autor professor doktor herrscher lenker gastgeber träger redner journalist
  kolumnist populist nationalist jurist anwalt richter meister offizier general admiral oberst marschall soldat kommandeur
  kommandant agent veteran sieger oberhaupt könig papst geschäftsmann staatsmann hauptmann`);
const WEAK_ROLE_ENDINGS = words('kolleg rival expert strateg russ brit franzos');
const ADJECTIVE_ROLE_ENDINGS = words(
  `vorsitzend verbündet abgeordnet beauftragt vertraut gesandt beamt angeklagt delegiert`,
);

const endingIn = (stems: ReadonlySet<string>, inflection: string): RegExp =>
  new RegExp(`(?:${[...stems].join('|')})(?:${inflection})$`, 'iu');
const ROLES = [
  endingIn(ROLE_ENDINGS, '|e?s|e?n|in'),
  endingIn(WEAK_ROLE_ENDINGS, 'en?|in'),
  endingIn(ADJECTIVE_ROLE_ENDINGS, 'e[rn]?'),
];

const ENTERPRISE =
  words(`Tower Towers Organization Organisation Foundation Stiftung Group Media Hotel Hotels Plaza Inc Corp
  Corporation Company Co GmbH AG University Universität Center Centre International Airlines Building Park Golf Club Institute
  Institut Holding Bank Library Presidential Airport School Street Boulevard Mobile Store Resort Casino Taj`);

const lower = (word: string): string => word.toLocaleLowerCase('de');

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

/** „Präsident“, „Kremlchef“, „Ministerin“, „Verbündeten“: a noun that is put before a name. */
export const isRole = (word: string): boolean => ROLES.some((role) => role.test(word));

/** „Regierung“, „Mittwoch“, „Fall“: nouns that nobody is called. */
export function isPlainNoun(word: string): boolean {
  if (CALENDAR.has(word) || EPONYM_HEADS.has(word)) return true;
  return word.length > 6 && /(?:ung|heit|keit|schaft|tion|tät)(?:en)?$/u.test(word);
}

/** „nach Angaben Trumps“. */
export const isSpeechNoun = (word: string): boolean => SPEECH_NOUNS.has(word);

/** „Tower“, „Foundation“: after a family name, it makes the name of a house or a firm. */
export const isEnterpriseNoun = (word: string): boolean => ENTERPRISE.has(word);

/** „Anti“ in „Anti-Trump-Koalition“. */
export const isCompoundPrefix = (word: string): boolean => COMPOUND_PREFIXES.has(lower(word));

/** „neue“, „russischen“: looks like an inflected adjective and not like a verb. */
export const isAdjective = (word: string): boolean =>
  /^\p{Ll}{3,}e[nmrs]?$/u.test(word) && !word.endsWith('te') && !isFiniteVerb(word) && !isFunctionWord(word);
