import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { keep, readKept } from '../build/kept-files.ts';
import { workFolder } from '../build/work-folder.ts';
import { digestOfCode } from './page-key.ts';

/** A file of the site that builds keep. */
interface KeptFile {
  /** Where it goes in the built site. */
  file: string;
  /** Where it is kept. */
  kept: string;
  path: PathWithRoute;
}

interface Settings {
  /** Where kept files lie. */
  folder?: string;
  /** Begins to draw the cards that are missing, and gives what settles when it is done. */
  drawCards?: () => () => Promise<void>;
  /** Changes with the code of the site. */
  codeDigest?: () => string;
}

/**
 * Puts files that earlier builds have kept into the built site, and has Astro make only the others, which are kept in turn.
 * Preview cards are drawn meanwhile and put in their place when all pages are there.
 *
 * A route has its files kept by giving each path a `cacheKey`: a name in `.build/` that changes with all that the file
 * shows. Astro's own `incrementalBuild` keeps a page under its address and overwrites it while it builds: after a killed
 * build and an edit taken back it would hand out the page of the edit. For the same reason nothing is kept of a build
 * during which the code is edited: its pages may show the code as it was, under names that stand for it as it is.
 */
export function keptPages({
  folder = workFolder,
  drawCards,
  codeDigest = digestOfCode,
}: Settings = {}): AstroIntegration {
  let site = '';
  let drawn: (() => Promise<void>) | undefined;
  let writeCards: (() => Promise<void>) | undefined;
  return {
    name: 'klartext-kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        drawn = drawCards?.();
        const begunWith = codeDigest();
        setPrerenderer((prerenderer) => {
          const keeping = keepingPrerenderer(prerenderer, { site, folder, mayKeep: () => codeDigest() === begunWith });
          ({ writeCards } = keeping);
          return keeping;
        });
      },
      'astro:build:generated': async () => {
        await drawn?.();
        await writeCards?.();
      },
    },
  };
}

interface Keeping {
  site: string;
  folder: string;
  /** Asked once the names are known under which pages would be kept. */
  mayKeep: () => boolean;
}

function keepingPrerenderer(prerenderer: AstroPrerenderer, { site, folder, mayKeep }: Keeping) {
  const keptAs = new Map<string, string>();
  let cards: readonly KeptFile[] = [];
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      const files = paths.flatMap((path) =>
        path.cacheKey === undefined ? [] : [{ path, file: fileOf(path), kept: join(folder, path.cacheKey) }],
      );
      if (mayKeep()) for (const { file, kept } of files) keptAs.set(file, kept);
      const placed = placeKept(files, site);
      cards = files.filter(({ path, file }) => isCard(path) && !existsSync(join(site, file)));
      const done = new Set([...placed, ...cards.map(({ path }) => path)]);
      return paths.filter((path) => !done.has(path));
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
      const kept = keptAs.get(decodeURI(new URL(request.url).pathname).slice(1));
      if (kept === undefined || response.status !== 200) return rendered;
      const body = new Uint8Array(await response.arrayBuffer());
      keep(kept, body);
      return { ...rest, response: new Response(body, response) };
    },
    writeCards: async () => {
      for (const { file, path } of cards) {
        const rendered = await prerenderer.render(new Request(`http://localhost/${file}`), { routeData: path.route });
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (response.status !== 200) throw new Error(`The card ${file} was answered with ${response.status}.`);
        placeFile(join(site, file), new Uint8Array(await response.arrayBuffer()));
      }
    },
  } satisfies AstroPrerenderer & Record<string, unknown>;
}

/** Writes what is kept, and gives the paths to it. */
function placeKept(files: readonly KeptFile[], site: string): ReadonlySet<PathWithRoute> {
  const placed = new Set<PathWithRoute>();
  for (const { path, file, kept } of files) {
    const body = readKept(kept);
    if (!body) {
      // One that is spoiled makes room for the next.
      rmSync(kept, { force: true });
    } else if (placeFile(join(site, file), body)) placed.add(path);
  }
  return placed;
}

/**
 * False where a file stands there already: `public/` has one of that name, and Astro is to say so.
 *
 * @throws where one stands in the place of its folder
 */
function placeFile(file: string, body: Uint8Array): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, body, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Astro is given `/a/b` for `a/b.html` and for `a/b`, as the route is a page or an endpoint. */
function fileOf({ pathname, route }: PathWithRoute): string {
  return `${pathname.replace(/^\//, '')}${route.type === 'page' ? '.html' : ''}`;
}

function isCard({ route }: PathWithRoute): boolean {
  return route.route.startsWith('/karten/');
}
