import { basename } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { isMap, isScalar, parseDocument, visit as visitYaml } from 'yaml';
import { positionsIn, type Position } from '../diagnostics/position.ts';
import { parseMdxFile } from '../read/mdx-file.ts';

/** An address on another site that a file of the content refers to. */
export interface CitedAddress {
  url: string;
  /** Path of the file from the content folder, with `/`. */
  file: string;
  place: Position;
  /** Of a source: whether a copy in an archive is named beside it. */
  hasCopy?: boolean;
}

/** Others, the check of the content tells. */
const isWebAddress = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);

/** The addresses in a file, those of sources and of links in texts; none of one that cannot be parsed. */
export function citedAddresses(file: string, text: string): CitedAddress[] {
  if (file.endsWith('.yaml')) return yamlAddresses(file, text, 0);
  const vfile = new VFile({ path: file, value: text });
  const { tree } = parseMdxFile(vfile);
  const [, opening = '', yaml = ''] = /^(\s*---[^\n]*\n)(.*?\n)---/s.exec(text) ?? [];
  const inText = tree && basename(file) !== 'article.mdx' ? markdownAddresses(file, tree) : [];
  return [...yamlAddresses(file, yaml, opening.split('\n').length - 1), ...inText];
}

function yamlAddresses(file: string, text: string, linesBefore: number): CitedAddress[] {
  const found: CitedAddress[] = [];
  const positionOf = positionsIn(text);
  visitYaml(parseDocument(text, { schema: 'core', prettyErrors: false }), {
    Pair(_, { key, value }, path) {
      const field = isScalar(key) ? key.value : undefined;
      const parent = path.at(-1);
      if (field !== 'url' || !isScalar(value) || !value.range || !isMap(parent)) return;
      if (typeof value.value !== 'string' || !isWebAddress(value.value)) return;
      const { line, column } = positionOf(value.range[0]);
      found.push({
        url: value.value,
        file,
        place: { line: line + linesBefore, column },
        hasCopy: parent.has('archived'),
      });
    },
  });
  return found;
}

function markdownAddresses(file: string, tree: Root): CitedAddress[] {
  const found: CitedAddress[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (!('url' in node) || !node.position || !isWebAddress(node.url)) return;
    const { line, column } = node.position.start;
    found.push({ url: node.url, file, place: { line, column } });
  });
  return found;
}
