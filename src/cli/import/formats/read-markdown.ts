import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { partialDateSchema } from '../../../schemas/values/dates.ts';
import { httpsAddressSchema } from '../../../schemas/values/text.ts';
import { dayOf } from './article-head.ts';
import type { ImportedDocument, Origin } from '../document/document.ts';
import { readHtmlTree } from '../html/read-html.ts';

const writer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(() => unknownTagsAsText)
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

const elements = new Set(
  `a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code
  col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame
  frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu
  meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script
  search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th
  thead time title tr track tt u ul var video wbr`.split(/\s+/),
);

/** „Wenn <y> größer ist“: a word between angle brackets that is no element is what the author wrote. */
function unknownTagsAsText(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    const [, name] = /^<\/?([a-z][a-z\d]*) *\/?>/i.exec(node.value) ?? [];
    if (!parent || index === undefined || name === undefined || elements.has(name.toLowerCase())) return;
    const text = { type: 'text', value: node.value } as const;
    const isPhrase = parent.type === 'paragraph' || parent.children.some(({ type }) => type === 'text');
    parent.children[index] = isPhrase ? text : { type: 'paragraph', children: [text] };
  });
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
