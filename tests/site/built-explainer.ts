import { checkContent } from '../../src/content/check-content.ts';
import type { ExplainerSource } from '../../src/content/model/content.ts';
import { contentFolder } from '../../src/content/read/content-folder.ts';
import { wordsIn } from '../../src/schemas/values/language-marks.ts';
import { documentOf, explainers, select } from './built-site.ts';

const { content } = checkContent(contentFolder().root);
const first = 'trump-putin-telefonat';
export const slug = process.env.EXPLAINER ?? first;

/** Whether the tests read the first explainer; `EXPLAINER` names another one, of which they know only its files. */
export const isFirst = slug === first;
/** The files of the explainer, as the check reads them, without the languages of words. */
export const source: ExplainerSource = sourceOf(slug);
export const document = documentOf(`${slug}.html`);
export const original = explainers.find((explainer) => explainer.slug === slug)?.original ?? '';
/** The names of actors and terms by their ids. */
export const names = new Map(
  [...(content?.actors ?? []), ...(content?.terms ?? [])].map(([id, { name }]) => [id, wordsIn(name)]),
);

function sourceOf(wanted: string): ExplainerSource {
  const found = content?.explainers.find((explainer) => explainer.slug === wanted);
  if (!found) throw new Error(`There is no sound explainer ${wanted}.`);
  return wordsIn(found);
}

/**
 * The element with an id.
 *
 * @throws where there is none
 */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}.`);
  return found;
}

/** Where links lead, in order. */
export function hrefsIn(root: ParentNode): string[] {
  return select(root, 'a[href]').map((link) => link.getAttribute('href') ?? '');
}

/** The text of an element with single blanks. */
export function textOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

/** A checked passage as the article shows it. */
export interface Mark {
  id: string;
  text: string;
  /** Where it begins in the supplied document. */
  at: number;
  element: Element;
}

/** The marks in the order of the text. */
export const marks: Mark[] = select(document, '#artikel [id^="beleg-"]:not(.alias)').map((element) => {
  const paragraph = element.closest('p') ?? element;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEndBefore(element);
  const at = original.indexOf(paragraph.textContent) + before.toString().length;
  return { id: element.id.replace('beleg-', ''), text: element.textContent, at, element };
});

/** The sections of the first explainer, by the contract. */
export const firstSectionIds: readonly string[] = [
  'telefonat',
  'diplomatie',
  'transatlantik',
  'kontakte',
  'chronologie',
  'akteure',
  'begriffe',
  'faktencheck',
  'quellen',
];
