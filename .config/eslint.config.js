import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importOrder } from './import-order.js';

export default defineConfig(
  globalIgnores(['.astro/', '.build/', 'dist/', 'node_modules/', 'test-results/', 'tests/fixtures/'], 'generated'),
  js.configs.recommended,
  {
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'date-fns', message: 'Import date-fns/…: the whole takes a second to load.' },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/*/**'],
    plugins: { klartext: { rules: { 'import-order': importOrder } } },
    rules: { 'klartext/import-order': 'error' },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  // The rule for plain JavaScript takes names in types for variables.
  { files: ['**/*.astro'], rules: { 'no-unused-vars': 'off' } },
  // A script in the page has only the elements of its page; a null check for each would be sent to every reader.
  { files: ['**/*.client.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly' } } },
);
