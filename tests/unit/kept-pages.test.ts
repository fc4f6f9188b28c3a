import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keep, readKept } from '../../src/build/kept-files.ts';
import { keptPages } from '../../src/hosting/kept-pages.ts';

let folder: string;
let site: string;
let work: string;
/** What Astro was asked for, as it writes the site. */
let rendered: string[];
let status: number;
let drawCards: () => () => Promise<void>;
let code: string;
/** What happens while Astro bundles the code. */
let bundling: () => void;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-pages-'));
  site = join(folder, 'site');
  work = join(folder, 'work');
  rendered = [];
  status = 200;
  drawCards = () => () => Promise.resolve();
  code = 'code';
  bundling = () => undefined;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function path(pathname: string, cacheKey?: string, type: RouteData['type'] = 'page', route = '/[slug]'): PathWithRoute {
  return { pathname, route: { route, type } as RouteData, ...(cacheKey !== undefined && { cacheKey }) };
}

/** Has the site built as Astro does it, and gives what stands in it. */
async function build(...paths: PathWithRoute[]): Promise<Record<string, string>> {
  let prerenderer: AstroPrerenderer | undefined;
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () => Promise.resolve(paths),
    render: ({ url }) => {
      rendered.push(new URL(url).pathname);
      const response = new Response(`rendered ${String(rendered.length)}: ä`, { status });
      return Promise.resolve(new URL(url).pathname.endsWith('.html') ? { response } : response);
    },
  };
  const {
    'astro:config:done': configured,
    'astro:build:start': started,
    'astro:build:generated': generated,
  } = keptPages({ folder: work, drawCards, codeDigest: () => code }).hooks;
  await configured?.({ config: { outDir: pathToFileURL(`${site}/`) } } as never);
  await started?.({
    setPrerenderer: (wanted: unknown) => (prerenderer = (wanted as (given: AstroPrerenderer) => AstroPrerenderer)(own)),
  } as never);
  bundling();
  mkdirSync(site, { recursive: true });
  for (const { pathname, route } of (await prerenderer?.getStaticPaths()) ?? []) {
    const file = route.type === 'page' ? `${pathname}.html` : pathname;
    const answer = await prerenderer?.render(new Request(`http://site${file}`), { routeData: route });
    const response = answer instanceof Response ? answer : answer?.response;
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), (await response?.text()) ?? '');
  }
  await generated?.({} as never);
  const built = Object.fromEntries(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(site.length), readFileSync(file, 'utf8')]),
  );
  rmSync(site, { recursive: true });
  return built;
}

const kept = (key: string) => Buffer.from(readKept(join(work, key)) ?? []).toString('utf8');

describe('a page that is kept', () => {
  it('is put in its place, whatever it is called, and not made', async () => {
    const paths = [path('/a', 'pages/1'), path('/a/b', 'pages/2'), path('/a.md', 'pages/3', 'endpoint')];
    for (const { cacheKey } of paths) keep(join(work, cacheKey ?? ''), Buffer.from(`kept ${cacheKey}: ß`));
    expect(await build(...paths)).toEqual({
      '/a.html': 'kept pages/1: ß',
      '/a/b.html': 'kept pages/2: ß',
      '/a.md': 'kept pages/3: ß',
    });
    expect(rendered).toEqual([]);
  });

  it('is made where its name has changed', async () => {
    keep(join(work, 'pages/1'), Buffer.from('old'));
    expect(await build(path('/a', 'pages/2'))).toEqual({ '/a.html': 'rendered 1: ä' });
  });

  it('is made where it is spoiled, and is sound from then on', async () => {
    keep(join(work, 'pages/1'), Buffer.from('old'));
    writeFileSync(join(work, 'pages/1'), 'spoiled');
    expect(await build(path('/a', 'pages/1'))).toEqual({ '/a.html': 'rendered 1: ä' });
    expect(await build(path('/a', 'pages/1'))).toEqual({ '/a.html': 'rendered 1: ä' });
    expect(rendered).toEqual(['/a.html']);
  });

  it('is left to Astro where public/ has a file of that name', async () => {
    keep(join(work, 'pages/1'), Buffer.from('kept'));
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'a.html'), 'public');
    await build(path('/a', 'pages/1'));
    expect(rendered).toEqual(['/a.html']);
  });
});

describe('a page that is made', () => {
  it('is kept for the next build, byte for byte', async () => {
    const paths = [path('/a/b', 'pages/1'), path('/a.md', 'pages/2', 'endpoint')];
    const first = await build(...paths);
    expect(rendered).toEqual(['/a/b.html', '/a.md']);
    expect(await build(...paths)).toEqual(first);
    expect(rendered).toHaveLength(2);
  });

  it('is not kept where its route names nothing to keep it under', async () => {
    await build(path('/a'));
    await build(path('/a'));
    expect(rendered).toEqual(['/a.html', '/a.html']);
  });

  it('is not kept where the code was edited since it was read', async () => {
    bundling = () => (code = 'edited');
    await build(path('/a', 'pages/1'));
    expect(kept('pages/1')).toBe('');
  });

  it('is not kept where it is none', async () => {
    status = 404;
    await build(path('/a', 'pages/1'));
    expect(kept('pages/1')).toBe('');
  });
});

describe('a preview card', () => {
  const card = path('/karten/a.png', 'cards/1', 'endpoint', '/karten/[slug].png');
  const other = path('/karten/a/b.png', 'cards/2', 'endpoint', '/karten/[slug]/[section].png');

  it('is put in its place after all pages', async () => {
    const pages = [path('/akteure'), path('/a/b', 'pages/1', 'page', '/[slug]/[section]'), path('/a', 'pages/2')];
    const built = await build(card, ...pages.slice(0, 1), other, ...pages.slice(1));
    expect(rendered).toEqual(['/akteure.html', '/a/b.html', '/a.html', '/karten/a.png', '/karten/a/b.png']);
    expect(built).toMatchObject({ '/karten/a.png': 'rendered 4: ä', '/karten/a/b.png': 'rendered 5: ä' });
  });

  it('is waited for, and drawn from the beginning', async () => {
    drawCards = () => {
      rendered.push('begun');
      return () => {
        rendered.push('drawn');
        return Promise.resolve();
      };
    };
    await build(card, path('/a'));
    expect(rendered).toEqual(['begun', '/a.html', 'drawn', '/karten/a.png']);
  });

  it('is kept by what draws it, and not drawn again then', async () => {
    keep(join(work, 'cards/1'), Buffer.from('drawn'));
    expect(await build(card, other)).toEqual({ '/karten/a.png': 'drawn', '/karten/a/b.png': 'rendered 1: ä' });
    expect(kept('cards/2')).toBe('');
  });

  it('ends the build where public/ has a file in the place of its folder', async () => {
    mkdirSync(join(site, 'karten'), { recursive: true });
    writeFileSync(join(site, 'karten/a'), 'public');
    await expect(build(other)).rejects.toThrow('EEXIST');
  });

  it('that is none ends the build', async () => {
    status = 500;
    await expect(build(card)).rejects.toThrow('The card karten/a.png was answered with 500.');
  });

  it('is left to Astro where public/ has a file of that name', async () => {
    mkdirSync(dirname(join(site, 'karten/a.png')), { recursive: true });
    writeFileSync(join(site, 'karten/a.png'), 'public');
    await build(card, path('/a'));
    expect(rendered).toEqual(['/karten/a.png', '/a.html']);
  });
});
