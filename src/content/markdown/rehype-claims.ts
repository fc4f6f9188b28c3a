import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { keepTogether } from '../../words/dates.ts';
import { quotePassage, verdictClass, verdictId, verdictLabel } from '../../words/verdicts.ts';
import { markId } from '../../schemas/claim.ts';
import type { Claim } from '../../schemas/claim.ts';
import { factCheckWords, noteName, notesName } from '../../words/fact-check.ts';
import { sectionElements } from './rehype-sections.ts';
import type { ClaimRecord, MarkedPlace } from '../model/rendered-texts.ts';
import { attributeOf } from '../model/mdx-elements.ts';

type Claims = ReadonlyMap<string, Pick<Claim, 'verdict' | 'correction'>>;

/**
 * Marks the checked passages and puts the notes to them after their paragraph:
 * `<Claim id="datum">13. Februar</Claim>` becomes
 * `<span class="mark falsch" id="beleg-datum">13. Februar</span><a class="ref" href="#anmerkung-datum" data-n="1" …></a>`,
 * and behind the paragraph stands an `<aside class="notes">`. The link is empty and the notes are outside, so the
 * paragraph's text stays what it was. Further marks of a claim, `beleg-datum-2`, have its number and no note of their own.
 *
 * The claims are listed in the front matter as `claims` ({@link ClaimRecord}).
 */
export function rehypeClaims(claims: Claims) {
  return (tree: Root, file: VFile): void => {
    const records: ClaimRecord[] = [];
    for (const { id: section, element, paragraphs } of sectionElements(tree)) {
      for (const paragraph of paragraphs) {
        const place = { section, paragraph: String(paragraph.properties.id) };
        const found = markPassages(paragraph, claims, place, records);
        if (found.length === 0) continue;
        const notes = notesElement(found, claims);
        element.children.splice((element.children as unknown[]).indexOf(paragraph) + 1, 0, notes as never);
      }
    }
    const { frontmatter } = (file.data.astro ??= {});
    if (frontmatter) frontmatter.claims = records;
  };
}

/** Marks the passages of a paragraph, and lists in `records` what they belong to; gives what is marked for the first time. */
function markPassages(
  paragraph: Element,
  claims: Claims,
  place: Omit<MarkedPlace, 'passage'>,
  records: ClaimRecord[],
): ClaimRecord[] {
  const before = records.length;
  visit(paragraph, 'mdxJsxTextElement', (node: MdxJsxTextElementHast, index, parent) => {
    const id = attributeOf(node, 'id');
    if (node.name !== 'Claim' || id === undefined || !parent || index === undefined) return;
    const verdict = claims.get(id)?.verdict ?? 'unbelegt';
    const { number, nth } = listMark(records, id, { passage: toString(node), ...place });
    const elements: Element[] = [
      element('span', { className: ['mark', verdictClass(verdict)], id: markId(id, nth) }, node.children),
      element(
        'a',
        {
          className: ['ref'],
          href: `#anmerkung-${id}`,
          dataN: number,
          ariaLabel: `${noteName(number)}: ${verdict}`,
        },
        [],
      ),
    ];
    (parent as Element).children.splice(index, 1, ...elements);
  });
  return records.slice(before);
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
    const { verdict, correction } = claim;
    return element('p', { id: `anmerkung-${id}`, className: ['note', verdictClass(verdict)] }, [
      element('a', { href: `#beleg-${id}` }, [text(String(number))]),
      text(' '),
      element('b', {}, [element('a', { href: `#${verdictId(verdict)}` }, [text(verdictLabel(verdict))]), text(':')]),
      text(keepTogether(` ${quotePassage(passage)} – ${correction} `)),
      element('a', { href: `#faktencheck-${id}` }, [text(factCheckWords.fromNote)]),
    ]);
  });
  return element(
    'aside',
    { className: ['notes'], ariaLabel: notesName(records[0]?.number ?? 0, records.at(-1)?.number ?? 0) },
    notes,
  );
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
