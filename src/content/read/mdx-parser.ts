import type { Root } from 'mdast';
import type { Processor } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What GitHub makes of an address that stands as plain text, by the names of micromark-extension-gfm-autolink-literal. */
const plainAddresses = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];

const parser = unified().use(remarkParse).use(remarkGfm).use(withoutEscapedLinks).use(remarkMdx).freeze();
const verbatimParser = parser().use(withoutPlainLinks).freeze();

/**
 * Parses the text of an MDX file.
 *
 * @param verbatim whether an address that stands as plain text, `www.beispiel.example`, stays text
 * @throws where it is no MDX
 */
export function parseMdx(text: string, verbatim: boolean): Root {
  return (verbatim ? verbatimParser : parser).parse(text);
}

/** Addresses with an escape, `www\.beispiel.example`, stay text; remark-gfm looks for them a second time in the tree. */
function withoutEscapedLinks(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((extension) => ({
    ...extension,
    transforms: [],
  }));
}

function withoutPlainLinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: plainAddresses } }];
}
