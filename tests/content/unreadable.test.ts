import fs, { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { createExplainer } from '../../src/cli/new/explainer/create-explainer.ts';
import { CommandError } from '../../src/content/diagnostics/command.ts';
import { ContentCopy } from './content-copy.ts';
import { expectGerman } from './german.ts';
import { temporaryCopy } from './temporary-folder.ts';

/** Stands for rights that a folder lacks: tests that run as root have them all. */
function close(folder: string): void {
  const { readdirSync: read } = fs;
  vi.spyOn(fs, 'readdirSync').mockImplementation(((path: string, options: never) => {
    if (path === folder)
      throw Object.assign(new Error(`EACCES: permission denied, scandir '${path}'`), { code: 'EACCES' });
    return read(path, options);
  }) as typeof read);
  syncBuiltinESMExports();
}

let copy: ContentCopy;

beforeEach(() => {
  copy = temporaryCopy();
});

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const slug = (): string => readdirSync(copy.path('articles'))[0] ?? '';

/** Expects the first message to be that of a path. */
function expectMessage(path: string, reason: string): void {
  const { content, messages } = copy.check();
  expect(content).toBeUndefined();
  const found = messages.find(({ file }) => file === join('content', path));
  expect(found?.reason).toBe(reason);
  for (const message of messages) expectGerman(message);
}

describe('a folder that cannot be read is a fault:', () => {
  test.for(['', 'terms', 'actors', 'articles', 'articles/*'])('%s', (name) => {
    const path = name.replace('*', slug());
    close(copy.path(path));
    expectMessage(path, 'Der Ordner lässt sich nicht lesen.');
  });

  test('and of those in it nothing is called missing', () => {
    close(copy.path(''));
    expect(copy.check().messages).toHaveLength(1);
  });

  test('a new explainer is refused beside it', () => {
    close(copy.path('articles'));
    expect(() => createExplainer(copy.root, 'content', { title: 'Ein Titel', today: '2026-01-01' })).toThrow(
      CommandError,
    );
  });
});

describe('in the place of a folder', () => {
  test.for(['terms', 'actors', 'articles'])('a file is a fault: %s', (name) => {
    rmSync(copy.path(name), { recursive: true });
    writeFileSync(copy.path(name), 'x');
    expectMessage(name, 'Das ist eine Datei, kein Ordner.');
  });

  test.for([
    ['a link that leads nowhere', 'nirgends'],
    ['a link that leads to itself', 'terms'],
  ] as const)('%s is a fault', ([, to]) => {
    rmSync(copy.path('terms'), { recursive: true });
    symlinkSync(to, copy.path('terms'));
    expectMessage('terms', 'Das ist eine Verknüpfung oder Ähnliches.');
  });

  test.for(['kreis', 'nirgends', 'datei'])('of all content %s is a fault', (to) => {
    const root = copy.path('kreis');
    writeFileSync(copy.path('datei'), 'x');
    symlinkSync(to, root);
    const { messages } = checkContent(root, 'kreis');
    expect(messages.map(({ file, reason }) => [file, reason])).toEqual([
      ['kreis', 'Der Ordner lässt sich nicht lesen.'],
    ]);
  });
});

test('what systems and programs leave behind is passed over, and nothing else', () => {
  const left = [
    '.DS_Store',
    'Thumbs.db',
    'thumbs.db',
    'desktop.ini',
    'article.mdx~',
    '~$article.docx',
    '#article.mdx#',
    'article.mdx.bak',
    'weber.yaml.orig',
    'article.mdx.swp',
    '~WRL0003.tmp',
  ];
  for (const folder of ['', 'actors', 'terms', 'articles', `articles/${slug()}`])
    for (const name of [...left, 'Icon\r', '.~lock.article.mdx#', '._article.mdx'])
      writeFileSync(copy.path(join(folder, name)), 'x');
  expect(copy.check().messages).toEqual([]);
  const wanted = ['#notiz', 'Iconen', 'Thumbs.db.mdx', 'grundgesetz - Kopie.yml', 'notiz.ini', 'weber.yml'];
  for (const name of wanted) writeFileSync(copy.path(join('terms', name)), 'x');
  expect(copy.check().messages.map(({ file }) => file)).toEqual(wanted.map((name) => `content/terms/${name}`));
});
