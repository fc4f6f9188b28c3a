import { posix } from 'node:path';
import type { z } from 'astro/zod';
import { actorSchema } from '../schemas/actor.ts';
import { idSchema } from '../schemas/ids.ts';
import type { Permalinks } from '../schemas/ids.ts';
import { siteSchema } from '../schemas/site.ts';
import { termSchema } from '../schemas/term.ts';
import type { Content } from './model/content.ts';
import { formerSlugFaults } from './check/check-aliases.ts';
import { checkExplainers } from './check-explainers.ts';
import type { CheckOptions, ExplainerCheck } from './check-explainers.ts';
import { readPermalinks } from './check/check-permalinks.ts';
import { listContent } from './read/list-content-files.ts';
import type { Fault } from './diagnostics/fault.ts';
import { quote } from './diagnostics/suggest.ts';
import { placeholderFaults } from './read/placeholders.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { maskBrokenSigns, readTextFile } from './read/text-file.ts';

/** What is known of drafts and stops no build. */
interface Drafts {
  /** Where the check spares them: their faults. */
  draftFaults: Fault[];
  /** In how many places of theirs something is still to be filled in. */
  placeholders: number;
}

/** The content, whole. */
export interface SoundContent extends Drafts {
  content: Content;
  faults: [];
}

/** The content, or every fault that was found in it. */
export type CheckResult = SoundContent | (Drafts & { content: undefined; faults: Fault[] });

/**
 * Reads all content once and checks it.
 *
 * @param root the content folder
 * @param label how messages call it
 */
export function checkContent(root: string, label = 'content', options: CheckOptions = {}): CheckResult {
  const tree = listContent(root, label);
  const faults = [...tree.faults];
  const read = <T extends z.ZodType>(name: string, schema: T): z.infer<T> | undefined => {
    const file = posix.join(label, name);
    const { text, faults: unreadable } = readTextFile(root, name, file);
    const masked = text === undefined ? undefined : maskBrokenSigns(file, text);
    const yaml = masked && readYaml(file, masked.text, schema);
    faults.push(...unreadable, ...(masked?.faults ?? []), ...(yaml?.faults ?? []));
    return yaml?.data;
  };

  const { data: permalinks, faults: permalinkFaults } = tree.permalinks
    ? readPermalinks(root, label)
    : { data: {}, faults: [] };
  const site = tree.site === undefined ? undefined : read(tree.site, siteSchema);
  const readEntries = <T extends z.ZodType>(paths: string[], schema: T, what: string) =>
    new Map(
      paths.map((path) => {
        const id = posix.basename(path, '.yaml');
        if (!idSchema.safeParse(id).success || id === 'index') {
          faults.push({
            file: posix.join(label, path),
            line: 1,
            column: 1,
            problem: `${what} kann nicht ${quote(id)} heißen.`,
            cure: 'Der Name der Datei besteht aus Kleinbuchstaben a–z, Ziffern und Bindestrichen und ist nicht „index“.',
          });
        }
        return [id, read(path, schema)] as const;
      }),
    );
  const actors = readEntries(tree.actors, actorSchema, 'Eine Person');
  const terms = readEntries(tree.terms, termSchema, 'Ein Begriff');
  const idsOf = (entries: ReadonlyMap<string, unknown>) =>
    [...entries.keys()].filter((id) => idSchema.safeParse(id).success);
  const around = { root, label, actorIds: idsOf(actors), termIds: idsOf(terms) };
  const checked = checkExplainers(
    tree.explainers,
    { ...around, permalinks },
    // With faults in persons or terms, no text is needed.
    faults.length === 0 ? { actors: readOnes(actors), terms: readOnes(terms) } : undefined,
    options,
  );
  const spared = options.sparesDrafts ? checked.filter((explainer) => isFaultyDraft(explainer, permalinks)) : [];
  const drafts: Drafts = {
    draftFaults: spared.flatMap((explainer) => explainer.faults),
    placeholders: checked.reduce(
      (sum, { source, placeholders }) => sum + (source?.article.draft ? placeholders : 0),
      0,
    ),
  };
  const heeded = checked.filter((explainer) => !spared.includes(explainer));
  const formerSlugs = heeded.flatMap((explainer) => explainer.formerSlugs);
  faults.push(
    ...heeded.flatMap((explainer) => explainer.faults),
    ...formerSlugFaults(formerSlugs, [...tree.explainers.keys()]),
    ...permalinkFaults,
  );
  const explainers = checked.flatMap(({ source }) => source ?? []);
  if (tree.site && explainers.some(({ article }) => !article.draft)) {
    const text = readTextFile(root, tree.site, '').text ?? '';
    faults.push(...placeholderFaults(posix.join(label, tree.site), text, 'Ersetzen Sie ihn.'));
  }
  if (faults.length > 0 || !site) return { content: undefined, faults, ...drafts };
  return {
    ...drafts,
    content: {
      site,
      actors: readOnes(actors),
      terms: readOnes(terms),
      explainers,
      permalinks,
    },
    faults: [],
  };
}

/** Only of one whose front matter can be read is it known that it is a draft, and whom it names. */
function isFaultyDraft({ source, faults }: ExplainerCheck, permalinks: Permalinks): boolean {
  return faults.length > 0 && source?.article.draft === true && !Object.hasOwn(permalinks, `${source.slug}.html`);
}

function readOnes<T>(entries: ReadonlyMap<string, T | undefined>): Map<string, T> {
  return new Map([...entries].flatMap(([id, entry]) => (entry === undefined ? [] : [[id, entry] as const])));
}
