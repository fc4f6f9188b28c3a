import { archiveYears } from './archive.ts';
import type { ArchiveYear } from './archive.ts';
import type { Explainer } from './explainer.ts';
import type { SectionMentions } from './glossary.ts';

/** How many appearances the page of an actor shows in full. */
const fullLength = 20;

/** An actor in one explainer. */
export interface Appearance {
  explainer: Explainer;
  part: string;
  mentions: SectionMentions[];
}

/** By actor's id, where they appear, in the order of the explainers. */
export function appearancesOf(explainers: readonly Explainer[]): Map<string, Appearance[]> {
  const appearances = new Map<string, Appearance[]>();
  for (const explainer of explainers) {
    for (const { id, part, mentions } of explainer.glossary) {
      const known = appearances.get(id);
      const appearance = { explainer, part, mentions };
      if (known) known.push(appearance);
      else appearances.set(id, [appearance]);
    }
  }
  return appearances;
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
