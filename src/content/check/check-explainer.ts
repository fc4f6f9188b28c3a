import { join, posix } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { apparatusOf } from '../../schemas/apparatus.ts';
import type { Permalinks } from '../../schemas/ids.ts';
import { CheckedFolder } from '../diagnostics/message.ts';
import type { ExplainerSource } from '../model/content.ts';
import { readExplainerFiles } from '../read/explainer-files.ts';
import type { ExplainerFiles } from '../read/explainer-files.ts';
import { originalHints } from '../read/invisible-characters.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { explainerTexts } from '../read/parsed-texts.ts';
import type { ExplainerTexts } from '../read/parsed-texts.ts';
import { reportPlaceholders } from '../read/placeholders.ts';
import { checkDraft, checkSectionAliases, checkSectionsOf, checkSlug } from './check-addresses.ts';
import type { FormerSlug } from './check-addresses.ts';
import { checkClaimIds, claimIdsOf, formerClaimAnchors } from './check-claim-ids.ts';
import { checkClaims, checkProof } from './check-claims.ts';
import { checkContacts } from './check-contacts.ts';
import {
  checkArticleDate,
  checkChanges,
  checkChronology,
  checkFuture,
  checkReports,
  checkStand,
  checkWithdrawal,
} from './check-dates.ts';
import { checkSources, citationsOf, citedInFootnotes, citeInFootnotes } from './check-sources.ts';
import { cardHints } from './hints.ts';
import { checkAnchorLinks, partIds } from './text/check-anchor-links.ts';
import { checkArticle } from './text/check-article.ts';
import type { ClaimMark } from './text/claim-marks.ts';
import { checkEditorialText } from './text/check-editorial-text.ts';
import { fileLinksIn } from './text/file-links.ts';
import type { FileLink, LinkPlaces } from './text/file-links.ts';
import { checkPictures } from './text/check-pictures.ts';
import { checkPlain } from './text/check-plain.ts';

/** What to do about something still to be filled in. */
const untilThen = 'Ersetzen Sie ihn, oder lassen Sie im Artikel ‚draft: true‘ stehen, bis alles da ist.';

/** What the check of one explainer needs to know of the rest. */
export interface Surroundings {
  /** The content folder. */
  root: string;
  /** How messages call it. */
  label: string;
  actorIds: readonly string[];
  termIds: readonly string[];
  /** `YYYY-MM-DD`. */
  today: string;
  permalinks: Permalinks;
}

/** What the check of one explainer gives. */
export interface CheckedExplainer {
  source: ExplainerSource | undefined;
  files: ExplainerFiles;
  /** Its texts, parsed; undefined where one could not be read. */
  texts: ExplainerTexts | undefined;
  formerSlugs: FormerSlug[];
  /** Its links by file, and the places that those of others may name; undefined where faults hide which there are. */
  links: FileLink[];
  places: LinkPlaces | undefined;
  messages: VFileMessage[];
  /** What is still to be filled in, which stops what is no draft. */
  placeholders: number;
}

/** Reads and checks the folder of one explainer; `names` are the files in it. */
export function checkExplainer(slug: string, names: readonly string[], around: Surroundings): CheckedExplainer {
  const folder = new CheckedFolder(posix.join(around.label, 'articles', slug));
  checkSlug(slug, folder.file());
  const files = readExplainerFiles(join(around.root, 'articles', slug), folder, names);
  const sourceIds = citeInFootnotes(files);
  for (const text of [files.summary, files.sourceNote]) if (text) checkEditorialText(text, sourceIds);
  checkPictures(files.article, [files.summary, files.sourceNote, files.plain], files.pictures, folder);
  const links = fileLinksIn([files.article, files.summary, files.sourceNote, files.plain]);
  const { source, places } = (files.article && checkParts(slug, files.article, files, folder, around)) ?? {};
  const locate = files.article?.frontMatter?.locate;
  return {
    source,
    files,
    texts: source && explainerTexts(files),
    links,
    places,
    formerSlugs: (source?.article.aliases ?? []).map((alias, index) => ({
      slug: alias,
      path: folder.file('article.mdx').path,
      place: locate?.(['aliases', index]) ?? { line: 1, column: 1 },
    })),
    messages: folder.messages,
    placeholders: files.placeholders.flatMap(({ places }) => places).length,
  };
}

/** What the cards of passages show. */
function cardTexts(claims: ExplainerSource['claims'], marks: readonly ClaimMark[]): string[] {
  const passages = Object.entries(claims).map(([id, { title, correction, context }]) => {
    const first = marks.find((mark) => mark.id === id)?.passage ?? '';
    return [title ?? correction, [context].flat()[0] ?? first];
  });
  return [...new Set(passages.flat())];
}

/** Checks the article and what belongs to it; undefined where its front matter is invalid. */
function checkParts(
  slug: string,
  mdx: MdxFile,
  files: ExplainerFiles,
  folder: CheckedFolder,
  around: Surroundings,
): { source: ExplainerSource; places: LinkPlaces | undefined } | undefined {
  const { claims, sources, contacts, chronology } = files;
  const { article, words, marks, blockIds, hints } = checkArticle(mdx, files.original, around);
  if (chronology) checkChronology(chronology);
  // What belongs to passages and paragraphs is compared only with an article that could be read.
  if (mdx.tree && mdx.isWhole) checkClaims(mdx.file, marks, folder.file('claims.yaml'), claims, files.original);
  const { frontMatter } = mdx;
  if (!article || !frontMatter) return undefined;

  checkArticleDate(article, frontMatter);
  checkReports(article, frontMatter);
  checkFuture(article, frontMatter, around.today);
  checkSectionsOf(slug, article, frontMatter);
  const actorIds = article.actors.map(({ id }) => id);
  const ids = article.sections.map(({ id }) => id);
  // Of two sections with one id it is not known which is meant.
  const hasSectionIds = new Set(ids).size === ids.length;
  if (contacts && mdx.tree && mdx.isWhole)
    checkContacts(contacts, {
      actorIds,
      meantIds: actorIds.every((id) => around.actorIds.includes(id)) ? [] : around.actorIds,
      blockIds: hasSectionIds ? blockIds : undefined,
    });
  const claimCount = Object.keys(claims?.data ?? {}).length;
  const lacksClaims = claimCount === 0 && marks.length > 0;
  const isComplete = !lacksClaims && [claims, contacts, chronology].every((part) => !part || part.data);
  const citations = citationsOf(article, frontMatter, files);
  const lacksSources = citations.length > 0 && Object.keys(sources?.data ?? {}).length === 0;
  // What a draft does not cite yet may be cited tomorrow.
  checkSources(folder.file('sources.yaml'), sources, citations, isComplete && !article.draft);
  if (claims && sources?.data) checkProof(claims, sources.data);
  checkStand(article, frontMatter, sources);

  const apparatus = apparatusOf({
    contacts: contacts?.data?.contacts.length ?? 0,
    events: chronology?.data?.length ?? 0,
    actors: actorIds.length,
    terms: article.terms.length,
    // Those that are missing are told by themselves, and not by the section that they make.
    claims: lacksClaims ? marks.length : claimCount,
  });
  const sectionIds = [...ids, ...apparatus];
  const knownIds = isComplete && hasSectionIds ? sectionIds : undefined;
  const plain = files.plain && checkPlain(files.plain, knownIds);
  checkChanges(article, frontMatter, hasSectionIds ? sectionIds : undefined, claimIdsOf(claims));
  const entryIds = [
    ...actorIds.map((id) => `akteur-${id}`),
    ...marks.map(({ anchor }) => anchor),
    ...new Set(marks.map(({ id }) => `faktencheck-${id}`)),
  ];
  const formerAnchors = formerClaimAnchors(claims, marks);
  const liveIds = [...sectionIds, ...blockIds, ...entryIds];
  const sectionAliases = article.sections.flatMap((section) => section.aliases);
  const further = [...blockIds, ...entryIds, ...formerAnchors, ...sectionAliases, ...partIds(article, files)];
  if (knownIds && !lacksSources) checkAnchorLinks(article, mdx, files, sectionIds, further);
  checkSectionAliases(article, frontMatter, liveIds);
  if (claims) checkClaimIds(claims, marks, liveIds, sectionAliases);
  checkWithdrawal(article, frontMatter);
  checkDraft(slug, article, frontMatter, around.permalinks);
  if (!article.draft) for (const { file, places } of files.placeholders) reportPlaceholders(file, places, untilThen);
  const source: ExplainerSource = {
    slug,
    article,
    words,
    claims: claims?.data ?? {},
    sources: sources?.data ?? {},
    contacts: contacts?.data,
    chronology: chronology?.data ?? [],
    plain,
    ...citedInFootnotes(files),
    ...(files.pictures.size > 0 && {
      pictures: [...files.pictures.values()].filter((picture) => picture !== undefined),
    }),
    hints: [
      ...originalHints(folder.file('original.txt').path, files.original ?? ''),
      ...hints,
      ...cardHints(mdx.file.path, [article.kicker, article.title, ...article.sections.map(({ title }) => title)]),
      ...cardHints(folder.file('claims.yaml').path, cardTexts(claims?.data ?? {}, marks)),
    ],
  };
  const places = knownIds && {
    article: [...sectionIds, ...further],
    plain: plain?.sections.map(({ id }) => id),
  };
  return { source, places };
}
