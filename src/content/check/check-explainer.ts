import { posix } from 'node:path';
import { apparatusOf } from '../../schemas/apparatus.ts';
import type { Permalinks } from '../../schemas/ids.ts';
import { checkSectionAliases, checkWithdrawal } from './check-aliases.ts';
import type { FormerSlug } from './check-aliases.ts';
import { checkArticle } from './text/check-article.ts';
import { checkChanges } from './check-changes.ts';
import { checkChronology } from './check-chronology.ts';
import { checkClaims } from './check-claims.ts';
import { checkContacts } from './check-contacts.ts';
import { checkDraft } from './check-draft.ts';
import { checkFragments } from './text/check-anchor-links.ts';
import { checkPlain } from './text/check-plain.ts';
import { checkSlug } from './check-slug.ts';
import { checkProof } from './check-proof.ts';
import { checkSources } from './check-sources.ts';
import { checkStand } from './check-stand.ts';
import { citationsOf } from './citations.ts';
import type { ExplainerSource } from '../model/content.ts';
import { readExplainerFiles } from '../read/explainer-files.ts';
import { explainerTexts } from '../read/parsed-texts.ts';
import type { ExplainerTexts } from '../read/parsed-texts.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { originalHints } from '../read/invisible-characters.ts';
import { checkOwnText } from './text/check-editorial-text.ts';
import { pageParts, partIds } from './anchor-ids.ts';

/** What the check of one explainer needs to know of the rest. */
export interface Surroundings {
  /** The content folder. */
  root: string;
  /** How messages call it. */
  label: string;
  actorIds: readonly string[];
  termIds: readonly string[];
  permalinks: Permalinks;
}

/** What the check of one explainer gives. */
export interface CheckedExplainer {
  source: ExplainerSource | undefined;
  /** Its texts, parsed; undefined where one could not be read. */
  texts: ExplainerTexts | undefined;
  formerSlugs: FormerSlug[];
  faults: Fault[];
  /** What is still to be filled in, which stops what is no draft. */
  placeholders: number;
}

/** Reads and checks the folder of one explainer; `names` are the files in it. */
export function checkExplainer(slug: string, names: readonly string[], around: Surroundings): CheckedExplainer {
  const label = posix.join(around.label, 'articles', slug);
  const files = readExplainerFiles(posix.join(around.root, 'articles', slug), label, names);
  const { claims, sources, contacts, chronology } = files;
  const faults = [...checkSlug(slug, label), ...files.faults];
  for (const { name, mdx } of files.ownTexts) faults.push(...checkOwnText(posix.join(label, name), mdx));
  const placeholders = files.placeholders.length;
  if (!files.article) return { source: undefined, texts: undefined, formerSlugs: [], faults, placeholders };

  const file = posix.join(label, 'article.mdx');
  const {
    article,
    words,
    marks,
    paragraphIds,
    faults: found,
  } = checkArticle(file, files.article, files.original, around);
  faults.push(...found);
  if (chronology) faults.push(...checkChronology(chronology));
  // What belongs to passages and paragraphs is compared only with an article that could be read.
  const { tree } = files.article;
  if (tree) faults.push(...checkClaims(file, marks, claims, files.original));
  if (!article) return { source: undefined, texts: undefined, formerSlugs: [], faults, placeholders };

  const actorIds = article.actors.map(({ id }) => id);
  const ids = article.sections.map(({ id }) => id);
  // Of two sections with one id it is not known which is meant.
  const hasSectionIds = new Set(ids).size === ids.length;
  if (contacts && tree)
    faults.push(...checkContacts(contacts, { actorIds, paragraphIds: hasSectionIds ? paragraphIds : undefined }));
  const claimCount = Object.keys(claims?.data ?? {}).length;
  const lacksClaims = claimCount === 0 && marks.length > 0;
  const complete = !lacksClaims && [claims, contacts, chronology].every((part) => !part || part.data);
  const citations = citationsOf(file, article, files);
  const lacksSources = citations.length > 0 && Object.keys(sources?.data ?? {}).length === 0;
  faults.push(...checkSources(posix.join(label, 'sources.yaml'), sources, citations, complete));
  if (claims && sources?.data) faults.push(...checkProof(claims, sources.data));
  faults.push(...checkStand(file, article, files.article.frontMatter, sources));

  const apparatus = apparatusOf({
    contacts: contacts?.data?.contacts.length ?? 0,
    events: chronology?.data?.length ?? 0,
    actors: actorIds.length,
    terms: article.terms.length,
    // Those that are missing are told by themselves, and not by the section that they make.
    claims: lacksClaims ? marks.length : claimCount,
  });
  const sectionIds = [...ids, ...apparatus];
  const knownIds = complete && hasSectionIds ? sectionIds : undefined;
  const plain = files.plain && checkPlain(posix.join(label, 'plain.mdx'), files.plain, knownIds);
  faults.push(...(plain?.faults ?? []));
  if (hasSectionIds) faults.push(...checkChanges(file, article, files.article.frontMatter, sectionIds));
  const { frontMatter } = files.article;
  const entryIds = [
    ...actorIds.map((id) => `akteur-${id}`),
    ...marks.map(({ anchor }) => anchor),
    ...new Set(marks.map(({ id }) => `faktencheck-${id}`)),
  ];
  if (knownIds && !lacksSources) {
    const aliases = article.sections.flatMap((section) => section.aliases);
    const further = [...pageParts, ...paragraphIds, ...entryIds, ...aliases, ...partIds(article, files)];
    for (const { name, mdx } of [{ name: 'article.mdx', mdx: files.article }, ...files.ownTexts])
      if (mdx.tree) faults.push(...checkFragments(posix.join(label, name), mdx.tree, sectionIds, further));
    const plainText = files.plain?.tree;
    if (plainText) faults.push(...checkFragments(posix.join(label, 'plain.mdx'), plainText, sectionIds, aliases));
  }
  faults.push(
    ...checkSectionAliases(file, article, frontMatter, [...sectionIds, ...paragraphIds, ...entryIds]),
    ...checkWithdrawal(file, article, frontMatter),
    ...checkDraft(file, slug, article, frontMatter, around.permalinks),
    ...(article.draft ? [] : files.placeholders),
  );
  const formerSlugs = article.aliases.map((alias, index) => ({
    slug: alias,
    place: { file, line: 1, column: 1, ...frontMatter?.locate(['aliases', index]) },
  }));
  const source: ExplainerSource = {
    slug,
    article,
    words,
    claims: claims?.data ?? {},
    sources: sources?.data ?? {},
    contacts: contacts?.data,
    chronology: chronology?.data ?? [],
    plain: plain?.data,
    hints: originalHints(posix.join(label, 'original.txt'), files.original ?? ''),
  };
  return { source, texts: explainerTexts(files), formerSlugs, faults, placeholders };
}
