import type { NewOptions } from './new-command.ts';

/** Where something new is made. */
export interface NewPlace {
  /** The content folder. */
  root: string;
  /** How messages call it. */
  label: string;
  /** A day for dates, `YYYY-MM-DD`. */
  today: string;
  /** What stands before other commands for the same content folder: `CONTENT_DIR=… `, or nothing. */
  setting: string;
}

/** The same, and how what is asked for would be made under another name. */
export interface NewContext extends NewPlace {
  /** The whole command as it was given, with these options. */
  again: (options: NewOptions) => string;
}
