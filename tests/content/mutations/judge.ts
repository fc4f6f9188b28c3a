import { lstatSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';
import type { CheckResult } from '../../../src/content/check-content.ts';
import type { VFileMessage } from 'vfile-message';
import { formatMessages } from '../../../src/content/diagnostics/message.ts';
import type { ContentCopy } from '../content-copy.ts';
import { expectGerman } from '../german.ts';
import { differences, plainData, valueAt } from './content-places.ts';
import type { Lines, Mutation } from './mutation.ts';

/**
 * Whether the check has stopped a mutation with faults that an editor can use, or has let content through that is what
 * the files say.
 *
 * @param sound the data of the content before
 */
export function judge(
  mutation: Mutation,
  lines: Lines | undefined,
  { content, messages }: CheckResult,
  copy: ContentCopy,
  sound: unknown,
): void {
  if (content) judgePassed(mutation, plainData(content), sound);
  else judgeStopped(mutation, lines, messages, copy);
}

function judgePassed({ file, shows, reads, stops, harmless }: Mutation, data: unknown, sound: unknown): void {
  expect(stops ?? false, 'that it had to be stopped').toBe(false);
  const changed = differences(sound, data);
  if (harmless) expect(changed).toEqual([]);
  // What is counted from the text changes with it, and so do the pages that are made of what the site says of itself.
  const derived = (keys: readonly PropertyKey[]): boolean =>
    keys.at(-1) === 'words' || (file === 'site.yaml' && keys[0] === 'pages');
  const elsewhere = changed.filter((keys) => !derived(keys) && !isWithin(keys, shows ?? []));
  expect(elsewhere, 'what has changed besides').toEqual([]);
  if (reads !== undefined) expect(valueAt(data, shows ?? [])).toBe(reads);
}

function judgeStopped(
  { file, harmless, names }: Mutation,
  lines: Lines | undefined,
  messages: readonly VFileMessage[],
  copy: ContentCopy,
): void {
  expect(harmless ? formatMessages(messages) : '').toBe('');
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) {
    expectGerman(message);
    expectPlace(message, copy);
  }
  expect(formatMessages(messages)).not.toMatch(/\n\s+at |node_modules|\.ts:/);
  const here = messages.filter((message) => message.file === `content/${file}`);
  const [first, last] = lines ?? [1, Infinity];
  const found =
    here.some(({ line = 1 }) => line >= first && line <= last) ||
    messages.some(({ reason }) => names.some((name) => reason.includes(name)));
  expect(
    found,
    `a fault on lines ${first} to ${last} of ${file}, or about what is changed, in:\n${formatMessages(messages)}`,
  ).toBe(true);
}

/** The place exists, or the fault says that the file is missing, or is no text. */
function expectPlace({ file = '', line = 1, column = 1, reason }: VFileMessage, copy: ContentCopy): void {
  const path = copy.path(file.replace(/^content\/?/, ''));
  expect(path.startsWith(copy.root)).toBe(true);
  if (line === 1 && column === 1) {
    expect(reason.includes('fehlt') ? dirname(path) : path).toSatisfy(exists);
    return;
  }
  const found = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')[line - 1];
  expect(found, `line ${line} of ${file}`).toBeDefined();
  expect(column).toBeLessThanOrEqual((found?.length ?? 0) + 1);
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isWithin(keys: readonly PropertyKey[], place: readonly PropertyKey[]): boolean {
  const shared = Math.min(keys.length, place.length);
  return keys.slice(0, shared).every((key, index) => String(key) === String(place[index]));
}
