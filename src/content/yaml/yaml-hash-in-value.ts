import { isScalar, visit } from 'yaml';
import type { Document } from 'yaml';
import { quote } from '../diagnostics/suggest.ts';
import type { YamlProblem } from './yaml-problems.ts';

/**
 * Text behind a value without quotation marks that YAML drops as a comment, although it was probably meant: „Die Stadt
 * #Radweg“. A comment that a blank parts from its sign is one.
 */
export function lostText(doc: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(doc, {
    Scalar: (_, node) => {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const [, end] = node.range;
      const [lost, blank = '', comment = ''] = /^([ \t]*)(#+[^\s#][^\r\n]*)/.exec(text.slice(end, end + 2000)) ?? [];
      if (lost === undefined) return;
      found.push({
        offset: end + blank.length,
        problem: `Nach „#“ wird nichts gelesen; hier ginge ${quote(comment)} verloren.`,
        cure: 'Setzen Sie den ganzen Text in "Anführungszeichen"; einen Kommentar beginnen Sie mit „# “.',
      });
    },
  });
  return found;
}
