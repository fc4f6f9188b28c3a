import type { Article } from '../../../schemas/article.ts';
import { isLater } from '../../../schemas/dates.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import type { YamlFile } from '../../yaml/yaml-file.ts';

/** An explainer does not appear before its article; dates of different precision compare by what they share. */
export function checkArticleDate(file: string, { articleDate, published }: Article, yaml: YamlFile): Fault[] {
  if (!isLater(articleDate, published)) return [];
  const problem = `Der Artikel vom ${articleDate} ist jünger als das Erklärstück vom ${published}.`;
  const cure = 'Prüfen Sie ‚articleDate‘ und ‚published‘.';
  return [{ file, ...yaml.locate(['articleDate']), problem, cure }];
}
