import type { Fault } from './fault.ts';
import { positionAt } from './position.ts';

/** A place that `npm run new` leaves for the editor to fill in, in a text or in a comment. */
export function placeholder(what: string): string {
  return `[Platzhalter: ${what}]`;
}

const untilThen = 'Ersetzen Sie ihn, oder lassen Sie im Artikel ‚draft: true‘ stehen, bis alles da ist.';

/** Every place that is still to be filled in; it stops what is no draft. */
export function placeholderFaults(file: string, text: string, cure = untilThen): Fault[] {
  return [...text.matchAll(/\[Platzhalter: [^\]\n]*\]/g)].map(({ index }) => ({
    file,
    ...positionAt(text, index),
    problem: 'Hier steht noch ein Platzhalter.',
    cure,
  }));
}
