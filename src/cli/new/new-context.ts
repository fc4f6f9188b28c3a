/** Where something new is made. */
export interface NewContext {
  /** The content folder. */
  root: string;
  /** How messages call it. */
  label: string;
  /** A day for dates, `YYYY-MM-DD`. */
  today: string;
  /** What stands before other commands for the same content folder: `CONTENT_DIR=… `, or nothing. */
  setting: string;
}
