/**
 * What stands in the margins of printed pages: where they come from and their number.
 *
 * @param from address or name of the page; any text, it is escaped
 */
export function pageMargins(from: string): string {
  // As a string of CSS within an element of HTML, in which no rule is found.
  const text = from.replaceAll(/["\\<@\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return (
    '@page{size:A4;margin:9mm 10mm 12mm;' +
    `@bottom-left{content:"${text}";font:8pt system-ui,sans-serif}` +
    '@bottom-right{content:counter(page)" / "counter(pages);font:8pt system-ui,sans-serif}}'
  );
}

/**
 * A script for the `index.html` of a folder, where a host shows it at the folder's name alone: `/akteure` becomes `/akteure/`,
 * from where relative links lead to the right places. Without it they do so at the root of a host, where nothing is above.
 */
export const folderAddress =
  '/(\\/|\\.html)$/.test(location.pathname)||history.replaceState(0,"",location.pathname+"/"+location.search+location.hash)';

/** How the start page names the program that has built it; only what it names so is ever replaced by a build. */
export const generator = 'Klartext';

/**
 * Marks in the contents the section that is read, in browsers that can tell. Not in a style sheet, because Vite's minifier
 * warns of every build that it does not know the pseudo-class.
 *
 * @see https://drafts.csswg.org/css-overflow-5/#selectordef-target-current
 */
export const currentSection =
  '.contents a:target-current{border-color:var(--accent);color:var(--accent)}' +
  '@media(forced-colors:active){.contents a:target-current{border-color:Highlight}}';
