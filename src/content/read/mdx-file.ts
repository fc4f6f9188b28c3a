import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { VFile } from 'vfile';
import { report } from '../diagnostics/message.ts';
import { positionAt } from '../diagnostics/position.ts';
import { markdownExcess } from '../diagnostics/size-limits.ts';
import { parseYamlFile, type YamlFile } from '../yaml/yaml-file.ts';
import { checkInvisible } from './invisible-characters.ts';
import { parseRepairing } from './mdx-repair.ts';

/** An MDX file, parsed; positions in the tree are those in the file. */
export interface MdxFile {
  /** Its value is what the tree was parsed from: the text, with blanks in the place of the front matter. */
  file: VFile;
  frontMatter: YamlFile | undefined;
  /** Undefined where the text is no MDX, as messages say. */
  tree: Root | undefined;
  /** Whether all signs of the text could be read; where messages say that they could not, elements may be missing in the tree. */
  isWhole: boolean;
}

/**
 * Splits off the front matter and parses both halves.
 *
 * @param verbatim whether the text is another's, in which an address that stands as plain text becomes no link
 */
export function parseMdxFile(file: VFile, { verbatim = false } = {}): MdxFile {
  const text = String(file);
  const [block = '', opening = '', yaml = ''] =
    /^((?:\s*\n)?---[ \t]*\r?\n)((?:[^\n]*\n)*?)---[ \t]*(?=\r?\n|$)/.exec(text) ?? [];
  // Blanks keep everything that follows where it is.
  const body = block.replaceAll(/[^\r\n]/g, ' ') + text.slice(block.length);
  const firstLine = opening.split('\n').length;
  const frontMatter = block ? parseYamlFile(file, { text: yaml, firstLine }) : undefined;
  file.value = body;
  if (!isParsable(file, body, block !== '')) return { file, frontMatter, tree: undefined, isWhole: false };
  const { tree, isWhole } = parseRepairing(file, (body) => (verbatim ? verbatimParser : parser).parse(body));
  // Those of the article are compared with the original.
  if (tree && !verbatim) checkInvisible(tree, file);
  return { file, frontMatter, tree, isWhole };
}

/** Whether the text can be parsed; it cannot where it begins like front matter that is never closed, or holds too much. */
function isParsable(file: VFile, body: string, hasFrontMatter: boolean): boolean {
  // `+++` is front matter to Astro; of „––-“, an indented „---“ and a fence with „yaml“ behind it, it was meant.
  const before = hasFrontMatter
    ? undefined
    : /^(?:\s*\n)?(?=---|\+\+\+| *(?:—|[-–—]{2,}|```+ *ya?ml)[ \t]*\r?\n)/.exec(body)?.[0];
  const excess = markdownExcess(body);
  if (before !== undefined) {
    const reason = 'Die Angaben am Anfang sind nicht abgeschlossen.';
    report(file, positionAt(body, before.length), 'open-front-matter', reason);
  }
  if (excess) {
    const [offset, ...wording] = excess;
    report(file, positionAt(body, offset), ...wording);
  }
  return before === undefined && !excess;
}

/** What GitHub makes of an address that stands as plain text, by the names of micromark-extension-gfm-autolink-literal. */
const plainAddresses = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];

const parser = unified().use(remarkParse).use(remarkGfm).use(withoutEscapedLinks).use(remarkMdx).freeze();
const verbatimParser = parser().use(withoutPlainLinks).freeze();

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
