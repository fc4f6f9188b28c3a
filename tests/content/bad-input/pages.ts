import type { BadInput } from './bad-input.ts';
import { casesOf } from './cases.ts';

/** Faults of the editor's own pages. */
export const badPages: BadInput[] = casesOf('pages');
