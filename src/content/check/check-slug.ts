import { idSchema, reservedSlugs } from '../../schemas/ids.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { quote } from '../diagnostics/suggest.ts';

/** The name of an explainer's folder can be its address. */
export function checkSlug(slug: string, file: string): Fault[] {
  const cure = 'Benennen Sie den Ordner um; sein Name ist die Adresse, zum Beispiel „gespraech-in-riad“.';
  const fault = (problem: string): Fault[] => [{ file, line: 1, column: 1, problem, cure }];
  if (reservedSlugs.includes(slug)) return fault(`Die Adresse ${quote(slug)} braucht die Seite selbst.`);
  return idSchema.safeParse(slug).success ? [] : fault(`${quote(slug)} ist keine Adresse.`);
}
