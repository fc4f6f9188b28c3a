import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkOutDir } from '../../../src/publish/check-out-dir.ts';
import { contentFolder } from '../../../src/content/read/content-folder.ts';
import { filesIn, writeChecksums } from '../../../src/publish/checksums.ts';
import { generator } from '../../../src/site/html/page-head.ts';
import { temporaryFolder } from '../../content/temporary-folder.ts';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = temporaryFolder();
  folder = join(parent, 'site');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

function write(name: string, text = 'mine'): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** What a build leaves, as far as a later one looks at it. */
function writeBuild(): void {
  write('index.html', `<!doctype html><meta name="generator" content="${generator}">`);
  write('karten/a.png');
  writeChecksums(folder);
}

function targetFor(outDir: string, content = resolve('content')): string {
  vi.stubEnv('OUT_DIR', outDir);
  return checkOutDir(content);
}

/** Expects a refusal with these words, and that all files are still there. */
function expectRefusal(words: string, outDir = folder, content?: string): void {
  const before = filesIn(parent);
  expect(() => targetFor(outDir, content)).toThrow(words);
  expect(() => targetFor(outDir, content)).toThrow('Es wurde nichts gebaut.');
  expect(filesIn(parent)).toEqual(before);
}

describe('the folder that a build replaces', () => {
  it('is one that is not there, at any depth, and nothing of it is left by looking', () => {
    expect(targetFor(join(folder, 'a/b'))).toBe(join(folder, 'a/b'));
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is an empty one', () => {
    mkdirSync(folder);
    expect(targetFor(folder)).toBe(folder);
    expect(readdirSync(parent)).toEqual(['site']);
  });

  it('is a build of this program, also one of which files are gone', () => {
    writeBuild();
    rmSync(join(folder, 'karten/a.png'));
    expect(targetFor(folder)).toBe(folder);
  });

  it.each(['.DS_Store', 'karten/Thumbs.db', 'desktop.ini', '._index.html'])(
    'is a build in which a system has left %s',
    (name) => {
      writeBuild();
      write(name);
      expect(targetFor(folder)).toBe(folder);
    },
  );
});

describe('a folder is not replaced', () => {
  it.each([
    ['a page of somebody else', ['index.html'], 'index.html'],
    ['a page and notes', ['index.html', 'arbeit.txt'], 'arbeit.txt'],
    ['a repository', ['.git/HEAD'], '.git/HEAD'],
    ['files deep in it', ['a/b/c.txt'], 'a/b/c.txt'],
    ['an unreadable list', ['SHA256SUMS'], 'SHA256SUMS'],
  ])('that holds %s', (_, names, told) => {
    for (const name of names) write(name);
    expectRefusal(`enthält ‚${told}‘`);
  });

  it.each(['arbeit.txt', '.git/HEAD', '.htaccess', 'karten/own.png', 'neu/x'])(
    'that holds a build and beside it %s',
    (name) => {
      writeBuild();
      write(name);
      expectRefusal(`enthält ‚${name}‘`);
    },
  );

  it('that holds a link beside its build', () => {
    writeBuild();
    symlinkSync(parent, join(folder, 'link'));
    expectRefusal('enthält ‚link‘');
  });

  it('that lists all its files, but was not built by this program', () => {
    write('index.html', '<meta name="generator" content="Klartext Pro">');
    write('a.iso');
    writeChecksums(folder);
    expectRefusal('enthält ‚SHA256SUMS‘');
  });

  it('that was built without a list of its files, and says how to go on', () => {
    writeBuild();
    rmSync(join(folder, 'SHA256SUMS'));
    expectRefusal('löschen Sie');
  });

  it.each([
    ['the project', '.'],
    ['what holds the project', '..'],
    ['the whole disk', '/'],
    ['the home of the user', homedir()],
    ['what holds it', dirname(homedir())],
    ['a source', 'src'],
    ['in a source', 'src/pages/neu'],
    ['in the public files', 'public/dist'],
    ['among the packages', 'node_modules/dist'],
    ['where a build works', '.build'],
  ])('that is %s', (_, outDir) => {
    expectRefusal(' oder liegt darin.', outDir);
  });

  it('that is the content, holds it or lies in it, by whatever way it is named', () => {
    const content = join(folder, 'inhalt');
    mkdirSync(content, { recursive: true });
    symlinkSync(content, join(parent, 'link'));
    const ways = [folder, content, join(parent, 'link/../site'), join(content, 'dist'), join(parent, 'link/dist')];
    for (const outDir of ways) expectRefusal(`enthält ${content} oder liegt darin.`, outDir, content);
  });

  it('that is a file, a link, or would lie in a file', () => {
    writeFileSync(folder, 'mine');
    symlinkSync(parent, join(parent, 'link'));
    symlinkSync('nowhere', join(parent, 'dead-link'));
    for (const outDir of [folder, join(parent, 'link'), join(parent, 'dead-link'), join(folder, 'dist')])
      expectRefusal('ist eine Datei oder eine Verknüpfung, oder er läge in einer Datei.', outDir);
  });

  it.skipIf(!existsSync('/proc/self')).each(['/proc/klartext', '/proc/klartext/a/b', '/sys/klartext', '/sys/a/b'])(
    'where the system lets nobody write: %s',
    (outDir) => {
      expectRefusal('lässt sich nicht lesen, anlegen oder ersetzen', outDir);
    },
  );

  it('that has a name no disk takes', () => {
    expectRefusal('ENAMETOOLONG', join(parent, 'x'.repeat(300)));
  });

  // Nothing is closed to root by its mode.
  it.skipIf(process.getuid?.() === 0)('that is closed to this user', () => {
    writeBuild();
    chmodSync(folder, 0o555);
    expectRefusal('darf nicht geschrieben werden');
    chmodSync(folder, 0o755);
  });
});

describe('the content folder', () => {
  it.each([
    ['', 'content'],
    ['anderes', 'anderes'],
    ['anderes//', 'anderes'],
    ['/', '/'],
  ])('for CONTENT_DIR=%j is %s', (named, label) => {
    vi.stubEnv('CONTENT_DIR', named);
    expect(contentFolder()).toEqual({ root: resolve(label), label });
  });

  it('is content where nothing is named', () => {
    vi.stubEnv('CONTENT_DIR', undefined);
    expect(contentFolder().label).toBe('content');
  });
});
