import type { Article } from '../../schemas/article.ts';
import type { CitationPlace } from './check-sources.ts';
import type { ExplainerFiles } from '../read/explainer-files.ts';
import type { Position } from '../diagnostics/fault.ts';

type Locate = (path: readonly PropertyKey[]) => Position;

/** Every citation of a source in the files of an explainer. */
export function citationsOf(articleFile: string, { actors }: Article, files: ExplainerFiles): CitationPlace[] {
  const { article, claims, contacts, chronology } = files;
  const citations: CitationPlace[] = [];
  const add = (file: string, locate: Locate, path: PropertyKey[], ids: readonly string[]): void => {
    const seen = new Set<string>();
    for (const [index, id] of ids.entries()) {
      citations.push({ id, file, place: locate([...path, index]), repeated: seen.has(id) });
      seen.add(id);
    }
  };
  for (const [index, { sources }] of actors.entries()) {
    if (article?.frontMatter) add(articleFile, article.frontMatter.locate, ['actors', index, 'sources'], sources);
  }
  for (const [id, { sources }] of Object.entries(claims?.data ?? {})) {
    if (claims) add(claims.file, claims.locate, [id, 'sources'], sources);
  }
  for (const [index, { sources }] of (contacts?.data?.contacts ?? []).entries()) {
    if (contacts) add(contacts.file, contacts.locate, ['contacts', index, 'sources'], sources);
  }
  for (const [index, { sources }] of (chronology?.data ?? []).entries()) {
    if (chronology) add(chronology.file, chronology.locate, [index, 'sources'], sources);
  }
  return citations;
}
