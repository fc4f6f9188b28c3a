import { join, relative, resolve } from 'node:path';

/** Inside the project, because modules are not found from outside. */
const folder = resolve('.build', 'other-subject');

/** A site on another subject, which tests of the site read as they read the first. */
export const otherSubject = {
  folder,
  content: join(folder, 'content'),
  dist: join(folder, 'dist'),
  /** Its explainer that has every part. */
  main: 'die-neue-strassenbahn-in-beispielstadt',
  /** Its explainer about a club, a council, a bank and somebody without an office. */
  stadium: 'streit-um-das-stadion',
  /** The same with actors who each lack something. */
  lacking: 'akteure-ohne-angaben',
  /** An explainer of it that is not finished. */
  draft: 'geheimer-plan',
  /** What commands and tests are told that work on it. */
  env: {
    CONTENT_DIR: relative('', join(folder, 'content')),
    OUT_DIR: join(folder, 'dist'),
    EXPLAINER: 'die-neue-strassenbahn-in-beispielstadt',
  },
} as const;
