import type { Fault } from '../diagnostics/fault.ts';
import { positionsIn } from '../diagnostics/position.ts';

/** A place that `npm run new` leaves for the editor to fill in, in a text or in a comment. */
export function placeholder(what: string): string {
  return `[Platzhalter: ${what}]`;
}

const untilThen = 'Ersetzen Sie ihn, oder lassen Sie im Artikel ‚draft: true‘ stehen, bis alles da ist.';

/** Every place that is still to be filled in; it stops what is no draft. */
export function placeholderFaults(file: string, text: string, cure = untilThen): Fault[] {
  const positionOf = positionsIn(text);
  return [...text.matchAll(/\[Platzhalter: [^\]\n]{0,1000}\]/g)].map(({ index }) => ({
    file,
    ...positionOf(index),
    problem: 'Hier steht noch ein Platzhalter.',
    cure,
  }));
}
