import { apparatusTitles } from '../../../words/sections.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';

/** What the sections after the article are made from. */
const madeFrom: Partial<Record<keyof typeof apparatusTitles, string>> = {
  kontakte: 'contacts.yaml',
  chronologie: 'chronology.yaml',
  akteure: '‚actors‘ in article.mdx',
  begriffe: '‚terms‘ in article.mdx',
  faktencheck: 'claims.yaml',
};

/** Words the fault that a section is named which the page of the explainer has not. */
export function absentSection(id: string, known: readonly string[]): { problem: string; cure: string } {
  const origin = id in apparatusTitles ? madeFrom[id as keyof typeof apparatusTitles] : undefined;
  const problem = `Den Abschnitt ${quote(id)} hat das Erklärstück nicht`;
  if (origin === undefined) return { problem: `${problem}.`, cure: suggestNearest(id, known) };
  return {
    problem: `${problem}; er entsteht aus ${origin}.`,
    cure: 'Tragen Sie dort etwas ein, oder streichen Sie ihn hier.',
  };
}
