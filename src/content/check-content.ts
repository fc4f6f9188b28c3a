import type { VFileMessage } from 'vfile-message';
import type { Permalinks } from '../schemas/values/ids.ts';
import { siteSchema, type Site } from '../schemas/site/site.ts';
import { buildDate } from './published.ts';
import type { ExplainerCheck } from './check-cache.ts';
import { checkExplainers, withLinks, type CheckOptions } from './check-explainers.ts';
import { withGroups } from './check-groups.ts';
import { checkSecurity } from './check/check-security.ts';
import { checkPages, type CheckedPages } from './check-pages.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import type { Surroundings } from './check/check-explainer.ts';
import { checkFormerSlugs } from './check/check-addresses.ts';
import { checkMark } from './check/site/check-mark.ts';
import { sitePages } from './check/site/check-page-links.ts';
import { readPermalinks } from './check/check-permalinks.ts';
import { CheckedFolder } from './diagnostics/message.ts';
import type { Content } from './model/content.ts';
import { fillGaps } from './preview/fill-gaps.ts';
import { isId, readEntries, readEntry, validOnes, type Entries } from './read/entries.ts';
import { listContent, type ContentTree } from './read/list-content-files.ts';

interface Drafts {
  /** Messages about drafts that stop no build; empty where the check was not asked to tell them apart. */
  draftMessages: VFileMessage[];
  /** How many placeholders in drafts are still to be replaced. */
  placeholders: number;
  /** All content as far as it goes, if that was asked for. */
  preview?: Content | undefined;
}

/** The content, whole. */
export interface SoundContent extends Drafts {
  content: Content;
  messages: [];
}

/** The content, or every message about what is wrong with it. */
export type CheckResult = SoundContent | (Drafts & { content: undefined; messages: VFileMessage[] });

/**
 * Reads all content once and checks it.
 *
 * @param root the content folder
 * @param label how messages call it
 */
export function checkContent(root: string, label = 'content', options: CheckOptions = {}): CheckResult {
  const { today = buildDate(), previews = false } = options;
  const folder = new CheckedFolder(label);
  const tree = listContent(root, folder);
  const slugs = [...tree.explainers.keys()];
  const { data: permalinks, messages: permalinkMessages } = tree.permalinks
    ? readPermalinks(root, label)
    : { data: {}, messages: [] };
  const site = tree.site === undefined ? undefined : readSite(root, folder, tree.site, today);
  const entries = readEntries(root, folder, tree);
  const checked = checkTexts(tree, { root, label, folder, entries, site, permalinks, today }, options);
  const explainers = checked.flatMap(({ source }) => source ?? []);
  const former = checked.flatMap(({ formerSlugs }) => formerSlugs.map(({ slug }) => slug));
  const mark = tree.mark === undefined ? undefined : checkMark(root, tree.mark, folder.file(tree.mark));
  const shown = site ?? (previews ? fillGaps(siteSchema, {}, { what: 'site.yaml', today }) : undefined);
  const faulty = slugs.filter((_, index) => checked[index]?.messages.length !== 0);
  const { pages, placeholders, draftFiles } = checkPages(tree, {
    root,
    folder,
    site: shown,
    others: sitePages(explainers, faulty, [...entries.actors.keys()].filter(isId), today),
    slugs: [...slugs, ...former],
    permalinks,
  });
  checkPlaceholders(folder, tree.site, explainers, placeholders);

  const drafts = options.sparesDrafts
    ? [...checked.filter((each) => isInvalidDraft(each, permalinks)), ...draftFiles]
    : [];
  const spared = new Set(drafts.flatMap((draft) => draft.messages));
  const heeded = checked.filter((explainer) => !explainer.messages.some((message) => spared.has(message)));
  const formerSlugs = heeded.flatMap((explainer) => explainer.formerSlugs);
  const messages = [
    ...folder.messages.filter((message) => !spared.has(message)),
    ...heeded.flatMap((explainer) => explainer.messages),
    ...checkFormerSlugs(formerSlugs, slugs),
    ...permalinkMessages,
  ];
  const shared = {
    actors: validOnes(entries.actors),
    terms: validOnes(entries.terms),
    permalinks,
    pages,
    ...(mark !== undefined && { mark }),
  };
  const all = checked.flatMap(({ source, preview }) => preview ?? source ?? []);
  const found: Drafts = {
    draftMessages: [...spared],
    placeholders: countInDrafts(checked, placeholders),
    ...(previews && { preview: shown && { ...shared, site: shown, explainers: all } }),
  };
  if (messages.length > 0 || !site) return { ...found, content: undefined, messages };
  return { ...found, content: { ...shared, site, explainers }, messages: [] };
}

function readSite(root: string, folder: CheckedFolder, path: string, today: string): Site | undefined {
  const yaml = readEntry(root, folder, path, siteSchema);
  if (yaml) checkSecurity(yaml, today);
  return yaml?.data;
}

/** What the check of all explainers needs to know. */
interface Around extends Pick<Surroundings, 'root' | 'label' | 'permalinks' | 'today'> {
  folder: CheckedFolder;
  entries: Entries;
  site: Site | undefined;
}

/** Checks each explainer, and what it has to do with the others. */
function checkTexts(
  tree: ContentTree,
  { folder, entries, site, ...around }: Around,
  options: CheckOptions,
): ExplainerCheck[] {
  const { actors, terms } = entries;
  // Where persons or terms are invalid, no text is needed but for a preview.
  const isNeeded = folder.messages.length === 0 || options.previews;
  const each = checkExplainers(
    tree.explainers,
    { ...around, actorIds: [...actors.keys()].filter(isId), termIds: [...terms.keys()].filter(isId) },
    isNeeded ? { actors: validOnes(actors), terms: validOnes(terms) } : undefined,
    options,
  );
  const grouped = site ? withGroups(each, { ...around, actors, groups: site.groups }) : each;
  return withLinks([...tree.explainers.keys()], grouped, around.today);
}

/** A draft that was never published; one whose front matter is invalid is none, because nobody knows whom it names. */
function isInvalidDraft({ source, messages }: ExplainerCheck, permalinks: Permalinks): boolean {
  return messages.length > 0 && source?.article.draft === true && !Object.hasOwn(permalinks, `${source.slug}.html`);
}

/** How much is still to be filled in in drafts. */
function countInDrafts(explainers: readonly ExplainerCheck[], pages: CheckedPages['placeholders']): number {
  return [
    ...explainers.map(({ source, placeholders }) => (source?.article.draft ? placeholders : 0)),
    ...pages.map(({ isDraft, places }) => (isDraft ? places.length : 0)),
  ].reduce((sum, count) => sum + count, 0);
}
