import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { formatMessages } from '../../src/content/diagnostics/message.ts';

/** Of the article as it was supplied. */
const suppliedSha256 = '08854232b757b104f1a364469f38df39ce2e637da39c46df484d82602c4646ae';

test('the content has no fault', () => {
  expect(formatMessages(checkContent('content').messages)).toBe('');
});

test('checked content is whole: every file that is there, read', () => {
  const { content } = checkContent('content');
  expect(content?.site.name).toBe('Klartext');
  expect([...(content?.actors.keys() ?? [])]).toEqual(['hegseth', 'peskow', 'putin', 'selenskyj', 'trump']);
  expect(content?.explainers.map(({ slug }) => slug)).toEqual(['trump-putin-telefonat']);
});

test('original.txt is the supplied article, byte for byte', () => {
  const bytes = readFileSync('content/articles/trump-putin-telefonat/original.txt');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(suppliedSha256);
});

test('the words of the article are counted for the reading time', () => {
  const words = readFileSync('content/articles/trump-putin-telefonat/original.txt', 'utf8').match(/\S+/g);
  expect(checkContent('content').content?.explainers[0]?.words).toBe(words?.length);
});
