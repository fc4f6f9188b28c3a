import { entryIdPrefixes } from '../../schemas/values/ids.ts';
import { applyEdits, readElements } from './page-html.ts';
import type { PageElement } from './page-html.ts';

/**
 * The HTML of an article as the transforms have left it, without all that is ours: passages and names lose their marks,
 * numbers, buttons and notes go. Its own links, footnotes and pictures stay, as do the ids of its blocks.
 */
export function withoutMarks(html: string): string {
  const elements = readElements(html);
  const added = elements.filter(isAdded);
  const isInside = ({ start }: PageElement) => added.some((outer) => outer.start < start && start < outer.end);
  const edits = elements.flatMap((element) => {
    const { start, contentStart, contentEnd, end } = element;
    if (isInside(element)) return [];
    if (isAdded(element)) return [{ start, end, text: '' }];
    if (!hasClass(element, 'mark', 'mention')) return [];
    return [
      { start, end: contentStart, text: '' },
      { start: contentEnd, end, text: '' },
    ];
  });
  return applyEdits(html, edits);
}

/** Whether an id that a place had before is one of a section or block, not of a passage or an entry. */
export function isFormerPlace(id: string): boolean {
  return !entryIdPrefixes.some((prefix) => id.startsWith(prefix));
}

/** What stands in the article and is ours. */
function isAdded(element: PageElement): boolean {
  const { name, attributes } = element;
  if (name === 'aside' || name === 'button') return true;
  return hasClass(element, 'ref') || (hasClass(element, 'alias') && !isFormerPlace(attributes.id ?? ''));
}

function hasClass({ attributes }: PageElement, ...names: string[]): boolean {
  return (attributes.class ?? '').split(/\s+/).some((name) => names.includes(name));
}
