import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const explainer = 'trump-putin-telefonat.html';
export const plain = 'trump-putin-telefonat/einfache-sprache.html';
export const alone = 'trump-putin-telefonat/nur-artikel.html';
export const takeAway = 'trump-putin-telefonat/mitnehmen.html';

export const passage = 'trump-putin-telefonat/beleg/datum.html';

/** The document that the explainer shows, without a line break at its end. */
export const original = readFileSync(
  join(import.meta.dirname, '..', '..', 'content', 'articles', 'trump-putin-telefonat', 'original.txt'),
  'utf8',
).trimEnd();

/** One page of each kind. */
export const kinds = [
  'index.html',
  explainer,
  plain,
  alone,
  takeAway,
  passage,
  'akteure.html',
  'akteure/selenskyj.html',
  'archiv/2026.html',
  'ueber.html',
  'impressum.html',
  'datenschutz.html',
  '404.html',
];

/** Those of them that `npm test` looks at in each way; it leaves the others to `npm run test:rest`. */
export const coreKinds: readonly string[] = ['index.html', explainer, passage];

/** Pages of sections that look unlike each other. */
export const sectionKinds = ['telefonat', 'kontakte', 'chronologie', 'akteure', 'faktencheck', 'quellen'].map(
  (id) => `trump-putin-telefonat/${id}.html`,
);
