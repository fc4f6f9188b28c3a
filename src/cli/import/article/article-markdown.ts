import type { Root } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { placeholder } from '../../../content/read/placeholders.ts';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(withoutAddressEscapes)
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '+',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
    resourceLink: true,
    // At the beginning of a line MDX reads these words as a program's.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport[\\s{"\']' },
      { atBreak: true, character: 'e', after: 'xport[\\s{]' },
    ],
  })
  .freeze();

/** The text of an article as the Markdown of `article.mdx`, escaped where MDX would read a sign as its own. */
export function articleMarkdown(tree: Root): string {
  // A placeholder in what is said of a picture keeps its brackets, by which it is found.
  return writer.stringify(tree).replaceAll(/^!\[.*$/gm, withPlaceholders);
}

function withPlaceholders(line: string): string {
  const beginning = placeholder('').slice(0, -1);
  const [before = '', ...others] = line.split(`\\${beginning}`);
  return [before, ...others.map((rest) => rest.replace(/^([^\]\\]*)\\?\]/, '$1]'))].join(beginning);
}

/** Addresses stand as plain text in an article and need no backslash. */
function withoutAddressEscapes(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions = (data.toMarkdownExtensions ?? []).map(dropAddresses);
}

function dropAddresses(extension: Options): Options {
  const { extensions, unsafe } = extension;
  return {
    ...extension,
    extensions: (extensions ?? []).map(dropAddresses),
    unsafe: (unsafe ?? []).filter(({ character, before }) => character !== '@' && !/\[Ww\]|\[ps\]/.test(before ?? '')),
  };
}
