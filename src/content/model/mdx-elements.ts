/** An element that an editor has written, `<Claim id="…">`, in a tree of Markdown or of HTML. */
interface MdxElement {
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement';
  name?: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
}

/** Whether a node of a tree is an element of this name, within a line or around blocks. */
export function isMdxElement<T extends { type: string }>(node: T, name: string): node is Extract<T, MdxElement> {
  return (
    (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && 'name' in node && node.name === name
  );
}

/** The value of an attribute where it is a plain text: `id` of `<Claim id="jahr">`. */
export function attributeOf({ attributes }: Pick<MdxElement, 'attributes'>, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
