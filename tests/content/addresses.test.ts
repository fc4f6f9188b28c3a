import { expect, test } from 'vitest';
import { formatMessages } from '../../src/content/diagnostics/message.ts';
import { article, remove, write } from './bad-input/bad-input.ts';
import { ContentCopy } from './content-copy.ts';

function faultsAfter(change: (copy: ContentCopy) => void): string {
  using copy = new ContentCopy();
  change(copy);
  return formatMessages(copy.check().messages);
}

test('a section may keep the ids of others, of actors and of claims that are gone', () => {
  const change = (copy: ContentCopy): void => {
    const aliases = 'aliases: [riad, gipfel-von-riad, beleg-ort, faktencheck-ort, akteur-merz]';
    copy.edit(article, '- id: diplomatie', `- id: diplomatie\n    ${aliases}`);
  };
  expect(faultsAfter(change)).toBe('');
});

test('a section may keep the id of a section after the article that is gone', () => {
  const change = (copy: ContentCopy): void => {
    copy.edit(article, '- id: diplomatie', '- id: diplomatie\n    aliases: [begriffe]');
    copy.edit(article, /^terms:\n(?: .*\n)+/m, '');
    copy.edit('articles/trump-putin-telefonat/plain.mdx', /^.*id: begriffe,.*\n/m, '');
  };
  // The plain-language text itself still has the heading.
  expect(faultsAfter(change)).not.toContain('frühere Kennung');
  expect(faultsAfter(change)).not.toContain('‚begriffe‘');
});

test('an explainer may have former addresses, and may be withdrawn on the day on which it is published', () => {
  const change = (copy: ContentCopy): void => {
    const fields = 'aliases: [riad, telefonat]\nwithdrawn: { date: 2026-11-23, reason: "Ein Grund." }';
    copy.edit(article, /^kicker:/m, `${fields}\nkicker:`);
  };
  expect(faultsAfter(change)).toBe('');
});

test('the list of addresses may be missing, and may be longer than any text', () => {
  const pages = Array.from({ length: 10_000 }, (_, index) => [`seite-${index}.html`, [`abschnitt-${index}`]] as const);
  const long = JSON.stringify(Object.fromEntries(pages));
  expect(long.length).toBeGreaterThan(300_000);
  expect(faultsAfter(write('permalinks.json', long))).toBe('');
  expect(faultsAfter(remove('permalinks.json'))).toBe('');
});
