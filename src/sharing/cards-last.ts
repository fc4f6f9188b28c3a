import type { AstroIntegration } from 'astro';

/**
 * Has the preview cards written after all pages.
 *
 * They are drawn in threads of their own from the moment their routes are known; a build that came to them first would
 * wait for each.
 */
export function cardsLast(): AstroIntegration {
  return {
    name: 'klartext-cards-last',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            const isCard = ({ route }: (typeof paths)[number]) => route.route.startsWith('/karten/');
            return [...paths.filter((path) => !isCard(path)), ...paths.filter(isCard)];
          },
        }));
      },
    },
  };
}
