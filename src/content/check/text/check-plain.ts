import type { VFile } from 'vfile';
import { wordsIn } from '../../../schemas/values/language-marks.ts';
import { comparable } from '../../../schemas/values/white-space.ts';
import { plainSchema, withTitles, type Plain } from '../../../schemas/plain.ts';
import { report, reportAt } from '../../diagnostics/message.ts';
import { quote } from '../../diagnostics/suggest.ts';
import type { MdxFile } from '../../read/mdx-file.ts';
import { checkSchema } from '../../yaml/check-schema.ts';
import type { YamlFile } from '../../yaml/yaml-file.ts';
import { articleBlocks, headingLevel, isSectionHeading, sectionHeadings, type ArticleBlock } from './article-blocks.ts';
import { checkOwnText } from './check-editorial-text.ts';
import { reportUnknownSection } from './check-sections.ts';
import { nearestText } from '../original/text-difference.ts';

/**
 * Checks the plain-language version: its sections are some of the explainer's, each once, in any order, under their headings.
 *
 * @param sectionIds the sections of the explainer; undefined where not all of its files could be read
 */
export function checkPlain(
  { file, frontMatter: yaml, tree }: MdxFile,
  sectionIds: readonly string[] | undefined,
): Plain | undefined {
  if (!tree) return undefined;
  checkOwnText(tree, file);
  if (!yaml) {
    const note =
      'Beginnen Sie die Datei mit einer Zeile „---“, title, summary und sections und noch einer Zeile „---“.';
    report(file, undefined, 'missing-front-matter', 'Die Angaben am Anfang fehlen.', note);
    return undefined;
  }
  const written = checkSchema(yaml, plainSchema);
  if (!written) return undefined;
  const blocks = articleBlocks(tree);
  const data = withTitles(
    written,
    sectionHeadings(blocks).map(({ text }) => comparable(text)),
  );
  const ids = data.sections.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    const path = ['sections', index, 'id'];
    if (sectionIds && !sectionIds.includes(id)) reportUnknownSection(yaml, path, id, sectionIds);
    if (ids.indexOf(id) === index) continue;
    reportAt(yaml, path, 'duplicate-section', `Den Abschnitt ${quote(id)} gibt es hier zweimal.`);
  }
  checkForms(blocks, file);
  const titles = data.sections.map(({ title }) => title);
  checkTitles(wordsIn(titles), yaml, blocks);
  checkSectionTexts(blocks, file);
  return data;
}

/** What stands between the headings are texts, lists, quotations and tables. */
function checkForms(blocks: readonly ArticleBlock[], file: VFile): void {
  for (const { node } of blocks) {
    const wording = node.type === 'heading' ? headingLevel(node) : undefined;
    if (wording) report(file, node.position, ...wording);
    if (node.type !== 'footnoteDefinition' && node.type !== 'code') continue;
    const reason = 'Der Text in Einfacher Sprache hat keine Fußnoten und keine Programme.';
    report(file, node.position, 'unexpected-block', reason);
  }
}

/** The headings are those of the front matter, in its order. */
function checkTitles(titles: readonly string[], yaml: YamlFile, blocks: readonly ArticleBlock[]): void {
  const headings = sectionHeadings(blocks).map(({ text }) => comparable(text));
  const first = titles.findIndex((title, index) => comparable(title) !== headings[index]);
  if (first !== -1) {
    const title = titles[first] ?? '';
    const reason =
      title === ''
        ? `Zum Abschnitt ${first + 1} steht keine Überschrift im Text.`
        : `Die Überschrift ${quote(title)} steht nicht an dieser Stelle im Text.`;
    const note =
      title === ''
        ? 'Ergänzen Sie sie mit „## “, oder löschen Sie ihn hier.'
        : titleNote(title, headings[first], headings);
    reportAt(yaml, ['sections', first, ...(title === '' ? [] : ['title'])], 'section-order', reason, note);
  } else if (headings.length > titles.length) {
    const reason = `Zur Überschrift ${quote(headings[titles.length])} fehlt ein Abschnitt.`;
    reportAt(yaml, ['sections'], 'section-without-entry', reason, 'Führen Sie sie unter ‚sections‘ auf.');
  }
}

function titleNote(title: string, inItsPlace: string | undefined, headings: readonly string[]): string {
  if (!headings.includes(comparable(title))) return nearestText(title, headings, 'Ergänzen Sie sie mit „## “.');
  const place = inItsPlace === undefined ? 'Sie steht weiter oben' : `Dort steht ${quote(inItsPlace)}`;
  return `${place}; bringen Sie ‚sections‘ und den Text in dieselbe Reihenfolge.`;
}

/** The text begins with a heading, and text follows each. */
function checkSectionTexts(blocks: readonly ArticleBlock[], file: VFile): void {
  const [first] = blocks;
  if (first && !isSectionHeading(first)) {
    const place = { line: first.node.position?.start.line ?? 1, column: 1 };
    report(file, place, 'text-before-heading', 'Vor der ersten Überschrift steht Text.');
  }
  for (const [index, { node, text }] of blocks.entries()) {
    const next = blocks[index + 1];
    if (!isSectionHeading({ node, text }) || (next && !isSectionHeading(next))) continue;
    const note = 'Schreiben Sie den Abschnitt in Einfacher Sprache.';
    report(file, node.position, 'empty-section', `Unter der Überschrift ${quote(text)} steht kein Text.`, note);
  }
}
