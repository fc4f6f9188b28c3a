import type { Source } from '../schemas/source.ts';

/** A place that cites a source: the number or name it is shown by, and its id on the page. */
export interface Citation {
  label: string;
  target: string;
}

/** A source of an explainer with all that cites it. */
export interface CitedSource extends Source {
  id: string;
  /** From 1, in the order in which the page cites them. */
  number: number;
  citedBy: Citation[];
}

/** Those of some sources that something cites, in its order. */
export function citedSources(ids: readonly string[], sources: readonly CitedSource[]): CitedSource[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** What cites sources, in the order of the page. */
export interface Citing extends Citation {
  sources: readonly string[];
}

/** The sources in the order of first citation, each with its citations. */
export function joinSources(sources: Readonly<Record<string, Source>>, citing: readonly Citing[]): CitedSource[] {
  const cited = new Map<string, Citation[]>();
  for (const { label, target, sources: ids } of citing) {
    for (const id of ids) cited.set(id, [...(cited.get(id) ?? []), { label, target }]);
  }
  return [...cited].flatMap(([id, citedBy], index) => {
    const source = sources[id];
    return source ? [{ ...source, id, number: index + 1, citedBy }] : [];
  });
}
