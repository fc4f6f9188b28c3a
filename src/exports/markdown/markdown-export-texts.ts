import type { Nodes, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { remarkArticleFootnotes } from '../../content/markdown/remark/remark-article-footnotes.ts';
import { remarkInlineElements } from '../../content/markdown/remark/remark-inline-elements.ts';
import { addressFromExplainer } from '../../content/markdown/rehype/rehype-file-links.ts';
import { withPlainPictures } from '../../content/markdown/remark/remark-pictures.ts';
import { citeSources, explainSources } from '../../content/markdown/remark/source-footnotes.ts';
import { attributeOf } from '../../content/model/mdx-elements.ts';
import type { ShownPicture } from '../../content/model/rendered-texts.ts';
import { parseMdxFile } from '../../content/read/mdx-file.ts';
import { passageChanged } from '../../explainer/changes.ts';
import type { CheckedPassage } from '../../explainer/claims.ts';
import type { CitedSource } from '../../explainer/sources.ts';
import { notedCorrection } from '../../words/changes.ts';
import { quotePassage } from '../../words/orthography/quotations.ts';
import { verdictLabel } from '../../words/verdicts.ts';
import { formatPlainDate } from '../../words/orthography/dates.ts';
import type { LinkTo } from '../../site/html/page-links.ts';
import { paragraph, strong } from '../../content/markdown/remark/mdast-nodes.ts';

/**
 * The article's blocks, with a footnote `[^4]` behind each checked passage and its note right after the block where it is
 * marked first. The headings go one level down; the footnotes of the article itself are paragraphs and have their marks, `[1]`.
 *
 * @param body source of `article.mdx`, without its front matter
 */
export function articleWithNotes(
  body: string,
  passages: readonly CheckedPassage[],
  pictures: readonly ShownPicture[] = [],
): RootContent[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const noted = new Set<CheckedPassage>();
  const tree: Root = { type: 'root', children: blocksOf(body, { verbatim: true }) };
  remarkArticleFootnotes()(tree);
  // Ids and roles are for the page.
  visit(tree, (node) => {
    delete node.data;
  });
  remarkInlineElements()(tree);
  return withPlainPictures<RootContent>(tree.children, pictures).flatMap((block) => {
    if (block.type === 'heading') block.depth = block.depth === 2 ? 3 : 4;
    const marked = new Set(replaceMarks(block, byId));
    const first = [...marked].filter((passage) => !noted.has(passage)).sort((a, b) => a.number - b.number);
    for (const passage of first) noted.add(passage);
    return [block, ...first.map(noteTo)];
  });
}

/**
 * Lets each note be cited at its first mark only. Readers such as Word make a footnote of every citation, and would number
 * all that follow anew.
 */
export function citeNotesOnce(blocks: RootContent[]): RootContent[] {
  const cited = new Set<string>();
  for (const block of blocks) {
    visit(block as Nodes, 'footnoteReference', ({ identifier }, index, parent) => {
      if (!parent || index === undefined) return;
      if (!cited.has(identifier)) {
        cited.add(identifier);
        return;
      }
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  }
  return blocks;
}

/**
 * The blocks of a text of ours. Its footnotes and reference links are called `<part>-<name>`, so that several texts go into
 * one document; one that names a source is explained by it.
 *
 * @param part id of the part of the page in which the text stands
 */
export function ownText(
  body: string,
  part: string,
  { pictures = [], sources = [] }: { pictures?: readonly ShownPicture[]; sources?: readonly CitedSource[] } = {},
): RootContent[] {
  const blocks = withPlainPictures<RootContent>(blocksOf(body, { sources }), pictures);
  remarkInlineElements()({ type: 'root', children: blocks });
  for (const block of blocks) {
    visit(block, ['footnoteReference', 'footnoteDefinition', 'linkReference', 'definition'], (node) => {
      if (!('identifier' in node)) return;
      node.label = `${part}-${node.label ?? node.identifier}`;
      node.identifier = `${part}-${node.identifier}`;
    });
  }
  return blocks;
}

/** Makes addresses that are relative to the page, `#faktencheck` or `akteure.html`, and links by file addresses that work elsewhere. */
export function leadToPage(blocks: readonly RootContent[], page: string, to: LinkTo): void {
  for (const block of blocks) {
    visit(block, ['link', 'definition', 'image'], (node) => {
      if (!('url' in node) || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url)) return;
      const other = addressFromExplainer(node.url, page.replace(/\.html$/, ''));
      node.url = to(other ?? (node.url.startsWith('#') ? page + node.url : node.url));
    });
  }
}

/** @throws if the text is no MDX, which the content check rules out */
function blocksOf(
  body: string,
  { sources = [], ...options }: { verbatim?: boolean; sources?: readonly CitedSource[] } = {},
): RootContent[] {
  // Its own front matter, which is empty, lets the text begin with a line „---“ or „+++“.
  const value = `---\n---\n\n${body.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')}`;
  const { tree } = parseMdxFile(new VFile({ value }), options);
  if (!tree) throw new Error('A text is no MDX.');
  const byId = Object.fromEntries(sources.map((source) => [source.id, source]));
  citeSources(tree, value, Object.keys(byId));
  explainSources(tree, byId, formatPlainDate);
  return tree.children;
}

function replaceMarks(block: RootContent, passages: ReadonlyMap<string, CheckedPassage>): CheckedPassage[] {
  const found: CheckedPassage[] = [];
  visit(block as Nodes, 'mdxJsxTextElement', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const passage = node.name === 'Claim' ? passages.get(attributeOf(node, 'id') ?? '') : undefined;
    if (passage) found.push(passage);
    const reference = passage ? [{ type: 'footnoteReference' as const, ...nameOf(passage) }] : [];
    parent.children.splice(index, 1, ...node.children, ...reference);
    // Other marks may stand inside.
    return [SKIP, index];
  });
  return found;
}

function noteTo(passage: CheckedPassage): RootContent {
  const { number, verdict, passage: quoted, correction } = passage;
  const changed = passageChanged(passage);
  const told = notedCorrection(correction, changed && formatPlainDate(changed));
  const lead = strong(`Anmerkung ${number} – ${verdictLabel(verdict)}:`);
  const note = paragraph(lead, ` ${quotePassage(quoted)} – ${told}`);
  return { type: 'footnoteDefinition', ...nameOf(passage), children: [note] };
}

function nameOf({ number }: CheckedPassage): { identifier: string; label: string } {
  return { identifier: String(number), label: String(number) };
}
