import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { keep, readKept } from '../build/kept-files.ts';
import { workFolder } from '../build/work-folder.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A file of the site that earlier builds may have kept. */
interface KeptPage {
  /** Where it goes in the built site. */
  file: string;
  /** Where it is kept. */
  kept: string;
  path: Path;
}

/**
 * Puts files that earlier builds have kept into the built site, and has Astro make only the others, which are kept in turn.
 *
 * A route has its files kept by giving each path a `cacheKey`: a name in `.build/` that changes with all that the file
 * shows. Astro's own `incrementalBuild` keeps a page under its address and overwrites it while it builds: after a killed
 * build and an edit taken back it would hand out the page of the edit.
 *
 * @param folder where kept files lie
 */
export function keptPages(folder = workFolder): AstroIntegration {
  let site = '';
  return {
    name: 'klartext-kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => keeping(prerenderer, site, folder));
      },
    },
  };
}

function keeping(prerenderer: AstroPrerenderer, site: string, folder: string): AstroPrerenderer {
  const keptAs = new Map<string, string>();
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      const pages = paths.flatMap((path) =>
        path.cacheKey === undefined ? [] : [{ path, file: fileOf(path), kept: join(folder, path.cacheKey) }],
      );
      const placed = placePages(pages, site);
      for (const { file, kept } of pages) keptAs.set(file, kept);
      return cardsLast(paths.filter((path) => !placed.has(path)));
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
      const kept = keptAs.get(decodeURI(new URL(request.url).pathname).slice(1));
      if (kept === undefined || response.status !== 200) return rendered;
      const body = new Uint8Array(await response.arrayBuffer());
      // A card is kept as soon as it is drawn.
      if (!existsSync(kept)) keep(kept, body);
      return { ...rest, response: new Response(body, response) };
    },
  };
}

/** Writes what is kept, and gives the paths to it. */
function placePages(pages: readonly KeptPage[], site: string): ReadonlySet<Path> {
  const placed = new Set<Path>();
  const folders = new Set<string>();
  for (const { path, file, kept } of pages) {
    const body = readKept(kept);
    if (!body) {
      // One that is spoiled makes room for the next.
      rmSync(kept, { force: true });
      continue;
    }
    const place = join(site, file);
    const folder = dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (writeNew(place, body)) placed.add(path);
  }
  return placed;
}

/** False where a file stands there already: `public/` has one of that name, and Astro is to say so. */
function writeNew(file: string, body: Uint8Array): boolean {
  try {
    writeFileSync(file, body, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Astro is given `/a/b` for `a/b.html` and for `a/b`, as the route is a page or an endpoint. */
function fileOf({ pathname, route }: Path): string {
  return `${pathname.replace(/^\//, '')}${route.type === 'page' ? '.html' : ''}`;
}

/** Cards are drawn in threads of their own; a build that came to them first would wait for each. */
function cardsLast(paths: readonly Path[]): Path[] {
  const isCard = ({ route }: Path) => route.route.startsWith('/karten/');
  return [...paths.filter((path) => !isCard(path)), ...paths.filter(isCard)];
}
