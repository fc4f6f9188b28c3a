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
