import { CommandError } from '../content/diagnostics/command.ts';
import { quote, suggestNearest } from '../content/diagnostics/suggest.ts';
import { faultGroups, faultKindsById, type FaultKind } from '../content/faults/fault-kinds.ts';

/**
 * What a kind of fault means, why it is one and how to mend it, in German.
 *
 * @param id as messages show it, with its brackets or without
 * @throws CommandError with the nearest id where there is none of this name
 */
export function explainFault(id: string): string {
  const wanted = id.replace(/^\[|\]$/g, '');
  const fault = faultKindsById.get(wanted);
  if (fault) return explanation(wanted, fault);
  const cure = suggestNearest(wanted, [...faultKindsById.keys()]);
  throw new CommandError(`Eine Meldung mit der Kennung ${quote(wanted)} gibt es nicht.  ${cure}`);
}

function explanation(id: string, { what, why, cure, wrong, right }: FaultKind): string {
  return [
    `[${id}]  ${what}`,
    `Warum: ${why}`,
    `Abhilfe: ${cure}`,
    ...example('Statt', wrong),
    ...example(wrong === undefined ? 'Zum Beispiel' : 'Besser', right),
  ].join('\n\n');
}

function example(heading: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${heading}:\n\n${text.replaceAll(/^/gm, '    ')}`];
}

/** Every kind of fault with its id, a line each, in groups. */
export function listFaults(): string {
  const groups = Object.entries<Record<string, FaultKind>>(faultGroups).map(([heading, faults]) =>
    [heading, ...Object.entries(faults).map(([id, { what }]) => `  ${id.padEnd(26)}  ${what}`)].join('\n'),
  );
  return groups.join('\n\n');
}
