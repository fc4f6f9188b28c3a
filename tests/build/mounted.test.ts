import { execFile } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolders } from '../../src/cache/work-folder.ts';
import { mountingShell, ProjectCopy, stackTrace } from './project-copy.ts';

const shell = mountingShell();
if (!shell) console.warn('Skipped: tests with a full disk and other mounts, because this user may not mount.');

let copy: ProjectCopy;

beforeEach(() => {
  copy = new ProjectCopy();
  copy.writeBuild('dist', 'old');
});

afterEach(() => {
  copy[Symbol.dispose]();
});

/** Runs lines of shell in the copy; what they mount is gone when they end. `build` builds and prints its exit code. */
async function inOwnMounts(lines: string): Promise<{ said: string; code: string }> {
  const [program = '', ...args] = shell ?? [];
  const build = `build() { "$NODE" src/cli/build.ts 2>&1 && echo "exit 0" || echo "exit $?"; }`;
  const env = {
    ...process.env,
    NODE: process.execPath,
    SITE_URL: '',
    OUT_DIR: '',
    CONTENT_DIR: 'content',
    NO_COLOR: '1',
  };
  const said = await new Promise<string>((settle, reject) => {
    execFile(
      program,
      [...args, 'sh', '-ec', `${build}\n${lines}`],
      { cwd: copy.root, env },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${error.message}\n${stdout}${stderr}`));
        else settle(stdout);
      },
    );
  });
  return { said, code: /^exit (\d+)$/m.exec(said)?.[1] ?? '' };
}

describe.skipIf(!shell)('a disk that fills while building', () => {
  const roomy = `
    mount -t tmpfs -o size=64m none mounted
    cp -r src public content dist *.mjs *.json mounted
    ln -s "$PWD/node_modules" mounted/node_modules
    cd mounted`;
  const expected = ['lock', ...Object.keys(cacheFolders)].map((name) => `^${name}$`).join('\\|');
  const buildOn = (free: number) => `
    mount -o remount,size=$(($(du -sk . | cut -f1) + ${free}))k .
    build
    echo "dist: $(head -c 3 dist/index.html)"
    echo "left: $(ls .build | grep -v '^cache-\\|${expected}' || true)"`;
  const expectFailure = ({ said, code }: { said: string; code: string }) => {
    expect(said).toContain('Der Bau ist gescheitert; dist/ ist unverändert.\nAuf dem Datenträger ist kein Platz mehr.');
    expect(said).not.toMatch(stackTrace);
    expect(code).toBe('1');
    expect(said).toMatch(/^left: $/m);
  };

  beforeEach(() => {
    copy.write('mounted/.keep', '');
  });

  // From nearly nothing to all but the last files; what is full first differs.
  test.for([48, 1400])('with %i kB free leaves the last build and a message', async (free) => {
    const ended = await inOwnMounts(`${roomy}\n${buildOn(free)}`);
    expectFailure(ended);
    expect(ended.said).toMatch(/^dist: old$/m);
  });

  test('with 150 kB free and pages that were kept leaves the last build and a message', async () => {
    const ended = await inOwnMounts(`${roomy}
      build | sed s/exit/first/
      rm -r dist
      cp -r "$OLDPWD/dist" dist
      ${buildOn(150)}`);
    expect(ended.said).toMatch(/^first 0$/m);
    expectFailure(ended);
    expect(ended.said).toMatch(/^dist: old$/m);
  });

  test('where only the place of the site is full leaves the last build and a message', async () => {
    copy.removeExplainers();
    const { said, code } = await inOwnMounts(`
      mount -t tmpfs -o size=40k none mounted
      cp -r dist mounted
      export OUT_DIR=mounted/dist
      build
      echo "mounted: $(ls -A mounted) $(head -c 3 mounted/dist/index.html)"`);
    expect(said).toContain(
      'Der Bau ist gescheitert; mounted/dist/ ist unverändert.\nAuf dem Datenträger ist kein Platz mehr.',
    );
    expect(said).not.toMatch(stackTrace);
    expect(code).toBe('1');
    expect(said).toMatch(/^mounted: dist old$/m);
    expect(copy.leftovers()).toEqual([]);
  });
});

describe.skipIf(!shell)('a build is refused where dist', () => {
  test('is a mount', async () => {
    const { said, code } = await inOwnMounts('mount -t tmpfs none dist\nbuild');
    expect(said).toContain(
      '‚dist‘, lässt sich nicht lesen, anlegen oder ersetzen: Der Ordner ist in Gebrauch oder ein eingehängtes Laufwerk',
    );
    expect(code).toBe('1');
  });

  test('cannot be written', async () => {
    const { said, code } = await inOwnMounts('mount --bind dist dist\nmount -o remount,bind,ro dist\nbuild');
    expect(said).toMatch(/‚dist‘, lässt sich nicht lesen, anlegen oder ersetzen: Der Datenträger ist schreibgeschützt/);
    expect(code).toBe('1');
  });

  test('is a mount of the same file system, which shows only in the swap', async () => {
    copy.removeExplainers();
    const { said, code } = await inOwnMounts(
      'mount --bind dist dist\nbuild\necho "dist: $(head -c 3 dist/index.html)"',
    );
    expect(said).toContain(
      'Der Bau ist gescheitert; dist/ ist unverändert.\nDer Ordner ist in Gebrauch oder ein eingehängtes Laufwerk',
    );
    expect(said).not.toMatch(stackTrace);
    expect(said).toMatch(/^dist: old$/m);
    expect(code).toBe('1');
  });

  test('lies in a project that cannot be written', async () => {
    const { said, code } = await inOwnMounts('mount --bind . .\nmount -o remount,bind,ro .\ncd "$PWD"\nbuild');
    expect(said).toContain('Der Datenträger ist schreibgeschützt. (EROFS');
    expect(said).not.toMatch(stackTrace);
    expect(code).toBe('1');
  });
});
