import { bad, write } from './bad-input.ts';
import type { BadInput } from './bad-input.ts';
import { casesOf } from './cases.ts';

const mark = 'mark.svg';
const long = 'M0 0 '.repeat(5000);

/** Faults of the accent colour and the mark of the site. */
export const badLooks: BadInput[] = [
  ...casesOf('looks'),

  bad(
    'a mark that is no text',
    mark,
    write(mark, Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
    undefined,
    'Die Datei ist nicht in UTF-8 gespeichert.',
  ),
  bad(
    'a mark that is too large',
    mark,
    write(mark, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="${long}"/></svg>`),
    undefined,
    'Die Datei ist größer als 20 KB.',
  ),
];
