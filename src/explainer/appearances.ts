import type { Explainer } from './explainer.ts';
import type { SectionMentions } from './glossary.ts';

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
      appearances.set(id, [...(appearances.get(id) ?? []), { explainer, part, mentions }]);
    }
  }
  return appearances;
}
