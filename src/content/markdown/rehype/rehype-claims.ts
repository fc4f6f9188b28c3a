import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { h } from 'hastscript';
import { notedCorrection } from '../../../words/changes.ts';
import { formatDate, keepTogether } from '../../../words/orthography/dates.ts';
import { quotePassage } from '../../../words/orthography/quotations.ts';
import { verdictClass, verdictLabel } from '../../../words/verdicts.ts';
import { markId, verdicts, type Claim } from '../../../schemas/claim.ts';
import { factCheckWords, noteName, notesName } from '../../../words/fact-check.ts';
import { shareWords } from '../../../words/sharing.ts';
import { sectionElements } from './rehype-sections.ts';
import { passageOf, textAround, within, type Surroundings } from './text-around.ts';
import type { ClaimRecord, MarkedPlace } from '../../model/rendered-texts.ts';
import { attributeOf } from '../../model/mdx-elements.ts';

/** What is said of each passage, and on which day that last changed, where it did. */
type Claims = ReadonlyMap<
  string,
  Pick<Claim, 'verdict' | 'correction'> & Partial<Pick<Claim, 'aliases'>> & { changed?: string | undefined }
>;

/** The section and the block in which passages are marked. */
type Place = Pick<MarkedPlace, 'section' | 'paragraph'>;

/** In a rendered text, the beginning of a link to the page of a passage, before its id: only a page knows where it stands. */
export const passageScheme = 'teilen:';

/**
 * Marks the checked passages, wherever they stand, and puts the notes to them after their block, a list, quotation or table
 * as a whole: `<Claim id="datum">13. Februar</Claim>` becomes
 * `<span class="mark falsch" id="beleg-datum">13. Februar</span><a class="ref" href="#anmerkung-datum" data-n="1" …></a>`,
 * and behind the block stands an `<aside class="notes">`. The link is empty and the notes are outside, so the text stays
 * what it was. The number is for pointers alone, because keys and ears come to the note after the block, and the sentence
 * stays whole; so are, in the note, the way back and the way to its page, which its entry has too.
 *
 * Further marks of a claim, `beleg-datum-2`, have its number, its verdict or one of their own (`<Claim id="datum" verdict="richtig">`),
 * and no note of their own, so their number is for everybody; one mark
 * may stand inside another. A link to a former id of a claim finds an empty `<span id="beleg-tag" class="alias"></span>` in its mark.
 *
 * A note says when what is said of its passage last changed. The last link of it leads to `teilen:datum`, in the place of which
 * the page puts the address of the passage.
 *
 * @returns the claims, as they are marked
 */
export function rehypeClaims(claims: Claims) {
  return (tree: Root): ClaimRecord[] => {
    const records: ClaimRecord[] = [];
    for (const { id: section, element } of sectionElements(tree)) {
      const blocks = element.children;
      element.children = blocks.flatMap((block): typeof blocks => {
        const before = records.length;
        const around = within(block, { block: element, line: element }, idOf(block) !== undefined);
        markPassages(block, claims, { section, paragraph: idOf(block) ?? section }, around, records);
        const found = records.slice(before);
        return found.length === 0 ? [block] : [block, notesElement(found, claims)];
      });
    }
    return records;
  };
}

/** Marks the passages below a node, and lists in `records` what they belong to. */
function markPassages(parent: Nodes, claims: Claims, place: Place, around: Surroundings, records: ClaimRecord[]): void {
  if (!('children' in parent)) return;
  parent.children = (parent.children as ElementContent[]).flatMap((node) => {
    const claim = isClaim(node) ? attributeOf(node, 'id') : undefined;
    if (!isClaim(node) || claim === undefined) {
      const id = idOf(node);
      const inner = within(node, around, id !== undefined);
      markPassages(node, claims, { ...place, paragraph: id ?? place.paragraph }, inner, records);
      return [node];
    }
    const { verdict: first = 'unbelegt', aliases = [] } = claims.get(claim) ?? {};
    const ownVerdict = verdicts.find((known) => known === attributeOf(node, 'verdict'));
    const verdict = ownVerdict ?? first;
    const passage = passageOf(node);
    // A passage inside ends first, where its number stands: numbers count up as they are read.
    markPassages(node, claims, place, around, records);
    const marked = { passage, ...place, ...textAround(node, around), ...(ownVerdict && { ownVerdict }) };
    const { number, nth } = listMark(records, claim, marked);
    const former = aliases.map((alias) => h('span', { id: markId(alias, nth), className: ['alias'] }));
    return [
      h('span', { className: ['mark', verdictClass(verdict)], id: markId(claim, nth) }, former, node.children),
      h('a', {
        className: ['ref'],
        href: `#anmerkung-${claim}`,
        dataN: number,
        ...(nth === 1 ? forPointers : { ariaLabel: `${noteName(number)}: ${verdict}` }),
      }),
    ];
  });
}

/** What keys and ears reach elsewhere. */
const forPointers = { tabIndex: -1, ariaHidden: 'true' };

function isClaim(node: Nodes): node is MdxJsxTextElementHast {
  return node.type === 'mdxJsxTextElement' && node.name === 'Claim';
}

/** The id of a block; a link in the text is none. */
function idOf(node: Nodes): string | undefined {
  const id = node.type === 'element' && node.tagName !== 'a' ? node.properties.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The number of the claim, and which of its marks this is. */
function listMark(records: ClaimRecord[], id: string, place: MarkedPlace): { number: number; nth: number } {
  const known = records.find((record) => record.id === id);
  if (known) {
    (known.further ??= []).push(place);
    return { number: known.number, nth: known.further.length + 1 };
  }
  const number = records.length + 1;
  records.push({ id, number, ...place });
  return { number, nth: 1 };
}

function notesElement(records: readonly ClaimRecord[], claims: Claims): Element {
  const notes = records.flatMap(({ id, number, passage }) => {
    const claim = claims.get(id);
    if (!claim) return [];
    const { verdict, correction, changed } = claim;
    const told = notedCorrection(correction, changed && formatDate(changed));
    return h('p', { id: `anmerkung-${id}`, className: ['note', verdictClass(verdict)] }, [
      h('a', { href: `#beleg-${id}`, tabIndex: -1 }, number),
      ' ',
      h('b', `${verdictLabel(verdict)}:`),
      keepTogether(` ${quotePassage(passage)} – `),
      h('span', keepTogether(correction)),
      keepTogether(`${told.slice(correction.length)} `),
      h('a', { href: `#faktencheck-${id}` }, factCheckWords.fromNote),
      '\u00a0',
      h('a', { className: ['share'], href: passageScheme + id, ...forPointers }, shareWords.menu),
    ]);
  });
  const name = notesName(records[0]?.number ?? 0, records.at(-1)?.number ?? 0);
  return h('aside', { className: ['notes'], ariaLabel: name }, notes);
}
