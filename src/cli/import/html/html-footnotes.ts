import type { Element, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { decode, eachElement, elementsIn, isElement, property, replaceChild } from './html-tree.ts';

/** The elements that stand for a footnote's sign and for its text on the way to Markdown. */
export const footnoteSign = 'klartext-footnote-sign';
export const footnoteText = 'klartext-footnote-text';

/** What may hold the text of a footnote. */
const holders = ['li', 'p', 'div', 'aside', 'dd', 'td'];

/**
 * Makes footnotes of links that lead to a text which leads back to them, as Word's, Markdown's and most websites' do; their
 * texts move to the end.
 */
export function liftFootnotes(tree: Root): void {
  const parents = new Map<Element, Parents>();
  const byId = new Map<string, Element>();
  eachElement(tree, (element, parent) => {
    parents.set(element, parent);
    const id = property(element, 'id');
    if (id !== '' && !byId.has(id)) byId.set(id, element);
  });
  const numbers = new Map<Element, number>();
  for (const link of elementsIn(tree, 'a')) {
    const target = byId.get(decode(property(link, 'href').slice(1)));
    const holder = target && holderOf(target, parents);
    if (!holder || !property(link, 'href').startsWith('#')) continue;
    // A second sign of the same footnote has no way back of its own.
    if (!takeWayBack(holder, link, parents) && !numbers.has(holder)) continue;
    const number = numbers.get(holder) ?? numbers.size + 1;
    numbers.set(holder, number);
    const parent = parents.get(link);
    const sign = isElement(parent, 'sup') && toString(parent) === toString(link) ? parent : link;
    replaceChild(parents.get(sign) ?? tree, sign, h(footnoteSign, { number }));
  }
  for (const [holder, number] of numbers) {
    removeWithEmpty(holder, parents);
    tree.children.push(h(footnoteText, { number }, holder.children));
  }
}

/** The block in which the text of a footnote stands, if its own sign is what the link names. */
function holderOf(element: Element, parents: ReadonlyMap<Element, Parents>): Element | undefined {
  let found: Parents | undefined = element;
  while (found && isElement(found) && !holders.includes(found.tagName)) found = parents.get(found);
  return isElement(found) ? found : undefined;
}

/** Takes the links back to a place out of a block; whether there were any. */
function takeWayBack(holder: Element, link: Element, parents: ReadonlyMap<Element, Parents>): boolean {
  const ids = new Set([property(link, 'id'), property(link, 'name')]);
  const parent = parents.get(link);
  if (isElement(parent)) ids.add(property(parent, 'id'));
  ids.delete('');
  const backs = elementsIn(holder, 'a').filter((back) => ids.has(decode(property(back, 'href').slice(1))));
  for (const back of backs) {
    const around = parents.get(back);
    const whole = isElement(around, 'sup') && toString(around) === toString(back) ? around : back;
    replaceChild(parents.get(whole) ?? holder, whole);
  }
  return backs.length > 0;
}

/** Takes an element out, and what holds nothing without it, with the heading or line before. */
function removeWithEmpty(element: Element, parents: ReadonlyMap<Element, Parents>): void {
  const parent = parents.get(element);
  if (!parent) return;
  replaceChild(parent, element);
  if (!isElement(parent) || parent.tagName === 'body') return;
  const isNotes = property(parent, 'dataFootnotes') !== '' || /footnote|endnote/i.test(property(parent, 'className'));
  const rest = parent.children.filter((child) => !(isNotes && isElement(child, 'h2', 'h3', 'hr')));
  if (rest.every((child) => child.type === 'text' && child.value.trim() === '')) removeWithEmpty(parent, parents);
}
