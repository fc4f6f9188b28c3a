import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { explainFault, listFaults } from '../../../src/cli/explain-fault.ts';
import { checkFootnotes } from '../../../src/content/check/text/check-footnotes.ts';
import { checkListNumbers, checkMdxRules } from '../../../src/content/check/text/mdx-rules.ts';
import { checkStrayMarkup } from '../../../src/content/check/text/stray-markup.ts';
import { elementFaults } from '../../../src/content/faults/element-faults.ts';
import { faultGroups, faultKindsById, type FaultKind } from '../../../src/content/faults/fault-kinds.ts';
import { markupFaults } from '../../../src/content/faults/markup-faults.ts';
import { yamlFaults } from '../../../src/content/faults/yaml-faults.ts';
import { parseMdxFile } from '../../../src/content/read/mdx-file.ts';
import { parseYamlFile } from '../../../src/content/yaml/yaml-file.ts';

const root = join(import.meta.dirname, '../../../src');
const code = globSync('**/*.ts', { cwd: root })
  .filter((path) => !path.startsWith('content/faults/'))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');
const all = [...faultKindsById];

test.each(all)('%s is a fault that the check can find', (id) => {
  expect(code).toContain(`'${id}'`);
});

test('no id stands in two groups', () => {
  expect(Object.values(faultGroups).flatMap((faults) => Object.keys(faults))).toEqual(all.map(([id]) => id));
});

test.each(all)('%s is explained in whole German sentences', (_, { what, why, cure }) => {
  for (const text of [what, why, cure]) {
    expect(text).toMatch(/^[\p{Lu}„‚].*[.]$/u);
    expect(text.replaceAll(/„[^“]*“|‚[^‘]*‘|\w+="[^"]*"|"Anführungszeichen"/g, 'X')).not.toMatch(
      /["']| {2}|\b(?:the|must|file|is not)\b/,
    );
  }
});

describe('what a fault is shown by has it, and mended has none:', () => {
  const idsInYaml = (text: string): unknown[] => {
    const file = new VFile(text);
    parseYamlFile(file);
    return file.messages.map(({ ruleId }) => ruleId);
  };
  const idsInText = (text: string): unknown[] => {
    const file = new VFile(text);
    const { tree } = parseMdxFile(file);
    if (!tree) return file.messages.map(({ ruleId }) => ruleId);
    checkMdxRules(tree, file, { Claim: ['id'], Name: ['id?'] });
    checkListNumbers(tree, file);
    checkFootnotes(tree, file);
    checkStrayMarkup(tree, file);
    return file.messages.map(({ ruleId }) => ruleId);
  };
  /** Only the check of a whole explainer finds them. */
  const ofWhole = ['missing-front-matter', 'unknown-anchor'];
  const shown = (faults: Record<string, FaultKind>) =>
    Object.entries(faults).flatMap(([id, { wrong, right }]) =>
      wrong === undefined || ofWhole.includes(id) ? [] : [[id, wrong, right] as const],
    );

  test.each(shown(yamlFaults))('%s', (id, wrong, right = '') => {
    expect(idsInYaml(wrong)).toContain(id);
    expect(idsInYaml(right)).toEqual([]);
  });

  test.each(shown({ ...markupFaults, ...elementFaults }))('%s', (id, wrong, right = '') => {
    expect(idsInText(wrong)).toContain(id);
    expect(idsInText(right)).toEqual([]);
  });
});

test('an id is explained with what it means, why it is a fault, what to do and an example', () => {
  for (const id of ['unknown-value', '[unknown-value]'])
    expect(explainFault(id)).toMatch(
      /^\[unknown-value\] {2}Dieses Wort .*\n\nWarum: .*\n\nAbhilfe: .*\n\nStatt:\n\n {4}verdict: flasch\n\nBesser:\n\n {4}verdict: falsch$/s,
    );
});

test('of an id that there is not, the nearest is named', () => {
  expect(() => explainFault('unknown-feld')).toThrow('Meinten Sie ‚unknown-field‘?');
});

test('the list of ids has each on a line of its own', () => {
  const lines = listFaults().split('\n');
  for (const [id, { what }] of all)
    expect(lines.filter((line) => line.startsWith(`  ${id} `) && line.endsWith(what))).toHaveLength(1);
});
