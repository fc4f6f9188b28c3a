import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeJsonSchemas } from '../../src/cli/write-json-schemas.ts';
import { schemaLine } from '../../src/schemas/json-schemas.ts';
import { verdicts } from '../../src/schemas/claim.ts';
import { claims, sources, trump } from './bad-input/bad-input.ts';
import { ContentCopy } from './content-copy.ts';
import { LanguageServer } from './language-server.ts';

const root = join(import.meta.dirname, '../..');
const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
/** The settings of a section, which is how the server asks for them. */
const yaml = Object.fromEntries(
  Object.entries(settings)
    .filter(([name]) => name.startsWith('yaml.') && name !== 'yaml.schemaStore.enable')
    .map(([name, value]) => [name.slice('yaml.'.length), value]),
);
const offline = { schemaStore: { enable: false } };

/** A new explainer's file, which is on no disk. */
const path = join(root, 'content/articles/neu/claims.yaml');
const newClaim = (verdict: string): string =>
  ['jahr:', `  verdict: ${verdict}`, '  correction: Es war 2014.', '  sources: [amtsblatt]', ''].join('\n');

describe('with the settings of this folder, an editor', () => {
  const server = new LanguageServer({ yaml: { ...yaml, ...offline } });
  beforeAll(() => server.start(root));
  afterAll(() => server[Symbol.asyncDispose]());

  test('proposes the verdicts', async () => {
    await server.open(path, newClaim(''));
    const proposed = await server.complete(path, { line: 1, character: '  verdict: '.length });
    expect(proposed.sort()).toEqual([...verdicts].sort());
  });

  test('proposes the fields that are missing', async () => {
    const file = join(root, 'content/articles/anderes/claims.yaml');
    await server.open(file, 'jahr:\n  \n');
    expect(await server.complete(file, { line: 1, character: 2 })).toEqual(
      expect.arrayContaining(['verdict', 'correction', 'explanation', 'context', 'sources']),
    );
  });

  test('says in German what a field is', async () => {
    const file = join(root, 'content/articles/drittes/claims.yaml');
    await server.open(file, newClaim('falsch'));
    expect(await server.hover(file, { line: 2, character: 5 })).toContain('Was richtig ist, in höchstens 200 Zeichen');
  });

  test('underlines a verdict that there is not', async () => {
    const file = join(root, 'content/articles/viertes/claims.yaml');
    const found = await server.open(file, newClaim('flasch'));
    expect(found).toMatchObject([{ range: { start: { line: 1, character: 11 }, end: { line: 1, character: 17 } } }]);
    expect(found[0]?.message).toMatch(/Das Urteil, eines von: falsch, ungenau/);
  });

  test('underlines no year alone, where a year may stand, and no number in the place of a text', async () => {
    const file = (slug: string) => join(root, `content/articles/${slug}/chronology.yaml`);
    const event = (date: string) => `- date: ${date}\n  text: 1984\n  sources: [amtsblatt]\n`;
    expect(await server.open(file('fuenftes'), event('2022'))).toEqual([]);
    expect(await server.open(file('sechstes'), event('[2022]'))).toHaveLength(1);
  });

  test('underlines nothing in the files that are there', async () => {
    const files = globSync('content/**/*.yaml', { cwd: root });
    expect(files.length).toBeGreaterThan(20);
    const underlined = [];
    for (const file of files)
      for (const { range, message } of await server.open(join(root, file), readFileSync(join(root, file), 'utf8')))
        underlined.push(`${file}:${range.start.line + 1} ${message}`);
    expect(underlined).toEqual([]);
  });
});

test('an editor without settings finds the schema by the first line of a file, in any content folder', async () => {
  using copy = new ContentCopy();
  writeJsonSchemas(copy.root);
  await using server = new LanguageServer({ yaml: offline });
  await server.start(copy.root);
  for (const [file, sign] of [
    [claims, 'verdict: falsch'],
    [sources, 'kind: presse'],
    [trump, 'kind: presse'],
    ['terms/nato.yaml', 'kind: institution'],
  ] as const) {
    const text = `${schemaLine(file)}\n${copy.read(file)}`;
    copy.write(file, text);
    expect(await server.open(copy.path(file), text.replace(sign, `${sign}x`))).toHaveLength(1);
  }
  expect(copy.check().messages).toEqual([]);
});
