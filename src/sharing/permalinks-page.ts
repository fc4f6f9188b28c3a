/** What a built page answers to. */
export interface BuiltPage {
  /** All ids on it. */
  ids: ReadonlySet<string>;
  /**
   * Those that links may name and that therefore stay: of sections and their paragraphs, and on the page of an explainer
   * of actors and checked passages too.
   */
  addresses: readonly string[];
  /** The file to which it only leads on. */
  forwardsTo?: string | undefined;
}

interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** Beginnings of ids of entries. */
const entryPrefixes = ['akteur-', 'beleg-', 'faktencheck-'];

/**
 * Reads what a page answers to, from its HTML by pattern.
 *
 * @param file the page's file in `dist/`
 */
export function readBuiltPage(file: string, html: string): BuiltPage {
  const tags = readTags(html);
  const valuesOf = (attribute: string): string[] =>
    tags.flatMap(({ attributes }) => attributes.get(attribute)?.split(/\s+/) ?? []).filter(Boolean);
  // In folders stand parts and other versions of explainers.
  const isWhole = !file.includes('/');
  const sections = new Set(
    tags.flatMap(({ name, attributes }) => (name === 'section' ? (attributes.get('id') ?? []) : [])),
  );
  const isAddress = (id: string): boolean =>
    sections.has(id) ||
    sections.has(/^(.+)-\d+$/.exec(id)?.[1] ?? '') ||
    (isWhole && entryPrefixes.some((prefix) => id.startsWith(prefix)));
  return {
    ids: new Set(valuesOf('id')),
    addresses: tags
      .filter((tag) => !isAlias(tag))
      .flatMap(({ attributes }) => attributes.get('id') ?? [])
      .filter(isAddress),
    forwardsTo: forwardOf(file, tags),
  };
}

/** An empty element for an id that the place around it had before. */
function isAlias({ attributes }: Tag): boolean {
  return attributes.get('class')?.split(/\s+/).includes('alias') ?? false;
}

/** The start tags of a page, comments and the insides of scripts and styles apart. */
function readTags(html: string): Tag[] {
  const markup = html.replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '');
  return [...markup.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)/gi)].map(
    ([, name = '', attributes = '']) => ({ name: name.toLowerCase(), attributes: readAttributes(attributes) }),
  );
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)].map(
      ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''],
    ),
  );
}

function forwardOf(file: string, tags: readonly Tag[]): string | undefined {
  const refresh = tags.find(({ attributes }) => attributes.get('http-equiv') === 'refresh')?.attributes.get('content');
  const link = /url=(\S+)/i.exec(refresh ?? '')?.[1];
  // Any host will do to resolve a relative address.
  return link && new URL(link, `https://host.invalid/${file}`).pathname.slice(1);
}
