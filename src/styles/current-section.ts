/**
 * Marks in the contents the section that is read, in browsers that can tell. Not in a style sheet, because Vite's minifier
 * warns of every build that it does not know the pseudo-class.
 *
 * @see https://drafts.csswg.org/css-overflow-5/#selectordef-target-current
 */
export const currentSection =
  '.contents a:target-current{border-color:var(--accent);color:var(--accent)}' +
  '@media(forced-colors:active){.contents a:target-current{border-color:Highlight}}';
