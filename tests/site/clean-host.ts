import { JSDOM } from 'jsdom';

/** What a host answers: a file of the site, another address, or nothing. */
type Answer = { file: string } | { redirect: string } | undefined;

/** How a host finds the file for a path: `/telefonat` or `/telefonat/` for `telefonat.html` and `telefonat/index.html`. */
export type Host = (path: string, has: (file: string) => boolean) => Answer;

const fileAt = (path: string, has: (file: string) => boolean): Answer =>
  has(path.slice(1)) ? { file: path.slice(1) } : undefined;

/** Drops `.html` and prefers the folder's page, at its name with or without a slash, as `npx serve` does. */
const dropsAndPrefersFolder: Host = (path, has) => {
  const clean = path.replace(/(?:\.html|\/index)$/, '');
  if (clean !== path) return { redirect: clean === '' ? '/' : clean };
  const name = path.replace(/\/$/, '');
  return fileAt(`${name}/index.html`, has) ?? fileAt(`${name}.html`, has) ?? fileAt(path, has);
};

/** Files by their names, folders with a slash at the end: what every plain server does. */
export const byName: Host = (path, has) =>
  path.endsWith('/')
    ? fileAt(`${path}index.html`, has)
    : (fileAt(path, has) ?? (has(`${path.slice(1)}/index.html`) ? { redirect: `${path}/` } : undefined));

/** Hosts by what they do with `x.html`, `x` and `x/`. */
export const hosts: Readonly<Record<string, Host>> = {
  'serves files by name and folders with a slash': byName,
  'drops .html and prefers the folder': dropsAndPrefersFolder,
  'drops .html and the slash and prefers the folder': (path, has) =>
    path !== '/' && path.endsWith('/') ? { redirect: path.slice(0, -1) } : dropsAndPrefersFolder(path, has),
  'drops .html and prefers the page': (path, has) => {
    if (path.endsWith('/index.html')) return { redirect: path.slice(0, -'index.html'.length) };
    if (path.endsWith('.html')) return { redirect: path.slice(0, -'.html'.length) };
    if (path.endsWith('/'))
      return (
        fileAt(`${path}index.html`, has) ??
        (has(`${path.slice(1, -1)}.html`) ? { redirect: path.slice(0, -1) } : undefined)
      );
    if (has(`${path.slice(1)}.html`)) return { file: `${path.slice(1)}.html` };
    return fileAt(path, has) ?? (has(`${path.slice(1)}/index.html`) ? { redirect: `${path}/` } : undefined);
  },
  'guesses .html and keeps it': (path, has) => {
    if (path.endsWith('/')) return fileAt(`${path}index.html`, has);
    const guessed = fileAt(path, has) ?? fileAt(`${path}.html`, has);
    return guessed ?? (has(`${path.slice(1)}/index.html`) ? { redirect: `${path}/` } : undefined);
  },
};

/** A site as a host shows it in one of its folders. */
export interface HostedSite {
  host: Host;
  /** Where the site stands: `/` or `/a/b/`. */
  base: string;
  files: ReadonlySet<string>;
  read: (file: string) => string;
}

/** Where a visit ends. */
export interface Visit {
  /** The path that the browser shows. */
  path: string;
  /** The file that it shows, in the site. */
  file: string;
}

/**
 * Follows what host and pages say, as a browser without scripts.
 *
 * @param path from the root of the host
 * @returns undefined where nothing is found or nothing ends
 */
export function visit(site: HostedSite, path: string): Visit | undefined {
  let at = path;
  for (let steps = 0; steps < 10; steps += 1) {
    const found = answer(site, at);
    if (!found) return undefined;
    const next = 'redirect' in found ? found.redirect : refreshOf(site.read(found.file));
    if (next === undefined && 'file' in found) return { path: at, file: found.file };
    at = resolvePath(next ?? '', at);
  }
  return undefined;
}

/** A relative address as a browser resolves it. */
export function resolvePath(link: string, path: string): string {
  return new URL(link, `https://host.invalid${path}`).pathname;
}

function answer({ host, base, files }: HostedSite, path: string): Answer {
  const has = (file: string) => `/${file}`.startsWith(base) && files.has(file.slice(base.length - 1));
  const found = host(path, has);
  return found && 'file' in found ? { file: found.file.slice(base.length - 1) } : found;
}

function refreshOf(html: string): string | undefined {
  if (!html.includes('http-equiv="refresh"')) return undefined;
  const refresh = new JSDOM(html).window.document.querySelector('meta[http-equiv="refresh"]');
  return /url=(.*)$/.exec(refresh?.getAttribute('content') ?? '')?.[1];
}
