import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import type { z } from 'astro/zod';
import type { RenderedTexts } from '../markdown/rendered-texts.ts';
import { actorSchema } from '../schemas/actor.ts';
import type { Actor } from '../schemas/actor.ts';
import { idSchema } from '../schemas/ids.ts';
import type { Permalinks } from '../schemas/permalinks.ts';
import { siteSchema } from '../schemas/site.ts';
import { termSchema } from '../schemas/term.ts';
import type { Term } from '../schemas/term.ts';
import type { Content, ExplainerSource } from './content.ts';
import { formerSlugFaults } from './check-aliases.ts';
import type { FormerSlug } from './check-aliases.ts';
import { checkExplainer } from './check-explainer.ts';
import { readPermalinks } from './check-permalinks.ts';
import type { KeptChecks } from './kept-checks.ts';
import { listContent } from './content-tree.ts';
import type { ExplainerTexts } from './explainer-texts.ts';
import type { Fault } from './fault.ts';
import { quote } from './nearest.ts';
import { placeholderFaults } from './placeholders.ts';
import { readYaml } from './read-yaml.ts';
import { rememberedCheck } from './remembered-checks.ts';
import { readTextFile } from './text-file.ts';

/** The content, whole, or every fault that was found in it. */
export type CheckResult = { content: Content; faults: [] } | { content: undefined; faults: Fault[] };

/** Makes, from the persons and terms, what makes the texts of an explainer HTML. */
export type CreateRenderer = (
  actors: ReadonlyMap<string, Actor>,
  terms: ReadonlyMap<string, Term>,
) => (source: ExplainerSource, texts: ExplainerTexts) => RenderedTexts;

/** A part of the explainers. */
export interface Share {
  index: number;
  of: number;
}

/** What the check does beside checking. */
export interface CheckOptions {
  /** Makes the texts of sound explainers HTML, while their trees are at hand. */
  createRenderer?: CreateRenderer;
  /** What earlier runs have found. */
  kept?: KeptChecks;
  /** Which explainers to check, for one of several threads that together check all: each `of`th from `index`. */
  share?: Share;
}

/** What the check of an explainer comes to. */
export interface ExplainerCheck {
  source: ExplainerSource | undefined;
  formerSlugs: FormerSlug[];
  faults: Fault[];
}

/**
 * Reads all content once and checks it.
 *
 * @param root the content folder
 * @param label how messages call it
 */
export function checkContent(
  root: string,
  label = 'content',
  { createRenderer, kept, share = { index: 0, of: 1 } }: CheckOptions = {},
): CheckResult {
  const tree = listContent(root, label);
  const faults = [...tree.faults];
  const read = <T extends z.ZodType>(name: string, schema: T): z.infer<T> | undefined => {
    const file = posix.join(label, name);
    const { text, faults: unreadable } = readTextFile(root, name, file);
    const yaml = text === undefined ? undefined : readYaml(file, text, schema);
    faults.push(...unreadable, ...(yaml?.faults ?? []));
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
  const permalinksOf = bySlug(permalinks);
  const renderer = faults.length === 0 ? createRenderer?.(readOnes(actors), readOnes(terms)) : undefined;
  const renderedWith =
    renderer &&
    createHash('sha256')
      .update(JSON.stringify([...actors, ...terms]))
      .digest('hex');
  const shared = [...tree.explainers].filter((_, index) => index % share.of === share.index);
  const checked = shared.map(([slug, names]) => {
    const own = { ...around, permalinks: permalinksOf.get(slug) ?? {} };
    const folder = join(root, 'articles', slug);
    const key = JSON.stringify([own, renderer && renderedWith]);
    return rememberedCheck(folder, names, key, () => {
      const known = kept?.get(folder, names, key);
      if (known) return known;
      const { texts, source, ...found } = checkExplainer(slug, names, own);
      const isSound = found.faults.length === 0;
      const rendered = isSound && source && texts ? renderer?.(source, texts) : undefined;
      const checked: ExplainerCheck = {
        ...found,
        source: source && rendered ? { ...source, texts: rendered } : source,
      };
      if (isSound) kept?.set(folder, names, key, checked);
      return checked;
    });
  });
  const formerSlugs = checked.flatMap((explainer) => explainer.formerSlugs);
  faults.push(
    ...checked.flatMap((explainer) => explainer.faults),
    ...formerSlugFaults(formerSlugs, [...tree.explainers.keys()]),
    ...permalinkFaults,
  );
  const explainers = checked.flatMap(({ source }) => source ?? []);
  if (tree.site && explainers.some(({ article }) => !article.draft)) {
    const text = readTextFile(root, tree.site, '').text ?? '';
    faults.push(...placeholderFaults(posix.join(label, tree.site), text));
  }
  if (faults.length > 0 || !site) return { content: undefined, faults };
  return {
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

/** The published addresses of each explainer, so that what another one publishes changes nothing for it. */
function bySlug(permalinks: Permalinks): Map<string, Permalinks> {
  const groups = new Map<string, Permalinks>();
  for (const [page, ids] of Object.entries(permalinks)) {
    const slug = page.split('/', 1)[0]?.replace(/\.html$/, '') ?? '';
    const group = groups.get(slug) ?? {};
    group[page] = ids;
    groups.set(slug, group);
  }
  return groups;
}

function readOnes<T>(entries: ReadonlyMap<string, T | undefined>): Map<string, T> {
  return new Map([...entries].flatMap(([id, entry]) => (entry === undefined ? [] : [[id, entry] as const])));
}
