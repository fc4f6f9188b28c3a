import type { AstroPrerenderer, RouteData } from 'astro';
import { expect, it } from 'vitest';
import { cardsLast } from '../../src/sharing/cards-last.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

const pathTo = (pathname: string, route: string) => ({ pathname, route: { route } as RouteData });

/** What Astro would write, in this order. */
async function orderOf(paths: Paths): Promise<string[]> {
  let given: AstroPrerenderer | undefined;
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () => Promise.resolve(paths),
    render: () => Promise.resolve(new Response()),
  };
  const start = cardsLast().hooks['astro:build:start'];
  await start?.({
    logger: undefined as never,
    setPrerenderer: (prerenderer) => (given = typeof prerenderer === 'function' ? prerenderer(own) : prerenderer),
  });
  return ((await given?.getStaticPaths()) ?? []).map(({ pathname }) => pathname);
}

it('has cards written after the pages, and leaves the order as it is otherwise', async () => {
  const paths = [
    pathTo('/akteure', '/akteure'),
    pathTo('/karten/a.png', '/karten/[slug].png'),
    pathTo('/karten/a/b.png', '/karten/[slug]/[section].png'),
    pathTo('/a/b', '/[slug]/[section]'),
    pathTo('/a', '/[slug]'),
  ];
  expect(await orderOf(paths)).toEqual(['/akteure', '/a/b', '/a', '/karten/a.png', '/karten/a/b.png']);
});
