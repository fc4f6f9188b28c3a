import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { idSchema } from '../../../schemas/values/ids.ts';
import { ownPageSchema, type OwnPageFields } from '../../../schemas/site/page.ts';
import { report, type Wording } from '../../diagnostics/message.ts';
import { quote } from '../../diagnostics/suggest.ts';
import { attributeOf } from '../../model/mdx-elements.ts';
import { isPhrase, pageElements } from '../../pages/page-elements.ts';
import { anchorElement } from '../../pages/render-page.ts';
import type { MdxFile } from '../../read/mdx-file.ts';
import { checkSchema } from '../../yaml/check-schema.ts';
import { checkOwnText } from '../text/check-editorial-text.ts';

const elements = {
  ...Object.fromEntries(Object.keys(pageElements).map((name) => [name, []])),
  [anchorElement]: ['id'],
};

/** Checks what stands above a page's text, and the text by itself. */
export function checkPage({ file, frontMatter: yaml, tree }: MdxFile): OwnPageFields | undefined {
  if (tree) {
    checkOwnText(tree, file, [], elements, { linksPages: true });
    checkHeadings(tree, file);
    checkElements(tree, file);
    if (tree.children.length === 0)
      report(
        file,
        undefined,
        'empty-page',
        'Die Seite hat keinen Text.',
        'Schreiben Sie ihn unter die zweite Zeile „---“.',
      );
  }
  if (!yaml) {
    const note = 'Beginnen Sie die Datei mit einer Zeile „---“, title und description und noch einer Zeile „---“.';
    if (tree) report(file, undefined, 'missing-front-matter', 'Die Angaben am Anfang fehlen.', note);
    return undefined;
  }
  return yaml.value === undefined ? undefined : checkSchema(yaml, ownPageSchema);
}

/** Headings have the second and third level, the third below one of the second. */
function checkHeadings(tree: Root, file: VFile): void {
  let hasSection = false;
  visit(tree, 'heading', ({ depth, position }) => {
    if (depth === 2) hasSection = true;
    if (depth === 2 || (depth === 3 && hasSection)) return;
    const note =
      depth === 1
        ? 'Die Überschrift der Seite steht oben unter ‚title‘; die im Text beginnen mit „## “.'
        : 'Überschriften im Text beginnen mit „## “, die darunter mit „### “.';
    report(file, position, 'heading-level', `Diese Überschrift hat die Stufe ${depth}.`, note);
  });
}

/** Elements hold nothing, and stand where what they become may stand. */
function checkElements(tree: Root, file: VFile): void {
  visit(tree, (node, _, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name ?? '';
    if (!Object.hasOwn(elements, name)) return;
    const [wording] = placementProblems(node, name, parent?.type === 'root');
    if (wording) report(file, node.position, ...wording);
  });
}

function placementProblems(node: MdxJsxFlowElement | MdxJsxTextElement, name: string, isAlone: boolean): Wording[] {
  const written = name === anchorElement ? `<${name} id="…" />` : `<${name} />`;
  if (node.children.length > 0)
    return [['element-with-text', `Im Element ${quote(`<${name}>`)} steht kein Text.`, `Schreiben Sie ${written}.`]];
  if (!isPhrase(name) && !isAlone) {
    const note = `Setzen Sie ${written} in eine eigene Zeile, davor und danach eine leere.`;
    return [['element-in-paragraph', `Das Element ${quote(`<${name}>`)} steht für sich.`, note]];
  }
  const id = name === anchorElement ? attributeOf(node, 'id') : undefined;
  if (id === undefined || idSchema.safeParse(id).success) return [];
  const note = 'Sie besteht aus Kleinbuchstaben a–z, Ziffern und Bindestrichen, wie sie in der Adresse nach „#“ steht.';
  return [['invalid-id', `${quote(id)} ist keine Kennung.`, note]];
}
