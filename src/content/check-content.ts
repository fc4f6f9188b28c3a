import { posix } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'astro/zod';
import { actorSchema } from '../schemas/actor.ts';
import { idSchema } from '../schemas/ids.ts';
import type { Permalinks } from '../schemas/ids.ts';
import { siteSchema } from '../schemas/site.ts';
import { termSchema } from '../schemas/term.ts';
import { buildDate } from './published.ts';
import { checkExplainers } from './check-explainers.ts';
import type { CheckOptions, ExplainerCheck } from './check-explainers.ts';
import { checkGroups } from './check-groups.ts';
import { checkSecurity } from './check/check-security.ts';
import { checkPages } from './check-pages.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkFormerSlugs } from './check/check-addresses.ts';
import { checkMark } from './check/check-mark.ts';
import { sitePages } from './check/check-page-links.ts';
import { readPermalinks } from './check/check-permalinks.ts';
import { CheckedFolder, report } from './diagnostics/message.ts';
import { quote } from './diagnostics/suggest.ts';
import { withLinks } from './explainer-links.ts';
import type { Content } from './model/content.ts';
import { fillGaps } from './preview/fill-gaps.ts';
import { listContent } from './read/list-content-files.ts';
import { maskBrokenSigns, readTextFile } from './read/text-file.ts';
import { readYaml } from './yaml/check-schema.ts';
import type { YamlFile } from './yaml/yaml-file.ts';

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
  const folder = new CheckedFolder(label);
  const { today = buildDate() } = options;
  const tree = listContent(root, folder);
  const read = <T extends z.ZodType>(name: string, schema: T, check?: (yaml: YamlFile) => void) => {
    const file = folder.file(name);
    if (readTextFile(root, name, file) === undefined) return undefined;
    maskBrokenSigns(file);
    const yaml = readYaml(file, schema);
    check?.(yaml);
    return yaml.data;
  };
  const readEntries = <T extends z.ZodType>(paths: string[], schema: T, what: string) =>
    new Map(
      paths.map((path) => {
        const id = posix.basename(path, '.yaml');
        if (!isId(id) || id === 'index') {
          const note =
            'Der Name der Datei besteht aus Kleinbuchstaben a–z, Ziffern und Bindestrichen und ist nicht „index“.';
          report(folder.file(path), undefined, 'invalid-id', `${what} kann nicht ${quote(id)} heißen.`, note);
        }
        return [id, read(path, schema)] as const;
      }),
    );

  const { data: permalinks, messages: permalinkMessages } = tree.permalinks
    ? readPermalinks(root, label)
    : { data: {}, messages: [] };
  const site =
    tree.site === undefined
      ? undefined
      : read(tree.site, siteSchema, (yaml) => {
          checkSecurity(yaml, today);
        });
  const actors = readEntries(tree.actors, actorSchema, 'Ein Akteur');
  const terms = readEntries(tree.terms, termSchema, 'Ein Begriff');
  const around = {
    root,
    label,
    actorIds: [...actors.keys()].filter(isId),
    termIds: [...terms.keys()].filter(isId),
    today,
  };
  const each = checkExplainers(
    tree.explainers,
    { ...around, permalinks },
    // Where persons or terms are invalid, no text is needed but for a preview.
    folder.messages.length === 0 || options.previews
      ? { actors: validOnes(actors), terms: validOnes(terms) }
      : undefined,
    options,
  ).map((explainer) =>
    explainer.source && site
      ? {
          ...explainer,
          messages: [
            ...explainer.messages,
            ...checkGroups(explainer.source, { root, label, actors, groups: site.groups }),
          ],
        }
      : explainer,
  );
  const checked = withLinks([...tree.explainers.keys()], each, today);
  const spared = options.sparesDrafts ? checked.filter((explainer) => isInvalidDraft(explainer, permalinks)) : [];
  const heeded = checked.filter((explainer) => !spared.includes(explainer));
  const explainers = checked.flatMap(({ source }) => source ?? []);
  const shown = site ?? (options.previews ? fillGaps(siteSchema, {}, { what: 'site.yaml', today }) : undefined);
  const faulty = [...tree.explainers.keys()].filter((_, index) => checked[index]?.messages.length !== 0);
  const mark = tree.mark === undefined ? undefined : checkMark(root, tree.mark, folder.file(tree.mark));
  const {
    pages,
    placeholders: toFill,
    draftFiles,
  } = checkPages(tree, {
    root,
    folder,
    site: shown,
    others: sitePages(explainers, faulty, around.actorIds, today),
    slugs: [...tree.explainers.keys(), ...checked.flatMap(({ formerSlugs: former }) => former.map(({ slug }) => slug))],
    permalinks,
  });
  checkPlaceholders(folder, tree.site, explainers, toFill);
  const sparedPages = options.sparesDrafts ? draftFiles.flatMap((file) => file.messages) : [];
  const formerSlugs = heeded.flatMap((explainer) => explainer.formerSlugs);
  const messages = [
    ...folder.messages.filter((message) => !sparedPages.includes(message)),
    ...heeded.flatMap((explainer) => explainer.messages),
    ...checkFormerSlugs(formerSlugs, [...tree.explainers.keys()]),
    ...permalinkMessages,
  ];
  const drafts: Drafts = {
    draftMessages: [...spared.flatMap((explainer) => explainer.messages), ...sparedPages],
    placeholders: [
      ...checked.map(({ source, placeholders }) => (source?.article.draft ? placeholders : 0)),
      ...toFill.map(({ isDraft, places }) => (isDraft ? places.length : 0)),
    ].reduce((sum, count) => sum + count, 0),
  };
  const shared = {
    actors: validOnes(actors),
    terms: validOnes(terms),
    permalinks,
    pages,
    ...(mark !== undefined && { mark }),
  };
  if (options.previews) {
    const all = checked.flatMap(({ source, preview }) => preview ?? source ?? []);
    drafts.preview = shown && { ...shared, site: shown, explainers: all };
  }
  if (messages.length > 0 || !site) return { content: undefined, messages, ...drafts };
  const content: Content = { ...shared, site, explainers };
  return { ...drafts, content, messages: [] };
}

const isId = (name: string): boolean => idSchema.safeParse(name).success;

/** A draft that was never published; one whose front matter is invalid is none, because nobody knows whom it names. */
function isInvalidDraft({ source, messages }: ExplainerCheck, permalinks: Permalinks): boolean {
  return messages.length > 0 && source?.article.draft === true && !Object.hasOwn(permalinks, `${source.slug}.html`);
}

function validOnes<T>(entries: ReadonlyMap<string, T | undefined>): Map<string, T> {
  return new Map([...entries].flatMap(([id, entry]) => (entry === undefined ? [] : [[id, entry] as const])));
}
