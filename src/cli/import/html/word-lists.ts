import type { Element, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { eachElement, isElement, property, replaceChild } from './html-tree.ts';

/**
 * Makes lists of the paragraphs that Word and Outlook write for them, each with its level and its sign:
 * `<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o </span>aus Holz</p>`.
 */
export function nestWordLists(parent: Parents): void {
  /** Those that the next item may go on, the outermost first. */
  const open: Element[] = [];
  parent.children = (parent.children as Element[]).flatMap((child) => {
    const level = levelOf(child);
    if (level > 0) return addItem(open, child, level);
    if (isElement(child)) nestWordLists(child);
    if (toString(child).trim() !== '') open.length = 0;
    return [child];
  });
}

/** From 1; 0 for what is no item. */
function levelOf(child: Element): number {
  if (!isElement(child, 'p')) return 0;
  return Number(/mso-list:\s*l\d+\s+level(\d)/i.exec(property(child, 'style'))?.[1] ?? 0);
}

/** @returns the list that the item begins; nothing where it goes into one that is open */
function addItem(open: Element[], paragraph: Element, level: number): Element[] {
  const sign = takeSign(paragraph);
  open.splice(level);
  const isFirst = open.length === 0;
  if (open.length < level) {
    const list = listFor(sign);
    const outer = open.at(-1)?.children.at(-1);
    if (isElement(outer)) outer.children.push(list);
    open.push(list);
  }
  open.at(-1)?.children.push(h('li', paragraph.children));
  return isFirst ? open.slice(0, 1) : [];
}

/** Takes what Word has written as number or bullet. */
function takeSign(paragraph: Element): string {
  let sign = '';
  eachElement(paragraph, (element, parent) => {
    if (!/mso-list:\s*Ignore/i.test(property(element, 'style'))) return;
    sign = toString(element).trim();
    replaceChild(parent, element);
  });
  return sign;
}

function listFor(sign: string): Element {
  const [, number] = /^\(?(\d+|[a-z]{1,4})[.)]/i.exec(sign) ?? [];
  if (number === undefined) return h('ul');
  return /^\d/.test(number) ? h('ol', { start: Number(number) }) : h('ol');
}
