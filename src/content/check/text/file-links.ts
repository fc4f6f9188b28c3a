import { visit } from 'unist-util-visit';
import { beforeEdits, type Position } from '../../diagnostics/position.ts';
import { isFileLink } from '../../markdown/rehype/rehype-file-links.ts';
import type { MdxFile } from '../../read/mdx-file.ts';

/** A link that names a file of the content, and where it stands. */
export interface FileLink {
  url: string;
  path: string;
  place: Position;
}

/** The ids that links to the pages of an explainer may name. */
export interface LinkPlaces {
  article: readonly string[];
  /** Undefined where there is no version in plain language. */
  plain: readonly string[] | undefined;
}

/** The links in texts that name files. */
export function fileLinksIn(texts: readonly (MdxFile | undefined)[]): FileLink[] {
  return texts.flatMap((text) => {
    const found: FileLink[] = [];
    if (!text?.tree) return found;
    visit(text.tree, ['link', 'definition'], (node) => {
      if (!('url' in node) || !isFileLink(node.url)) return;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const { path, data } = text.file;
      found.push({ url: node.url, path, place: beforeEdits({ line, column }, data.edits) });
    });
    return found;
  });
}
