import { readdirSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { ContentCopy } from './content-copy.ts';
import { article, claims, contacts, folder, original, plain, site, sources, summary } from './bad-input/bad-input.ts';

/** Fields that hold text for readers, under whatever they stand. */
const textFields = new Set(
  (
    'after affiliation background before claim correction country explanation form fullName kicker label name note ' +
    'part place publisher reason short summary text title transliteration used'
  ).split(' '),
);
/** Fields that hold names to look for in the article; they must go on finding them. */
const nameFields = new Set(['family', 'given', 'names']);

/**
 * Ends every element that text may stand in, and comments and sections of XML, opens some that change the page or run
 * programs, and turns the direction; at most 28 characters for a label.
 */
const short = '</script><b onclick=x>{&lt;';
const attack = `</script></style></title></svg>--><!--]]><style>p{}</style><img src=x onerror=alert(1)><script>alert(1)</script>" onclick='x' {x} &lt;&amp;amp; \u200F\u2067א\u2069`;

/** Every text of the content replaced by one that attacks the page, each with a number of its own. */
export class HostileContent {
  /** What was written in, and must be read on some page. */
  readonly texts: string[] = [];
  /** The title of the explainer. */
  title = '';
  readonly #copy: ContentCopy;

  constructor(copy: ContentCopy) {
    this.#copy = copy;
    const entries = ['actors', 'terms'].flatMap((name) =>
      readdirSync(copy.path(name)).map((file) => `${name}/${file}`),
    );
    for (const file of [site, claims, contacts, sources, `${folder}/chronology.yaml`, ...entries]) {
      copy.write(file, stringify(this.#attacked(parse(copy.read(file)))));
    }
    this.#attackArticle();
    this.#attackPlain();
    copy.write(summary, `${copy.read(summary).trimEnd()}\n\n${escapeMdx(this.#text())}\n`);
  }

  #text(): string {
    const text = `${attack} Nr. ${this.texts.length}.`;
    this.texts.push(text);
    return text;
  }

  /** A value with every text in it replaced. */
  #attacked(value: unknown, field = ''): unknown {
    if (Array.isArray(value)) {
      return nameFields.has(field) ? [attack, ...(value as unknown[])] : value.map((item) => this.#attacked(item));
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#attacked(inner, key)]));
    }
    if (field === 'publisher' && typeof value !== 'string') return value;
    if (!textFields.has(field)) return value;
    return field === 'label' ? short : this.#text();
  }

  #attackArticle(): void {
    const [, block = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(this.#copy.read(article)) ?? [];
    const written = parse(block) as Record<string, unknown>;
    written.changes ??= [{ date: '2026-11-24', section: 'kurz', before: 'x', after: 'x', reason: 'x' }];
    const frontMatter = this.#attacked(written) as Record<string, unknown>;
    this.title = String(frontMatter.title);
    const sentence = this.#text();
    const marked = `<Claim id="angriff">${escapeMdx(sentence)}</Claim> Ende.`;
    this.#copy.write(article, `---\n${stringify(frontMatter)}---\n${body.trimEnd()}\n\n${marked}\n`);
    this.#copy.write(original, `${this.#copy.read(original).trimEnd()}\n\n${sentence} Ende.\n`);
    const claim = {
      verdict: 'falsch',
      correction: this.#text(),
      explanation: this.#text(),
      context: `${sentence} Ende.`,
      sources: ['dlf-telefonat'],
    };
    this.#copy.write(claims, `${this.#copy.read(claims)}${stringify({ angriff: claim })}`);
  }

  #attackPlain(): void {
    const [, block = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(this.#copy.read(plain)) ?? [];
    const frontMatter = this.#attacked(parse(block)) as { sections: { title: string }[] };
    let section = 0;
    const headings = body.replaceAll(
      /^## .*$/gm,
      () => `## ${escapeMdx(frontMatter.sections[section++]?.title ?? '')}`,
    );
    this.#copy.write(plain, `---\n${stringify(frontMatter)}---\n${headings}`);
  }
}

/** A text as it must be written in MDX to be read as it is. */
function escapeMdx(text: string): string {
  return text.replaceAll(/[<{&]/g, '\\$&');
}
