import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { slugOf } from '../../words/orthography/slug-of.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { Site } from '../../schemas/site/site.ts';
import { htmlOf, rehypeKeepTogether, toHast } from '../markdown/pipeline.ts';
import { addressFromPage, rehypeFileLinks } from '../markdown/rehype/rehype-file-links.ts';
import { rehypeFootnoteIds } from '../markdown/rehype/rehype-footnote-ids.ts';
import { remarkPictures } from '../markdown/remark/remark-pictures.ts';
import { rehypeTables } from '../markdown/rehype/rehype-tables.ts';
import { remarkInlineElements } from '../markdown/remark/remark-inline-elements.ts';
import { attributeOf } from '../model/mdx-elements.ts';
import type { ShownPicture } from '../model/rendered-texts.ts';
import { elementBlocks, elementPhrases } from './page-elements.ts';

/** The text of a page as HTML. */
export interface RenderedPage {
  html: string;
  /** Of its headings and anchors: what links may name. */
  ids: string[];
  /** Undefined where it shows none. */
  pictures?: ShownPicture[];
}

/** An id that a heading had before, `<Anker id="urteile" />`. */
export const anchorElement = 'Anker';

/** Ids that the page around the text has. */
const taken: readonly string[] = ['hauptteil', 'footnote-label'];

/** Makes a page of the editor HTML; the tree is changed. */
export function renderPage(tree: Root, site: Site, pictures: readonly Picture[] = []): RenderedPage {
  const shown: ShownPicture[] = [];
  remarkPictures(pictures, shown)(tree);
  remarkInlineElements()(tree);
  placeElements(tree, site);
  const made = toHast.runSync(tree);
  rehypeTables()(made);
  rehypeKeepTogether()(made);
  rehypeFileLinks(addressFromPage)(made);
  rehypeFootnoteIds({ prefix: '' })(made);
  const { ids, written } = headingIds(made);
  return { html: htmlOf(inSections(made.children, written)), ids, ...(shown.length > 0 && { pictures: shown }) };
}

/** Puts what each element stands for in its place. */
function placeElements(tree: Root, site: Site): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    const name = node.name ?? '';
    const made =
      name === anchorElement
        ? [anchor(attributeOf(node, 'id') ?? '')]
        : node.type === 'mdxJsxTextElement'
          ? elementPhrases(name, site)
          : elementBlocks(name, site);
    parent.children.splice(index, 1, ...made);
    return [SKIP, index + made.length];
  });
}

function anchor(id: string): RootContent {
  return { type: 'paragraph', children: [], data: { hName: 'span', hProperties: { id, className: ['alias'] } } };
}

/** Gives every heading an id made of its words: „Was wir tun“ → `was-wir-tun`; of two alike, the second `was-wir-tun-2`. */
function headingIds(tree: HastRoot): { ids: string[]; written: Element[] } {
  const ids: string[] = [];
  const written: Element[] = [];
  visit(tree, 'element', (node) => {
    const { id } = node.properties;
    if (typeof id === 'string' && !taken.includes(id) && !/^(?:fn|fnref)-/.test(id)) ids.push(id);
    if (/^h[23]$/.test(node.tagName) && id === undefined) written.push(node);
  });
  for (const node of written) {
    const name = slugOf(toString(node)) || 'abschnitt';
    let id = name;
    for (let nth = 2; ids.includes(id) || taken.includes(id); nth += 1) id = `${name}-${nth}`;
    node.properties.id = id;
    ids.push(id);
  }
  return { ids, written };
}

/**
 * Puts every heading of the second level and what follows it into a section, which takes its id. Headings of elements keep
 * theirs: what `site.yaml` no longer says is gone, and no promise to those who link.
 */
function inSections(children: HastRoot['children'], written: readonly Element[]): HastRoot['children'] {
  const parts: HastRoot['children'] = [];
  let section: Element | undefined;
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'section') section = undefined;
    if (child.type === 'element' && child.tagName === 'h2') {
      section = h('section');
      if (written.includes(child)) [section.properties, child.properties] = [child.properties, {}];
      parts.push(section);
    }
    if (!section) parts.push(child);
    else if (child.type !== 'doctype') section.children.push(child as ElementContent);
  }
  return parts;
}
