import { claimFaults } from './claim-faults.ts';
import { dateFaults } from './date-faults.ts';
import type { FaultKind } from './fault-kind.ts';
import { fieldFaults } from './field-faults.ts';
import { fileFaults } from './file-faults.ts';
import { hintFaults } from './hint-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { pageFaults } from './page-faults.ts';
import { pictureFaults } from './picture-faults.ts';
import { textFaults } from './text-faults.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Every kind of fault that the check can find, by its id, in groups with their headings. */
export const faultGroups = {
  'Dateien und Ordner': fileFaults,
  'YAML: Einrückung, Anführungszeichen, Listen': yamlFaults,
  'Felder und ihre Werte': fieldFaults,
  'Markdown und Elemente': markupFaults,
  'Bilder und Sprachen': pictureFaults,
  'Wortlaut, Überschriften und Abschnitte': textFaults,
  'Geprüfte Stellen, Quellen, Namen und Gruppen': claimFaults,
  'Kontakte, Zeitangaben und Adressen': dateFaults,
  'Eigene Seiten und Zeichen': pageFaults,
  'Rechtschreibung und Erreichbarkeit der Quellen': hintFaults,
} as const;

const faultKinds = {
  ...fileFaults,
  ...yamlFaults,
  ...fieldFaults,
  ...markupFaults,
  ...pictureFaults,
  ...textFaults,
  ...claimFaults,
  ...dateFaults,
  ...pageFaults,
  ...hintFaults,
};

/** The id of a kind of fault; a message of another one does not compile. */
export type FaultId = keyof typeof faultKinds;

/** What is known of each kind of fault, by its id. */
export const faultKindsById: ReadonlyMap<string, FaultKind> = new Map(Object.entries(faultKinds));
