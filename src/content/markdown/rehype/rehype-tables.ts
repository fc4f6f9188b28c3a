import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { tableName } from '../../../words/sections.ts';

/**
 * Puts every table into a frame that scrolls in itself, also by keys, and is called after the head of the table:
 * `<div class="table" role="region" tabindex="0" aria-label="Tabelle: Jahr, Wert">`. How cells are set becomes a class,
 * and a head in which nothing stands is dropped.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    const names = new Map<string, number>();
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      dropEmptyHead(node);
      visit(node, 'element', (cell) => {
        const { align } = cell.properties;
        if (typeof align !== 'string') return;
        delete cell.properties.align;
        if (align !== 'left') cell.properties.className = [align];
      });
      const name = tableName(firstRow(node));
      const nth = (names.get(name) ?? 0) + 1;
      names.set(name, nth);
      const properties = {
        className: ['table'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: nth === 1 ? name : `${name} (${nth})`,
      };
      parent.children.splice(index, 1, h('div', properties, node));
      return [SKIP, index + 1];
    });
  };
}

function dropEmptyHead(table: Element): void {
  table.children = table.children.filter(
    (part) => part.type !== 'element' || part.tagName !== 'thead' || toString(part).trim() !== '',
  );
}

/** What stands in the cells of the first row. */
function firstRow(table: Element): string[] {
  const cells: string[] = [];
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr' || cells.length > 0) return;
    for (const cell of row.children) if (cell.type === 'element') cells.push(toString(cell).trim());
  });
  return cells.filter(Boolean);
}
