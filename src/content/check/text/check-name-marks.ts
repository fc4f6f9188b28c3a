import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report, type Wording } from '../../diagnostics/message.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';
import { attributeOf, isMdxElement } from '../../model/mdx-elements.ts';

/** The names that an editor has marked, `<Name id="weber">…</Name>` and `<Name>…</Name>`, stand where one can open a card. */
export function checkNameMarks(
  tree: Root,
  file: VFile,
  actors: readonly { id: string }[],
  known: readonly string[],
): void {
  const listed = actors.map(({ id }) => id);
  const inLinks = new Set<Nodes>();
  visit(tree, ['link', 'linkReference', 'heading'], (node) => {
    visit(node, (inner) => void inLinks.add(inner));
  });
  visit(tree, (node) => {
    if (!isMdxElement(node, 'Name')) return;
    const wording = placeWording(node, inLinks.has(node)) ?? idWording(attributeOf(node, 'id'), listed, known);
    if (wording) report(file, node.position, ...wording);
  });
}

function placeWording(node: NameMark, inLink: boolean): Wording | undefined {
  if (toString(node).trim() === '') return ['empty-name', 'Dieser Name ist leer.'];
  if (node.type === 'mdxJsxFlowElement')
    return ['name-outside-paragraph', 'Hier umschließt <Name> einen ganzen Absatz.'];
  if (inLink) {
    return ['name-in-link', 'In einem Link und in einer Überschrift öffnet kein Name eine Karte.'];
  }
  if (node.children.every(({ type }) => type === 'text' || type === 'emphasis' || type === 'strong')) return undefined;
  return ['wide-name', 'Hier enthält <Name> mehr als einen Namen.'];
}

function idWording(id: string | undefined, listed: readonly string[], known: readonly string[]): Wording | undefined {
  if (id === undefined || listed.includes(id)) return undefined;
  const add = 'Nehmen Sie ihn in die Angaben am Anfang auf.';
  const note = known.includes(id) ? add : suggestNearest(id, listed, add);
  return ['unlisted-name', `Der Akteur ${quote(id)} steht nicht unter ‚actors‘.`, note];
}

type NameMark = MdxJsxTextElement | MdxJsxFlowElement;
