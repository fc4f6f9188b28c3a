import { hasLanguageMarks, showLanguages } from '../../schemas/values/language-marks.ts';
import { readElements, textOnly } from './page-html.ts';

/**
 * Says in a finished page of which words the language is another than German, as its texts have it: `<span lang="en">`. Where
 * no element can stand, in attributes, in the title of the page, in data and in drawings, there are the words alone.
 */
export function withLanguages(html: string): string {
  if (!hasLanguageMarks(html)) return html;
  const ranges = readElements(html).map(({ name, start, contentStart, end }) =>
    textOnly.includes(name) ? ([start, end] as const) : ([start, contentStart] as const),
  );
  return showLanguages(html, (offset) => ranges.some(([start, end]) => start <= offset && offset < end));
}
