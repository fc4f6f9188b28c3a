import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { cacheFolders } from '../../src/cache/work-folder.ts';
import { writeChecksums } from '../../src/publish/checksums.ts';
import { generator } from '../../src/site/html/page-head.ts';

/** What the site is made from. */
const sources = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Paths in a folder, beginning with a slash, and the bytes of the files in hexadecimal digits. */
export type Files = Record<string, string>;

/** How a command has ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** Arguments of the command. */
  args?: string[];
  env?: Record<string, string>;
  /** Modules of this folder that are loaded before the command. */
  preload?: string[];
  /** Ends the command. */
  signal?: AbortSignal;
}

/** How Node prints where an error was thrown. */
export const stackTrace = /^\s+at |node:internal|Error:/m;

/** A start page that names the program that has built it. */
export const builtStart = (text: string): string => `${text}<meta name="generator" content="${generator}">`;

/** Every file of a folder and its bytes; undefined where there is no such folder. */
export function bytesIn(folder: string): Files | undefined {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'hex')]));
  } catch {
    return undefined;
  }
}

/** The project in a folder of its own, so that a test can break its builds. */
export class ProjectCopy implements Disposable {
  readonly root: string;

  /** @param root where the copy goes; a folder of its own where nothing is said */
  constructor(root = realpathSync(mkdtempSync(join(tmpdir(), 'klartext-project-')))) {
    this.root = root;
    mkdirSync(root, { recursive: true });
    for (const name of sources) cpSync(resolve(name), this.path(name), { recursive: true });
    symlinkSync(resolve('node_modules'), this.path('node_modules'));
  }

  path(...parts: string[]): string {
    return join(this.root, ...parts);
  }

  write(name: string, content: string): void {
    mkdirSync(this.path(name, '..'), { recursive: true });
    rmSync(this.path(name), { force: true });
    writeFileSync(this.path(name), content);
  }

  /** Makes a folder that a build takes for one of its own. */
  writeBuild(folder: string, start: string, others: Record<string, string> = {}): void {
    this.write(`${folder}/index.html`, builtStart(start));
    for (const [name, content] of Object.entries(others)) this.write(`${folder}/${name}`, content);
    writeChecksums(this.path(folder));
  }

  /** @throws if the file has nothing to be replaced */
  edit(name: string, from: string | RegExp, to: string): void {
    const text = readFileSync(this.path(name), 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`There is no ${from} in ${name}.`);
    this.write(name, edited);
  }

  /** Gives the site another name, which stands on every page. */
  rename(name: string): void {
    this.write(
      'content/site.yaml',
      readFileSync(resolve('content/site.yaml'), 'utf8').replace(/^name: .*$/m, `name: ${name}`),
    );
  }

  /** Adds an explainer like the first, with the same dates. */
  addExplainer(slug: string): void {
    cpSync(this.path('content/articles/trump-putin-telefonat'), this.path('content/articles', slug), {
      recursive: true,
    });
  }

  /** Leaves of the content what is quickly built: no explainer. */
  removeExplainers(): void {
    rmSync(this.path('content/articles'), { recursive: true });
    rmSync(this.path('content/permalinks.json'), { force: true });
    mkdirSync(this.path('content/articles'));
  }

  /** Makes the content unsound, so that commands stop before they build. */
  breakContent(): void {
    this.write('content/site.yaml', 'nichts: davon\n');
  }

  /** Runs a command of the project, or another script of the copy. */
  async run(command: string, { args = [], env = {}, preload = [], signal }: RunOptions = {}): Promise<Ended> {
    const script = command.endsWith('.ts') ? command : `src/cli/${command}.ts`;
    const imports = preload.flatMap((name) => ['--import', join(import.meta.dirname, name)]);
    const child = spawn(process.execPath, [...imports, script, ...args], {
      cwd: this.root,
      env: { ...process.env, SITE_URL: '', OUT_DIR: '', CONTENT_DIR: 'content', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    const ended = new Promise<[number | null, NodeJS.Signals | null]>((settle, reject) => {
      child.once('error', reject).once('close', (code, killedBy) => {
        settle([code, killedBy]);
      });
    });
    const [stdout, stderr, [code, killedBy]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { code, signal: killedBy, stdout, stderr };
  }

  /** @throws what the build said, where it failed */
  async build(options?: RunOptions): Promise<void> {
    const { code, signal, stderr } = await this.run('build', options);
    if (code !== 0) throw new Error(`The build ended with ${code ?? signal ?? ''}:\n${stderr}`);
  }

  /** What {@link bytesIn} finds in a folder of the copy. */
  bytesOf(folder: string): Files | undefined {
    return bytesIn(this.path(folder));
  }

  /** What lies in the working folder beside the caches and the place of the lock. */
  leftovers(): string[] {
    return readdirSync(this.path('.build')).filter(
      (name) => !['lock', ...Object.keys(cacheFolders)].includes(name) && !name.startsWith('cache-'),
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Whether this user may mount, in a view of the file system that ends with the command. */
export function mountingShell(): string[] | undefined {
  return [
    ['unshare', '--mount'],
    ['unshare', '--mount', '--map-root-user'],
  ].find(([program = '', ...args]) => {
    try {
      execFileSync(program, [...args, 'sh', '-c', 'mount -t tmpfs none /mnt'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}
