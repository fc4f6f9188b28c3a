import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { RenderedTexts } from '../markdown/rendered-texts.ts';
import type { Actor } from '../schemas/actor.ts';
import type { Permalinks } from '../schemas/permalinks.ts';
import type { Term } from '../schemas/term.ts';
import type { FormerSlug } from './check-aliases.ts';
import { checkExplainer } from './check-explainer.ts';
import type { Surroundings } from './check-explainer.ts';
import type { ExplainerSource } from './content.ts';
import type { ExplainerTexts } from './explainer-texts.ts';
import type { Fault } from './fault.ts';
import type { KeptChecks } from './kept-checks.ts';
import { rememberedCheck } from './remembered-checks.ts';

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

/** What the texts of all explainers are made with. */
interface SharedEntries {
  actors: ReadonlyMap<string, Actor>;
  terms: ReadonlyMap<string, Term>;
}

/**
 * Checks every explainer, or takes what is known of it where nothing has changed.
 *
 * @param explainers the files of each, by slug
 * @param around with the permalinks of all
 * @param entries undefined where they have faults; then no text is made
 */
export function checkExplainers(
  explainers: ReadonlyMap<string, readonly string[]>,
  around: Surroundings,
  entries: SharedEntries | undefined,
  { createRenderer, kept, share = { index: 0, of: 1 } }: CheckOptions,
): ExplainerCheck[] {
  const permalinksOf = bySlug(around.permalinks);
  const renderer = entries && createRenderer?.(entries.actors, entries.terms);
  const renderedWith = entries && renderer ? digestOf(entries) : '';
  const shared = [...explainers].filter((_, index) => index % share.of === share.index);
  return shared.map(([slug, names]) => {
    const own = { ...around, permalinks: permalinksOf.get(slug) ?? {} };
    const folder = join(around.root, 'articles', slug);
    const key = JSON.stringify([slug, own, renderedWith]);
    return rememberedCheck(folder, names, key, () => {
      const known = kept?.get(folder, names, key);
      if (known) return known;
      const { texts, source, ...found } = checkExplainer(slug, names, own);
      const isSound = found.faults.length === 0;
      const rendered = isSound && source && texts ? renderer?.(source, texts) : undefined;
      const checked = { ...found, source: source && rendered ? { ...source, texts: rendered } : source };
      if (isSound) kept?.set(folder, names, key, checked);
      return checked;
    });
  });
}

function digestOf({ actors, terms }: SharedEntries): string {
  return createHash('sha256')
    .update(JSON.stringify([...actors, ...terms]))
    .digest('hex');
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
