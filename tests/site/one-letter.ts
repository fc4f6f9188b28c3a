/** Places in the first explainer's page, and what one character there is changed to. */
export const places = [
  { place: 'the first letter', letter: /(?<=<p id="telefonat-1">)A/, changed: 'B' },
  { place: 'the last sign', letter: /(?<=in den transatlantischen Beziehungen führen<[^.]*>)\.(?=<)/, changed: '!' },
  { place: 'a name that opens a card', letter: /(?<=class="mention">Wladimir Puti)n/, changed: 'm' },
  { place: 'a name that opens none', letter: /(?<=In einem breiteren Kontext wird Tr)u(?=mps)/, changed: 'i' },
  { place: 'a term that opens a card', letter: /(?<=class="mention term">Krem)l/, changed: 'm' },
  { place: 'a word behind a number', letter: /(?<=data-n="1"[^>]*><\/a> )e(?=ndete)/, changed: 'a' },
  { place: 'a heading', letter: /(?<=<h2>Diplomatische Bemühungen und geo)p/, changed: 'b' },
  { place: 'a quotation mark', letter: /„(?=unrealistisch“\. Dies)/, changed: '"' },
  { place: 'a digit of a checked passage', letter: /(?<=id="beleg-datum">13\. Februar 202)5(?=<)/, changed: '4' },
  { place: 'a space that is not there', letter: /(?<=id="beleg-fuenf-prozent">5)(?=% des)/, changed: ' ' },
];

/**
 * The page with another character in one place.
 *
 * @throws if it has no such place
 */
export function changeLetter(html: string, { place, letter, changed }: (typeof places)[number]): string {
  const result = html.replace(letter, changed);
  if (result === html) throw new Error(`The page has no place for a change in ${place}.`);
  return result;
}
