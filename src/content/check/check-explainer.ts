import { join, posix } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Article } from '../../schemas/article.ts';
import type { Permalinks } from '../../schemas/values/ids.ts';
import { CheckedFolder } from '../diagnostics/message.ts';
import type { ExplainerSource } from '../model/content.ts';
import { readExplainerFiles, type ExplainerFiles } from '../read/explainer-files.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { explainerTexts, type ExplainerTexts } from '../read/parsed-texts.ts';
import { reportPlaceholders } from '../read/placeholders.ts';
import { checkDraft, checkSectionAliases, checkSectionsOf, checkSlug, type FormerSlug } from './check-addresses.ts';
import { checkClaimIds, claimIdsOf } from './check-claim-ids.ts';
import { checkClaims, checkProof } from './check-claims.ts';
import { checkContacts } from './check-contacts.ts';
import { checkChanges, checkChronology, checkDates } from './check-dates.ts';
import { checkSources, citationsOf, citedInFootnotes, citeInFootnotes } from './check-sources.ts';
import { fileHints } from './hints.ts';
import { pageIds } from './page-ids.ts';
import { checkAnchorLinks } from './text/check-anchor-links.ts';
import { checkArticle } from './text/check-article.ts';
import { checkEditorialText } from './text/check-editorial-text.ts';
import { fileLinksIn, type FileLink, type LinkPlaces } from './text/file-links.ts';
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

/** Checks the article and what belongs to it; undefined where its front matter is invalid. */
function checkParts(
  slug: string,
  mdx: MdxFile,
  files: ExplainerFiles,
  folder: CheckedFolder,
  around: Surroundings,
): { source: ExplainerSource; places: LinkPlaces | undefined } | undefined {
  const { claims, sources, contacts, chronology } = files;
  const checked = checkArticle(mdx, files.original, around);
  const { article, marks } = checked;
  const isWhole = mdx.tree !== undefined && mdx.isWhole;
  if (chronology) checkChronology(chronology);
  // What belongs to passages and paragraphs is compared only with an article that could be read.
  if (isWhole) checkClaims(mdx.file, marks, folder.file('claims.yaml'), claims, files.original);
  const { frontMatter } = mdx;
  if (!article || !frontMatter) return undefined;

  checkDates(article, frontMatter, sources, around.today);
  checkSectionsOf(slug, article, frontMatter);
  checkDraft(slug, article, frontMatter, around.permalinks);
  const said = sourceOf(slug, article, files);
  const ids = pageIds(said, claims, checked);
  if (contacts && isWhole) checkContacts(contacts, article, around.actorIds, ids.sections && checked.blockIds);
  const lacksClaims = marks.length > 0 && Object.keys(claims?.data ?? {}).length === 0;
  const isComplete = !lacksClaims && [claims, contacts, chronology].every((part) => !part || part.data);
  const citations = citationsOf(article, frontMatter, files);
  // What a draft does not cite yet may be cited tomorrow.
  checkSources(folder.file('sources.yaml'), sources, citations, isComplete && !article.draft);
  if (claims && sources?.data) checkProof(claims, sources.data);

  const knownIds = isComplete ? ids.sections : undefined;
  const plain = files.plain && checkPlain(files.plain, knownIds);
  checkChanges(article, frontMatter, ids.sections, claimIdsOf(claims));
  const lacksSources = citations.length > 0 && Object.keys(sources?.data ?? {}).length === 0;
  if (knownIds && !lacksSources) checkAnchorLinks(article, mdx, files, knownIds, ids.further);
  checkSectionAliases(article, frontMatter, ids.live);
  if (claims) checkClaimIds(claims, marks, ids.live, article);
  if (!article.draft) for (const { file, places } of files.placeholders) reportPlaceholders(file, places, untilThen);
  const places = knownIds && { article: [...knownIds, ...ids.further], plain: plain?.sections.map(({ id }) => id) };
  const hints = fileHints(article, files, checked, folder);
  return { source: { ...said, words: checked.words, plain, hints }, places };
}

/** What the other files say, as far as they could be read. */
function sourceOf(slug: string, article: Article, files: ExplainerFiles): Omit<ExplainerSource, 'words' | 'plain'> {
  const { claims, sources, contacts, chronology } = files;
  return {
    slug,
    article,
    claims: claims?.data ?? {},
    sources: sources?.data ?? {},
    contacts: contacts?.data,
    chronology: chronology?.data ?? [],
    ...citedInFootnotes(files),
    ...(files.pictures.size > 0 && {
      pictures: [...files.pictures.values()].filter((picture) => picture !== undefined),
    }),
  };
}
