import type { Element, Root as HtmlRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, Heading, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import type { Options } from 'rehype-remark';
import { unified } from 'unified';
import { lowered, raised } from '../../../words/orthography/raised-signs.ts';
import { parsePlaceId, placeMark } from '../document/document.ts';
import { footnoteSign, footnoteText } from './html-footnotes.ts';
import { property } from './html-tree.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;
type State = Parameters<Handle>[0];

/** Classes by which {@link headClassOf} knows the head of an article. */
const headClasses = ['headline', 'byline', 'date'] as const;
/** What others call the same. */
const otherNames: Readonly<Record<string, string>> = { title: 'headline', author: 'byline' };

const handlers: Record<string, Handle> = {
  h1: (state, node) => withClass({ type: 'heading', depth: 1, children: state.all(node) as PhrasingContent[] }, node),
  p: (state, node) => withClass({ type: 'paragraph', children: state.all(node) as PhrasingContent[] }, node),
  a(state, node) {
    const mark = parsePlaceId(property(node, 'id'));
    if (mark) return placeMark(mark);
    const children = state.all(node) as PhrasingContent[];
    const href = property(node, 'href');
    if (href === '') return children;
    return { type: 'link', url: state.resolve(href), title: null, children };
  },
  sup: (state, node) => raisedText(state, node, raised, 'hochgestellt'),
  sub: (state, node) => raisedText(state, node, lowered, 'tiefgestellt'),
  [footnoteSign]: (_state, node) => ({ type: 'footnoteReference', ...labelOf(node) }),
  [footnoteText]: (state, node): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    ...labelOf(node),
    children: state.toFlow(state.all(node)),
  }),
};

const processor = unified()
  .use(rehypeRemark, { handlers, document: true, quotes: ['„“', '‚‘'] })
  .freeze();

/** Makes Markdown of HTML: places, footnotes and raised figures stay what they are. */
export function htmlToMarkdown(tree: HtmlRoot): Root {
  return processor.runSync(tree);
}

/** What a block was called in HTML or by its style in Word, if that tells that it belongs to the head of an article. */
export function headClassOf({ data }: Pick<Nodes, 'data'>): (typeof headClasses)[number] | undefined {
  return headClasses.find((name) => name === String(data?.hProperties?.className));
}

function withClass(block: Heading | Paragraph, node: Element): Heading | Paragraph {
  const names = property(node, 'className')
    .split(' ')
    .map((name) => otherNames[name] ?? name);
  const className = headClasses.find((name) => names.includes(name));
  if (className !== undefined) block.data = { hProperties: { className: [className] } };
  return block;
}

function labelOf(node: Element): { identifier: string; label: string } {
  const number = property(node, 'number');
  return { identifier: number, label: number };
}

/** „m²“ has letters of its own; where there are none, the text stays on the line, and the place is told. */
function raisedText(state: State, node: Element, letters: ReadonlyMap<string, string>, how: string): Nodes[] {
  const text = toString(node).trim();
  const signs = Array.from(text, (sign) => letters.get(sign));
  if (text !== '' && !signs.includes(undefined)) return [{ type: 'text', value: signs.join('') }];
  const children = state.all(node);
  return text === '' ? children : [...children, placeMark({ kind: 'lost', value: `dass „${text}“ ${how} ist` })];
}
