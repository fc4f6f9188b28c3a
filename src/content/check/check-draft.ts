import type { Article } from '../../schemas/article.ts';
import type { Permalinks } from '../../schemas/ids.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** A draft has no address, so what has been published cannot become one again. */
export function checkDraft(
  file: string,
  slug: string,
  { draft }: Article,
  yaml: YamlFile | undefined,
  permalinks: Permalinks,
): Fault[] {
  if (!yaml || !draft || !Object.hasOwn(permalinks, `${slug}.html`)) return [];
  return [
    {
      file,
      ...yaml.locateKey(['draft']),
      problem: 'Das Erklärstück ist schon erschienen; seine Adresse steht in permalinks.json.',
      cure: 'Löschen Sie ‚draft‘; mit ‚withdrawn‘ ziehen Sie es zurück.',
    },
  ];
}
