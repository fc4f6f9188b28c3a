import type { Site } from '../schemas/site.ts';

/** A part of the page about the site that its editor writes in `site.yaml`. */
export interface SiteStatement {
  id: 'methode' | 'berichtigungen' | 'finanzierung';
  heading: string;
  sentences: string[];
}

/** What `site.yaml` says of those who stand behind the site; what it does not say is left out. */
export function siteStatements({ corrections, method, funding }: Site): SiteStatement[] {
  const all: SiteStatement[] = [
    { id: 'methode', heading: 'Wie wir prüfen', sentences: [method.selection, method.unmarked, method.machines] },
    { id: 'berichtigungen', heading: 'Berichtigungen', sentences: [corrections.policy] },
    { id: 'finanzierung', heading: 'Wer das bezahlt', sentences: [funding] },
  ];
  return all
    .map((statement) => ({ ...statement, sentences: statement.sentences.filter(Boolean) }))
    .filter(({ id, sentences }) => sentences.length > 0 || (id === 'berichtigungen' && corrections.email !== ''));
}

/** The fields of `site.yaml` that would say who stands behind the site, and are empty. */
export function missingStatements({ corrections, method, funding }: Site): string[] {
  const fields = {
    'corrections.email': corrections.email,
    'corrections.policy': corrections.policy,
    'method.selection': method.selection,
    'method.unmarked': method.unmarked,
    'method.machines': method.machines,
    funding,
  };
  return Object.entries(fields).flatMap(([name, value]) => (value === '' ? [name] : []));
}
