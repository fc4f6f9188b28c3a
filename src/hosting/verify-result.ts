import { checksumFile, parseChecksums, type Checksums } from './checksums.ts';

/** What the check of a deployed copy has found; a copy without faults is whole. */
export interface Verified {
  /** How many files are as they were built. */
  sound: number;
  /** In German, one line each. */
  faults: string[];
  /** What whoever publishes should know and what is no fault. */
  notes: string[];
}

/** A copy that cannot be checked at all; the message is in German. */
export class VerifyError extends Error {}

/** The text of a list of checksums, and what it says. */
export interface ChecksumList {
  text: string;
  checksums: Checksums;
}

/** @throws ChecksumError where it is malformed */
export function checksumList(text: string): ChecksumList {
  return { text, checksums: parseChecksums(text) };
}

/** Says where a copy's own list is another one than that of the build with which it is compared; [] where it is not. */
export function listFaults(own: string | undefined, build: ChecksumList): string[] {
  if (own === build.text) return [];
  return [own === undefined ? `fehlt: ${checksumFile}` : `anders: ${checksumFile} gehört zu einem anderen Bau`];
}
