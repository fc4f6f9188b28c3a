import { placeholder } from '../../../content/read/placeholders.ts';
import { articleFile, wording } from './article-file.ts';
import type { ArticleDraft } from './article-file.ts';
import { claimsFile } from './claims-file.ts';
import { patternFiles } from './pattern-files.ts';
import { withSchemaLine } from '../entry/yaml-text.ts';

/** The files of a new explainer: a draft that passes the check, with a placeholder wherever the editor has to write. */
export function explainerFiles(title: string, draft: ArticleDraft): Record<string, string> {
  const { article } = draft;
  const files = {
    ...patternFiles(),
    'article.mdx': articleFile(title, article?.markdown ?? wording, draft),
    'original.txt': article?.original ?? `${wording}\n`,
    'summary.mdx': `${placeholder('„In Kürze“: drei bis fünf neutrale Sätze, auch was daraus wurde, mit Fußnoten für die Quellen')}\n`,
    'source-note.mdx': `${placeholder('woher der Text kommt, was darüber bekannt ist und wer die Rechte hat')}\n`,
    ...(article ? { 'claims.yaml': claimsFile(article.passages, article.homeless) } : {}),
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, withSchemaLine(`articles/neu/${name}`, text)]),
  );
}
