import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { articleSchema, type Article } from '../../schemas/article.ts';
import { type Section } from '../../schemas/section.ts';
import { claimsSchema } from '../../schemas/claim.ts';
import { contactsSchema, type Contacts } from '../../schemas/contact.ts';
import { chronologySchema } from '../../schemas/event.ts';
import { plainSchema, withTitles, type Plain, type WrittenPlain } from '../../schemas/plain.ts';
import { sourcesSchema } from '../../schemas/source.ts';
import { sectionContents } from '../markdown/remark/remark-sections.ts';
import { citedInFootnotes } from '../check/check-sources.ts';
import type { ExplainerSource } from '../model/content.ts';
import type { ExplainerFiles } from '../read/explainer-files.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import type { ExplainerTexts } from '../read/parsed-texts.ts';
import { placeholder } from '../read/placeholders.ts';
import { fillGaps } from './fill-gaps.ts';
import { markedClaims, markUnknownSources, readableText, withKnownClaims } from './preview-texts.ts';

/** What of an explainer can be shown while there are faults in it. */
export interface ExplainerPreview {
  source: ExplainerSource;
  texts: ExplainerTexts;
}

interface Known {
  actorIds: readonly string[];
  termIds: readonly string[];
  today: string;
}

/** An explainer as far as its files go; placeholders stand for what is missing. */
export function previewExplainer(slug: string, files: ExplainerFiles, known: Known): ExplainerPreview | undefined {
  const { today } = known;
  const texts = {
    frontMatter: files.article?.frontMatter,
    article: readableText(files.article, 'article.mdx'),
    summary: readableText(files.summary, 'summary.mdx'),
    sourceNote: readableText(files.sourceNote, 'source-note.mdx'),
    plain: files.plain?.tree && readableText(files.plain, 'plain.mdx'),
  };
  const article = previewArticle(files.article, texts.article.tree, known);
  if (!article) return undefined;
  const actorIds = article.actors.map(({ id }) => id);
  const filled = <T extends z.ZodType>(
    schema: T,
    name: string,
    yaml: { value: unknown } | undefined,
  ): z.infer<T> | undefined => (yaml?.value == null ? undefined : fillGaps(schema, yaml.value, { what: name, today }));
  const claims = filled(claimsSchema, 'claims.yaml', files.claims) ?? {};
  const marked = markedClaims(texts.article.tree).map((id) => [id, claims[id] ?? {}] as const);
  const contacts = filled(contactsSchema, 'contacts.yaml', files.contacts);
  const parts = {
    claims: fillGaps(claimsSchema, Object.fromEntries(marked), { what: 'claims.yaml', today }) ?? {},
    contacts: contacts && withKnownParties(contacts, actorIds),
    chronology: filled(chronologySchema, 'chronology.yaml', files.chronology) ?? [],
  };
  const cited = [article.actors, Object.values(parts.claims), parts.contacts?.contacts ?? [], parts.chronology]
    .flat()
    .flatMap(({ sources }) => sources);
  const sources = filled(sourcesSchema, 'sources.yaml', files.sources) ?? {};
  const wanted = { ...sources, ...Object.fromEntries(cited.map((id) => [id, sources[id] ?? {}])) };
  const shownSources = fillGaps(sourcesSchema, wanted, { what: 'sources.yaml', today }) ?? {};
  for (const text of [texts.summary, texts.sourceNote, texts.plain]) if (text) markUnknownSources(text, shownSources);
  texts.article = { ...texts.article, tree: withKnownClaims(texts.article.tree, Object.keys(parts.claims)) };
  const plain = files.plain?.frontMatter;
  const source: ExplainerSource = {
    slug,
    article,
    words: toString(texts.article.tree).split(/\s+/).length,
    sources: shownSources,
    ...parts,
    plain: previewPlain(plain && fillGaps(plainSchema, plain.value, { what: 'plain.mdx', today }), texts.plain?.tree),
    ...citedInFootnotes(files),
    pictures: [...files.pictures.values()].filter((picture) => picture !== undefined),
  };
  return { source, texts };
}

function previewArticle(
  mdx: MdxFile | undefined,
  tree: Root,
  { actorIds, termIds, today }: Known,
): Article | undefined {
  const article = fillGaps(articleSchema, mdx?.frontMatter?.value, { what: 'article.mdx', today });
  const known = <T extends { id: string }>(entries: readonly T[], ids: readonly string[]): T[] => [
    ...new Map(entries.filter(({ id }) => ids.includes(id)).map((entry) => [entry.id, entry])).values(),
  ];
  return (
    article && {
      ...article,
      sections: previewSections(tree, article.sections),
      actors: known(article.actors, actorIds),
      terms: known(article.terms, termIds),
    }
  );
}

/** The sections as the text has them, under what the front matter says of each. */
function previewSections(tree: Root, listed: readonly Section[]): Section[] {
  const [lead = [], ...parts] = sectionContents(tree);
  const headings = [...(lead.length > 0 ? [undefined] : []), ...parts.map(([heading]) => heading && toString(heading))];
  const ids = new Set<string>();
  return headings.map((heading, index) => {
    const match = listed.find((section) => section.heading === heading);
    const title = heading ?? placeholder('article.mdx, sections');
    const id = match && !ids.has(match.id) ? match.id : `abschnitt-${index + 1}`;
    ids.add(id);
    const words = { title, summary: placeholder(`article.mdx, sections, ${title}`), aliases: [], ...match };
    return { ...words, id, ...(heading !== undefined && { heading }) };
  });
}

/** Under the headings that it has. */
function previewPlain(plain: WrittenPlain | undefined, tree: Root | undefined): Plain | undefined {
  if (!plain || !tree) return undefined;
  const headings = sectionContents(tree)
    .slice(1)
    .map(([heading]) => (heading ? toString(heading) : ''));
  return withTitles(plain, headings);
}

/** Without the contacts of somebody whom nobody knows; undefined where none is left. */
function withKnownParties({ parties, contacts }: Contacts, actorIds: readonly string[]): Contacts | undefined {
  const known = [...actorIds, ...Object.keys(parties)];
  const kept = contacts.filter(({ from, to }) => from !== to && known.includes(from) && known.includes(to));
  return kept.length > 0 ? { parties, contacts: kept } : undefined;
}
