import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { toBrotli } from '../../src/publish/precompress.ts';
import { explainer } from '../browser/pages.ts';
import { completePrefix } from './complete-prefix.ts';
import { pageKinds } from './page-kinds.ts';
import { pageParts } from './page-parts.ts';

export interface PageWeight {
  kind: string;
  page: string;
  raw: number;
  gzip: number;
  brotli: number;
}

const markdown = explainer.replace(/\.html$/, '.md');

/** What the reader of an explainer waits for, in bytes. */
export interface ExplainerWeight {
  /** Of the page's Brotli stream, until the article with its notes can be read. */
  articlePrefix: number;
  brotli: number;
  /** Of its words and addresses as bare HTML, as its Markdown export becomes. */
  bare: number;
  /** Of the page without its styles and scripts. */
  unstyled: number;
  lateStyles: number;
  scripts: number;
}

/** @param site a built site with precompressed files, as servers send them */
export function weighPages(site: string): PageWeight[] {
  const size = (name: string) => statSync(join(site, name)).size;
  return pageKinds.map(({ kind, page }) => ({
    kind,
    page,
    raw: size(page),
    gzip: size(`${page}.gz`),
    brotli: size(`${page}.br`),
  }));
}

/**
 * @param site a built site with precompressed files
 * @throws where the Brotli file is not that of the page
 */
export async function weighExplainer(site: string): Promise<ExplainerWeight> {
  const html = readFileSync(join(site, explainer));
  const stream = readFileSync(join(site, `${explainer}.br`));
  if (!brotliDecompressSync(stream).equals(html)) throw new Error(`${explainer}.br does not unpack to ${explainer}.`);
  const { articleEnd, lateStyles, scriptBytes, linkedScripts } = pageParts(html.toString());
  const linked = linkedScripts.reduce((sum, address) => sum + statSync(join(site, address)).size, 0);
  return {
    articlePrefix: completePrefix(stream, articleEnd),
    brotli: stream.length,
    bare: (await toBrotli(Buffer.from(bareHtml(readFileSync(join(site, markdown), 'utf8'))))).length,
    unstyled: (await toBrotli(Buffer.from(withoutLook(html.toString())))).length,
    lateStyles,
    scripts: scriptBytes + linked,
  };
}

function withoutLook(html: string): string {
  return html.replaceAll(/<(style|script)\b[^>]*>.*?<\/\1>/gs, '');
}

/** What a text weighs that has no look, no data and nothing to press. */
function bareHtml(text: string): string {
  return String(unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).processSync(text));
}
