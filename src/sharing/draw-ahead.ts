import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startThread } from '../build/start-thread.ts';
import { keptFolders } from '../build/work-folder.ts';
import type { Content } from '../check/content.ts';
import { withoutDrafts } from '../check/without-drafts.ts';
import { joinExplainer } from '../explainer/explainer.ts';
import { isWithdrawn } from '../explainer/withdrawn.ts';
import { articleCard, sectionCards } from './card-inputs.ts';
import { cardKey } from './card-store.ts';
import type { CardTask } from './card-thread.ts';
import type { CardInput } from './preview-card.ts';

interface Settings {
  /** Where cards are kept. */
  folder?: string;
  /** How many must be missing: below, a thread takes longer to start than it saves. */
  worthwhile?: number;
  cores?: number;
}

/**
 * Draws the cards that a build will want and that are not kept, in threads beside it; one core is left to the pages.
 *
 * @param content undefined where it has faults; no card is wanted then
 * @returns what settles when they are done. A card that could not be drawn is missing; whoever asks for it learns why
 */
export function drawAhead(content: Content | undefined, settings: Settings = {}): () => Promise<void> {
  const { folder, worthwhile, cores } = {
    folder: keptFolders.cards,
    worthwhile: 100,
    cores: Math.min(availableParallelism(), 8),
    ...settings,
  };
  const missing = (content ? cardsOf(content) : []).filter((input) => !existsSync(join(folder, cardKey(input))));
  const count = missing.length < worthwhile ? 0 : cores - 1;
  const threads = Array.from({ length: count }, (_, index) => {
    const task: CardTask = { folder, inputs: missing.filter((_, number) => number % count === index) };
    return startThread(new URL('./card-thread.ts', import.meta.url), task);
  });
  return async () => {
    await Promise.all(threads.map(async (thread) => thread.ended()));
  };
}

/** The cards of all that can be read. */
function cardsOf(content: Content): CardInput[] {
  const { site, actors, terms: allTerms, explainers } = withoutDrafts(content);
  return explainers.flatMap(({ texts, ...source }) => {
    if (!texts || isWithdrawn(source)) return [];
    const explainer = joinExplainer({ ...source, actors, allTerms, found: texts.found });
    return [articleCard(explainer, site.name), ...sectionCards(explainer, site.name).map(({ input }) => input)];
  });
}
