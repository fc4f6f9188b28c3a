import type { List, Nodes, Parents, Root } from 'mdast';

/** The text of an article as `original.txt` has it: plain, with the signs that plain texts have for lists, tables and footnotes. */
export function originalText(tree: Root): string {
  return `${blocks(tree).join('\n\n')}\n`;
}

function blocks(parent: Parents): string[] {
  return (parent.children as Nodes[]).map(block).filter((text) => text !== '');
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'thematicBreak':
      return '* * *';
    case 'list':
      return listLines(node).join('\n');
    case 'blockquote':
      return blocks(node).join('\n\n');
    case 'table':
      return node.children
        .map((row) => row.children.map(line).join('\t'))
        .filter((row) => row.trim() !== '')
        .join('\n');
    case 'footnoteDefinition':
      return `[${node.label ?? node.identifier}] ${blocks(node).join('\n\n')}`;
    default:
      return line(node);
  }
}

function listLines(list: List): string[] {
  return list.children.flatMap((item, index) => {
    const mark = list.ordered ? `${(list.start ?? 1) + index}. ` : '- ';
    const [first = '', ...others] = item.children.map((child) => block(child));
    return [mark + first, ...others]
      .flatMap((text) => text.split('\n'))
      .map((text, at) => (at === 0 ? text : `  ${text}`));
  });
}

function line(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
  return 'children' in node ? (node.children as Nodes[]).map(line).join('') : '';
}
