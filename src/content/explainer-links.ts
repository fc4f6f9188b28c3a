import type { ExplainerCheck } from './check-explainers.ts';
import { checkFileLinks } from './check/check-file-links.ts';

/** The same explainers with what is found in their links to one another. */
export function withLinks(
  slugs: readonly string[],
  checked: readonly ExplainerCheck[],
  today: string,
): ExplainerCheck[] {
  const linked = checked.map(({ source, formerSlugs, links, places }, index) => ({
    slug: slugs[index] ?? '',
    article: source?.article,
    formerSlugs: formerSlugs.map(({ slug }) => slug),
    links,
    places,
  }));
  const found = checkFileLinks(linked, today);
  return checked.map((explainer, index) => {
    const { messages, hints } = found[index] ?? { messages: [], hints: [] };
    const { source } = explainer;
    return {
      ...explainer,
      messages: [...explainer.messages, ...messages],
      source: source && hints.length > 0 ? { ...source, hints: [...(source.hints ?? []), ...hints] } : source,
    };
  });
}
