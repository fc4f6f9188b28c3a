import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { joinExplainer } from '../../../src/explainer/explainer.ts';
import type { ExplainerParts } from '../../../src/explainer/explainer.ts';
import { exportMarkdown } from '../../../src/exports/markdown/markdown-export.ts';
import { parts } from '../explainer-parts.ts';

export const texts = {
  article:
    'Am <Claim id="tag">13. Februar</Claim> fiel *ein <Claim id="jahr">Wort</Claim>*: \\<b> und \\{3}.\n\n## Das Ende\n\n> Zitat\n> geht weiter\n',
  summary: 'Kurz,[^a] wie [dort](#faktencheck) und [hier][ort].\n\n[^a]: Erstens.\n\n[ort]: https://a.example/\n',
  sourceNote: 'Woher.[^a]\n\n[^a]: Daher.\n',
};

/** The export of the parts with some of them changed. */
export function exported(
  changes: Partial<ExplainerParts> = {},
  { url, ...own }: Partial<typeof texts> & { url?: URL } = {},
) {
  const explainer = joinExplainer({ ...parts, ...changes });
  return exportMarkdown(explainer, { ...texts, ...own }, { name: 'Klartext', publisher: '', url });
}

export function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** All nodes of a type. */
export function all<Type extends Nodes['type']>(markdown: string, type: Type) {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(parse(markdown), type, (node) => {
    found.push(node as Extract<Nodes, { type: Type }>);
  });
  return found;
}

/** The headings, with their signs. */
export function outline(markdown: string): string[] {
  return all(markdown, 'heading').map((node) => `${'#'.repeat(node.depth)} ${toString(node)}`);
}

/** The text of the blocks under a heading. */
export function under(markdown: string, title: string): string[] {
  const blocks = parse(markdown).children;
  const start = blocks.findIndex((block) => block.type === 'heading' && toString(block) === title);
  const depth = (blocks[start] as Heading).depth;
  const end = blocks.findIndex((block, at) => at > start && block.type === 'heading' && block.depth <= depth);
  return blocks.slice(start + 1, end === -1 ? undefined : end).map((block) => toString(block));
}
