import { claimFaults } from './claim-faults.ts';
import { dateFaults } from './date-faults.ts';
import { elementFaults } from './element-faults.ts';
import { fieldFaults } from './field-faults.ts';
import { fileFaults } from './file-faults.ts';
import { hintFaults } from './hint-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { pageFaults } from './page-faults.ts';
import { pictureFaults } from './picture-faults.ts';
import { textFaults } from './text-faults.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A kind of fault, in German, for editors who want to know more than its message says. */
export interface FaultKind {
  /** What is wrong, in one sentence that names no file and no value. */
  what: string;
  /** Why that is a fault: what would come of it. */
  why: string;
  /** What to do about it. */
  cure: string;
  /** How it looks, where words do not show it. */
  wrong?: string;
  /** How it looks when it is mended. */
  right?: string;
}

/** Every kind of fault that the check can find, by its id, in groups with their headings. */
export const faultGroups = {
  'Dateien und Ordner': fileFaults,
  'YAML: Einrückung, Anführungszeichen, Listen': yamlFaults,
  'Felder und ihre Werte': fieldFaults,
  'Markdown und Elemente': { ...markupFaults, ...elementFaults },
  'Bilder und Sprachen': pictureFaults,
  'Wortlaut, Überschriften und Abschnitte': textFaults,
  'Geprüfte Stellen, Quellen, Namen und Gruppen': claimFaults,
  'Kontakte, Zeitangaben und Adressen': dateFaults,
  'Eigene Seiten und Zeichen': pageFaults,
  'Rechtschreibung und Erreichbarkeit der Quellen': hintFaults,
} satisfies Record<string, Record<string, FaultKind>>;

type Groups = typeof faultGroups;

/** The id of a kind of fault; a message of another one does not compile. */
export type FaultId = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups];

/** What is known of each kind of fault, by its id. */
export const faultKindsById: ReadonlyMap<string, FaultKind> = new Map(
  Object.values(faultGroups).flatMap((kinds) => Object.entries<FaultKind>(kinds)),
);
