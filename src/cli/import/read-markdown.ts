import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { partialDateSchema } from '../../schemas/dates.ts';
import { httpsAddressSchema } from '../../schemas/text.ts';
import { dayOf } from './article-head.ts';
import type { ImportedDocument, Origin } from './document.ts';
import { readHtmlTree } from './read-html.ts';

const writer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();
const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * Reads a Markdown file, of GitHub's kind, with what it has of HTML.
 *
 * @param folder where the file lies, for its pictures
 */
export async function readMarkdown(text: string, folder: string): Promise<ImportedDocument> {
  const [block = '', yaml = ''] = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const html = String(writer.processSync(text.slice(block.length)));
  const { origin, remarks } = readFrontMatter(yaml);
  return { ...(await readHtmlTree(parser.parse(html), folder)), origin, comments: new Map(), remarks };
}

/** What the front matter of a Markdown file says, by the names that programs give to it. */
function readFrontMatter(yaml: string): { origin: Origin; remarks: string[] } {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const fields: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    const remarks = yaml.trim() === '' ? [] : ['Nicht übernommen: die Angaben am Anfang, die kein YAML sind.'];
    return { origin: {}, remarks };
  }
  const given = fields as Record<string, unknown>;
  const used = new Set<string>();
  const take = (names: readonly string[], fits: (value: string) => boolean = () => true): string | undefined => {
    for (const name of names) {
      const value = [given[name]]
        .flat()
        .filter((one) => typeof one === 'string')
        .join(', ')
        .replaceAll(/\s+/g, ' ')
        .trim();
      if (value === '' || !fits(value)) continue;
      used.add(name);
      return value;
    }
    return undefined;
  };
  const dates = ['date', 'published', 'datum', 'pubDate'];
  const dateOf = (value: string): string | undefined =>
    [value.slice(0, 10), dayOf(value)].find((date) => partialDateSchema.safeParse(date).success);
  const published = take(dates, (value) => dateOf(value) !== undefined);
  const origin: Origin = {
    headline: take(['headline', 'title', 'titel']),
    byline: take(['byline', 'author', 'authors', 'autor']),
    medium: take(['medium', 'publisher', 'site']),
    url: take(['url', 'source', 'canonical', 'quelle'], (value) => httpsAddressSchema.safeParse(value).success),
    published: published === undefined ? undefined : dateOf(published),
  };
  const left = Object.keys(given).filter((name) => !used.has(name));
  return {
    origin,
    remarks: left.length === 0 ? [] : [`Nicht übernommen aus den Angaben am Anfang: ${left.join(', ')}.`],
  };
}
