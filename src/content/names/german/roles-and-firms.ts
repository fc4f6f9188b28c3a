import { lower, words } from './german-word-classes.ts';
import { isGivenName } from './known-names.ts';

const ROLE_ENDINGS =
  words(`präsident chef minister sprecher kanzler premier kandidat haber politiker herr bürgermeister landrat bischof
  kardinal prinz fürst profi star idol legende ikone torwart kapitän coach rebell vize arzt wirt rat kommissar notar
  wart genie talent neuling promi lobbyist aner ukrainer demokrat autokrat diplomat führer leiter boss mogul tycoon
  oligarch magnat milliardär millionär sekretär unternehmer bewerber anwärter herausforderer nachfolger vorgänger
  gegner gegenspieler partner freund feind händler berater vertreter botschafter senator gouverneur moderator direktor
  diktator investor autor professor doktor herrscher lenker gastgeber träger redner journalist kolumnist populist
  nationalist jurist anwalt richter meister offizier general admiral oberst marschall soldat kommandeur kommandant
  agent veteran sieger oberhaupt könig papst geschäftsmann staatsmann hauptmann`);
const WEAK_ROLE_ENDINGS =
  words(`kolleg rival expert strateg zeug erb lots russ brit franzos genoss ökonom psycholog soziolog theolog
  politolog virolog philosoph astronom dän schwed finn türk pol griech`);
const ADJECTIVE_ROLE_ENDINGS =
  words(`vorsitzend verbündet abgeordnet beauftragt vertraut gesandt beamt angeklagt delegiert verdächtigt angestellt
  studierend deutsch konservativ liberal grün link`);

const ENTERPRISE = words(`Tower Towers Organization Organisation Foundation Stiftung Group Media Hotel Hotels Plaza
  Corporation Company University Universität Center Centre International Airlines Building
  Park Golf Club Institute Institut Holding Bank Library Presidential Airport School Mobile Store Resort Casino Taj
  Pharma Industries Motors Werke Verlag Capital Partners Brothers Entertainment Logistik Immobilien Energie Gruppe
  Museum Gymnasium Gesamtschule Realschule Grundschule Schule Kaserne Klinik Klinikum Haus Halle Stadion Arena
  Flughafen Denkmal Preis Medaille Pokal Raute Street Boulevard Avenue Straße Strasse Platz Allee Weg Ring Brücke Ufer
  Damm Gasse Siedlung`);

const LEGAL_FORMS = words('GmbH AG KG KGaA SE Inc Corp Ltd LLC Co eG');

const KIN =
  words(`sohn tochter bruder brüder schwester schwestern mutter vater eltern gattin gatte witwe witwer familie clan
  dynastie ehepaar eheleute geschwister neffe nichte enkel enkelin cousin cousine onkel tante lady ehefrau ehemann
  exfrau großmutter großvater zwillinge sippe haus`);

const FIRM = words(`hersteller konzern autobauer discounter betreiber anbieter versandhändler onlinehändler versicherer
  zulieferer verlag brauerei reederei unternehmen firma kette marke gruppe villa straße platz kanzlei bäckerei`);

const endingIn = (stems: ReadonlySet<string>, inflection: string): RegExp =>
  new RegExp(`(?:${[...stems].join('|')})(?:${inflection})$`, 'iu');
const ROLES = [
  endingIn(ROLE_ENDINGS, '|e?s|e?n|in'),
  endingIn(WEAK_ROLE_ENDINGS, 'en?|in'),
  endingIn(ADJECTIVE_ROLE_ENDINGS, 'e[rn]?'),
  endingIn(words('rät ärzt anwält bischöf'), 'in'),
];
const IS_FIRM = endingIn(FIRM, '');
const OF_NAMESAKE = endingIn(new Set([...KIN, ...FIRM]), '');

/** „Präsident“, „Rathauschef“, „Ministerin“, „Verbündeten“: a noun that is put before a name. */
export function isRole(word: string): boolean {
  // „Murat“ and „Stewart“ end as „Stadtrat“ and „Torwart“ do.
  return ROLES.some((role) => role.test(word)) && (ROLE_ENDINGS.has(lower(word)) || !isGivenName(word));
}

/** „Tochter“, „Familie“, „Versandhändler“: nouns that stand before the name of someone else of the same family or of a firm. */
export const isOfNamesake = (word: string): boolean => OF_NAMESAKE.test(word);

/** „Versandhändler“, „Firma“ */
export const isFirm = (word: string): boolean => IS_FIRM.test(word);

/** „GmbH“ */
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word);

/** „Tower“, „Foundation“: after a family name, it makes the name of a house or a firm. */
export const isEnterpriseNoun = (word: string): boolean => ENTERPRISE.has(word) || LEGAL_FORMS.has(word);
