import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { findProgram, isProgram } from '../hosts/process.ts';

export interface FoundChromium {
  executablePath: string;
  /** The whole environment to launch it with. */
  env: NodeJS.ProcessEnv;
  args: string[];
  kind: 'CHROMIUM_PATH' | 'system' | 'packaged';
  /** Whether it is more than a headless shell, which lacks text fragments and find-in-page. */
  full: boolean;
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What the tests need, and silence; never the packaged one's own arguments, which switch web security off. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The archives of the package: the browser, a font, the graphics libraries beside it, and libnss with its kin. */
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/**
 * Finds the browser of the tests: the one that `CHROMIUM_PATH` names, else one on the `PATH`, else the one inside the
 * package `@sparticuz/chromium`, which needs nothing of the system but the C library.
 *
 * @throws if `CHROMIUM_PATH` names no program, or if the packaged one does not run on this platform
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not a program that can be run.`);
    return installed(named, 'CHROMIUM_PATH');
  }
  const system = findProgram(...SYSTEM_NAMES);
  return system ? installed(system, 'system') : packagedChromium();
}

function installed(executablePath: string, kind: FoundChromium['kind']): FoundChromium {
  const full = !basename(executablePath).includes('headless');
  return { executablePath, env: process.env, args: ARGS, kind, full };
}

/** Whether the packaged browser runs here. */
export const packagedRuns = process.platform === 'linux' && process.arch === 'x64';

/**
 * The browser inside the package, which draws the same picture on every machine: it has its own fonts and no graphics card.
 *
 * @throws if it does not run on this platform
 */
export async function packagedChromium(): Promise<FoundChromium> {
  if (!packagedRuns) {
    throw new Error(
      `The packaged Chromium runs on Linux x64 only, not on ${process.platform} ${process.arch}: ` +
        'set CHROMIUM_PATH to the program of a Chromium or Chrome.',
    );
  }
  const folder = await inflatedPackage();
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
    FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
  };
  return { executablePath: join(folder, 'chromium'), env, args: ARGS, kind: 'packaged', full: false };
}

/**
 * Inflates the package once into `node_modules/.cache/`, where `npm ci` clears it away, and gives that folder. Runs
 * that do so at once work in folders of their own; the first to finish wins.
 */
async function inflatedPackage(): Promise<string> {
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (!manifest) throw new Error('The package @sparticuz/chromium is not installed: run npm ci.');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const cache = join(dirname(manifest), '..', '..', '.cache');
  const folder = join(cache, `klartext-chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    await inflateInto(unfinished, join(dirname(manifest), 'bin'));
    await writeFile(join(unfinished, 'fonts', 'fonts.conf'), fontSettings(join(folder, 'fonts')));
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** `inflate` reads `TMPDIR` while it is called, not afterwards, so nothing else sees the change. */
async function inflateInto(folder: string, archives: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const inflating = ARCHIVES.map((name) => inflate(join(archives, name)));
    restoreTmpdir(before);
    await Promise.all(inflating);
  } finally {
    restoreTmpdir(before);
  }
}

function restoreTmpdir(before: string | undefined): void {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
}

/** Only the packaged font, so that text has the same width on every machine; the package looks for it in `/tmp`. */
function fontSettings(folder: string): string {
  const escaped = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escaped}</dir><cachedir>${escaped}/cache</cachedir></fontconfig>
`;
}
