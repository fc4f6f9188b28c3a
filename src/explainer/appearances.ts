import { archiveYears } from './archive.ts';
import type { ArchiveYear } from './archive.ts';
import type { Explainer } from './explainer.ts';
import type { SectionMentions } from './glossary.ts';

/** How many appearances the page of an actor shows in full. */
const fullLength = 20;

/** An actor in one explainer. */
export interface Appearance {
  /** Of the actor. */
  id: string;
  explainer: Explainer;
  part: string;
  mentions: SectionMentions[];
}

/** By actor's id, where they appear, in the order of the explainers. */
export function appearancesOf(explainers: readonly Explainer[]): Map<string, Appearance[]> {
  const appearances = explainers.flatMap((explainer) =>
    explainer.glossary.map(({ id, part, mentions }) => ({ id, explainer, part, mentions })),
  );
  return Map.groupBy(appearances, ({ id }) => id);
}

/**
 * Appearances as the page of an actor shows them: the first ones in full, of the others the explainers by year.
 *
 * @param appearances newest first
 */
export function partAppearances(appearances: readonly Appearance[]): {
  newest: Appearance[];
  older: ArchiveYear<Explainer>[];
} {
  const rest = appearances.slice(fullLength).map(({ explainer }) => explainer);
  return {
    newest: appearances.slice(0, fullLength),
    older: archiveYears(rest),
  };
}
