import { de } from 'date-fns/locale/de';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { comparable } from '../../../schemas/values/white-space.ts';
import { placeMark } from '../document/document.ts';
import type { Origin } from '../document/document.ts';
import { headClassOf } from '../html/html-to-markdown.ts';

type HeadLine = Pick<Origin, 'byline' | 'published'>;

/** So many paragraphs below the headline may say who wrote the article and when. */
const maxHeadParagraphs = 4;
const maxHeadLength = 120;
const maxHeadlineLength = 200;
const maxKickers = 2;
const maxKickerLength = 60;

/** „Von Anna Beispiel und Jo Muster“; a sentence ends with a full stop and has small words. */
const byline =
  /^(?:Von|Text:|Autorin:|Autor:|By) +((?:\p{Lu}[\p{L}.'’-]*|von|van|zu|de|der|den|di|und|and|&|,)(?: ?,)?(?: +(?:\p{Lu}[\p{L}.'’-]*|von|van|zu|de|der|den|di|und|and|&)(?: ?,)?){1,9})$/u;
const dateFormats = ['d. MMMM yyyy', 'd. MMM yyyy', 'd.M.yyyy', 'yyyy-MM-dd', 'MMMM yyyy'];

/**
 * Takes out of a text what stands at its head and is shown apart from it: headline, byline and day. What the text itself says
 * goes before what its file says.
 *
 * @returns what is known of the article
 */
export function takeHead(tree: Root, given: Origin): Origin {
  const origin: Origin = { ...given };
  const headline = takeHeadline(tree, given.headline);
  if (headline !== undefined) origin.headline = headline;
  // Without a headline above it, „Von Anna Beispiel“ may be the first paragraph's last words.
  if (origin.headline === undefined) return origin;
  for (const block of tree.children.slice(0, maxHeadParagraphs)) {
    const text = block.type === 'paragraph' ? comparable(toString(block)) : '';
    if (text === '' || text.length > maxHeadLength) continue;
    const found = styledHead(block, text) ?? headOf(text);
    if (!found) continue;
    if (found.byline !== undefined) origin.byline = found.byline;
    if (found.published !== undefined) origin.published = found.published;
    tree.children.splice(tree.children.indexOf(block), 1);
  }
  return origin;
}

/**
 * The first heading, where it stands above all text but a line or two, and above all other headings, or repeats what the file
 * says. A line above it, that is no byline and no day, is told.
 */
function takeHeadline(tree: Root, given: string | undefined): string | undefined {
  const at = tree.children.findIndex(({ type }) => type === 'heading');
  const first = tree.children[at];
  // A picture may stand above it.
  const above = tree.children.slice(0, Math.max(at, 0)).filter((block) => toString(block).trim() !== '');
  if (first?.type !== 'heading' || above.length > maxKickers || !above.every(isKicker)) return undefined;
  if (above.length > 0 && first.depth !== 1) return undefined;
  const text = comparable(toString(first));
  const levels = tree.children.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  const isHighest = first.depth === 1 && levels.filter((depth) => depth === 1).length === 1;
  const isMarked = headClassOf(first) === 'headline' || (given !== undefined && isAbout(given, text));
  if ((!isHighest && !isMarked) || text.length > maxHeadlineLength) return undefined;
  tree.children.splice(at, 1);
  for (const line of above) {
    const kicker = comparable(toString(line));
    if (line.type === 'paragraph' && !headOf(kicker))
      line.children = [placeMark({ kind: 'lost', value: `die Zeile „${kicker}“ über der Überschrift` })];
  }
  return text;
}

/** A short line that is no sentence: „Regionalliga“. */
function isKicker(block: RootContent): boolean {
  const text = comparable(toString(block));
  return block.type === 'paragraph' && text.length <= maxKickerLength && !/[.!?…:,;“”"]$/u.test(text);
}

/** „Titel – Zeitung“ is about „Titel“. */
function isAbout(given: string, text: string): boolean {
  return text !== '' && comparable(given).startsWith(text);
}

/** What a style says that a paragraph is. */
function styledHead(block: RootContent, text: string): HeadLine | undefined {
  const name = headClassOf(block);
  const published = name === 'date' ? dayOf(text) : undefined;
  if (published !== undefined) return { published };
  return name === 'byline' ? (headOf(text) ?? { byline: text.replace(/^Von +/, '') }) : undefined;
}

/** What a line at the head says: a byline, a day, or both with a sign between. */
export function headOf(text: string): HeadLine | undefined {
  const names = byline.exec(text)?.[1];
  if (names !== undefined) return { byline: names };
  const published = dayOf(text);
  if (published !== undefined) return { published };
  const parts = text.split(/\s*[|•·]\s*|\s+[–—-]\s+|,\s+(?=\d|\p{L}+,? (?:den )?\d)/u);
  if (parts.length !== 2) return undefined;
  const [one, other] = parts.map(headOf);
  return one && other ? { ...one, ...other } : undefined;
}

/** The day, or month, that a line names and nothing else: „Köln, 12. Februar 2025, 14:05 Uhr“. */
export function dayOf(text: string): string | undefined {
  const plain = text
    .replace(/^(?:(?:Stand|Datum|Veröffentlicht|Erschienen)(?: am)?:? +)/u, '')
    .replace(/^\p{L}+(?: \p{L}+)?, +(?:den +)?(?=\d)/u, '')
    .replace(/^(?:vom|am|den) +/u, '')
    .replace(/(?:,| um|) *\d{1,2}[:.]\d\d( Uhr)?$/u, '');
  for (const format of dateFormats) {
    const date = parse(plain, format, new Date(2000, 0, 1), { locale: de });
    if (isValid(date) && date.getFullYear() > 1500)
      return formatISO(date, { representation: 'date' }).slice(0, format.startsWith('M') ? 7 : 10);
  }
  return undefined;
}
