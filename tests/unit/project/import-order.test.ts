import { resolve } from 'node:path';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { importOrder } from '../../../.config/import-order.js';

const config: Linter.Config = {
  files: ['**/*.ts'],
  plugins: { klartext: { rules: { 'import-order': importOrder } } },
  rules: { 'klartext/import-order': 'error' },
};

test.each([
  ['a folder below its own', 'explainer/explainer.ts', '../schemas/actor.ts', []],
  ['a file beside it', 'schemas/actor.ts', './actor-fields.ts', []],
  ['a folder above', 'schemas/actor.ts', '../explainer/explainer.ts', ['upwards']],
  ['a folder that is not listed', 'schemas/actor.ts', './drawer/text.ts', ['unknown']],
  ['a file that imports it', 'schemas/actor-fields.ts', './actor.ts', ['circle']],
  ['one that does so through another', 'content/names/noun-before-name.ts', './find-mentions.ts', ['circle']],
])('of an import from %s, the rule says what is wrong', (_, file, imported, wrong) => {
  const messages = new Linter().verify(`import { x } from '${imported}';`, config, resolve('src', file));
  expect(messages.map(({ messageId }) => messageId)).toEqual(wrong);
});
