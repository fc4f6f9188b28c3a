import type { VFile } from 'vfile';
import type { Article } from '../../schemas/article.ts';
import { maxMessages, report, reportKey } from '../diagnostics/message.ts';
import type { Position } from '../diagnostics/position.ts';
import { findNearest, listFirst, quote, suggestNearest } from '../diagnostics/suggest.ts';
import { citeSources, sourceFootnotes } from '../markdown/remark/source-footnotes.ts';
import type { ExplainerSource } from '../model/content.ts';
import type { ExplainerFiles } from '../read/explainer-files.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** A citation of a source and where it stands. */
export interface CitationPlace {
  id: string;
  file: VFile;
  place: Position;
  /** Whether the same list names it before. */
  repeated: boolean;
}

/** Every citation of a source in the files of an explainer. */
export function citationsOf({ actors }: Article, frontMatter: YamlFile, files: ExplainerFiles): CitationPlace[] {
  const { claims, contacts, chronology } = files;
  const cited = (yaml: YamlFile | undefined, path: PropertyKey[], { sources }: { sources: string[] }) =>
    sources.flatMap((id, index): CitationPlace[] => {
      if (!yaml) return [];
      const place = yaml.locate([...path, 'sources', index]);
      return [{ id, file: yaml.file, place, repeated: sources.indexOf(id) < index }];
    });
  const inFootnotes = [files.summary, files.sourceNote].flatMap((text) =>
    text?.tree
      ? sourceFootnotes(text.tree).map(({ identifier, position }): CitationPlace => {
          return { id: identifier, file: text.file, place: position?.start ?? { line: 1, column: 1 }, repeated: false };
        })
      : [],
  );
  return [
    ...inFootnotes,
    ...actors.flatMap((actor, index) => cited(frontMatter, ['actors', index], actor)),
    ...Object.entries(claims?.data ?? {}).flatMap(([id, claim]) => cited(claims, [id], claim)),
    ...(contacts?.data?.contacts ?? []).flatMap((contact, index) => cited(contacts, ['contacts', index], contact)),
    ...(chronology?.data ?? []).flatMap((event, index) => cited(chronology, [index], event)),
  ];
}

/** Lets the footnotes of our texts name sources, also where what is said of these is wrong; their ids. */
export function citeInFootnotes({ summary, sourceNote, sources }: ExplainerFiles): string[] {
  const entries = sources?.readable;
  const ids = typeof entries === 'object' && entries !== null ? Object.keys(entries) : [];
  for (const text of [summary, sourceNote]) if (text?.tree) citeSources(text.tree, String(text.file), ids);
  return ids;
}

/** The sources that footnotes of our texts name, as an explainer has them; nothing where none does. */
export function citedInFootnotes({
  summary,
  sourceNote,
}: Pick<ExplainerFiles, 'summary' | 'sourceNote'>): Pick<ExplainerSource, 'footnotes'> {
  const idsIn = (text: MdxFile | undefined): string[] => [
    ...new Set(text?.tree ? sourceFootnotes(text.tree).map(({ identifier }) => identifier) : []),
  ];
  const footnotes = { kurz: idsIn(summary), quellen: idsIn(sourceNote) };
  return footnotes.kurz.length + footnotes.quellen.length > 0 ? { footnotes } : {};
}

/**
 * Every citation names a source, none twice in one list, and every source is cited.
 *
 * @param file `sources.yaml`, also where it is missing
 * @param complete false where a file that may cite sources could not be read, or is still to be written: then no source is called idle
 */
export function checkSources(
  file: VFile,
  sources: ExplainerFiles['sources'],
  citations: readonly CitationPlace[],
  complete: boolean,
): void {
  const isEmpty = sources?.data && Object.keys(sources.data).length === 0;
  if (!sources || isEmpty) {
    // One message rather than one for each citation.
    const ids = [...new Set(citations.map(({ id }) => id))];
    const lack = `Die Datei ${sources ? 'hat keinen Eintrag' : 'fehlt'}`;
    const reason = `${lack}, aber ${ids.length === 1 ? 'eine Quelle ist' : `${ids.length} Quellen sind`} angeführt.`;
    if (ids.length > 0) report(file, undefined, 'missing-sources', reason, `Tragen Sie ein: ${listFirst(ids)}.`);
    return;
  }
  const { data } = sources;
  // Where sources.yaml itself is invalid, its messages say enough.
  if (!data) return;
  const known = Object.keys(data);
  const unknown = citations.filter(({ id }) => !Object.hasOwn(data, id));
  for (const citation of unknown.slice(0, maxMessages)) {
    const reason = `Die Quelle ${quote(citation.id)} gibt es nicht.`;
    const note = suggestNearest(citation.id, known, 'Legen Sie sie in sources.yaml an.');
    report(citation.file, citation.place, 'unknown-source', reason, note);
  }
  for (const citation of citations.filter(({ repeated }) => repeated)) {
    const reason = `Die Quelle ${quote(citation.id)} steht zweimal in der Liste.`;
    report(citation.file, citation.place, 'duplicate-entry', reason);
  }
  if (!complete) return;
  // What a misspelt citation means is cited; that it is misspelt has been told.
  const meant = unknown.map(({ id }) => findNearest(id, known));
  const cited = new Set([...citations.map(({ id }) => id), ...meant]);
  for (const id of known.filter((candidate) => !cited.has(candidate))) {
    const note = 'Führen Sie sie an, oder löschen Sie sie.';
    reportKey(sources, [id], 'unused-source', `Die Quelle ${quote(id)} wird nirgends angeführt.`, note);
  }
}
