import { casesOf } from './bad-input/cases.ts';
import { expectFaults } from './bad-input/expect-faults.ts';
import { madeInput } from './bad-input/made.ts';
import { badPictures, shownPicture } from './bad-input/pictures.ts';

expectFaults([
  ...['markdown', 'files', 'addresses', 'pages', 'looks'].map((name) => [name, casesOf(name)] as const),
  ['pictures', [...casesOf('pictures', shownPicture), ...badPictures]],
  ['whatever no text file can hold', madeInput],
]);
