import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../check/content-folder.ts';
import { formatFaults } from '../check/fault.ts';
import { renderedContent } from './rendered-content.ts';

/**
 * How long the content must have been left alone before it is read, in milliseconds. An editor's program may save in two
 * steps, and Vite's watcher passes over a second change of a file within 50 ms of the one it has told of.
 */
const SETTLED_AFTER = 100;

/** In dev: loads the page anew after an edit of the content, or shows the faults over it. */
export function contentIntegration(): AstroIntegration {
  const { root } = contentFolder();
  return {
    name: 'klartext-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // `import.meta.env.DEV` follows the environment, and a variable DEV would publish drafts.
        updateConfig({ vite: { define: { __DEV_SERVER__: JSON.stringify(command === 'dev') } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const showEdits = (): void => {
          const { faults, draftFaults } = renderedContent();
          const all = [...faults, ...draftFaults];
          if (all.length > 0) {
            const message = formatFaults(all);
            logger.error(`\n${message}`);
            server.ws.send({ type: 'error', err: { message, stack: '' } });
            return;
          }
          // Astro keeps what the routes' getStaticPaths have given; it has them asked again when its own collections change.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        };
        let settling: NodeJS.Timeout | undefined;
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          if (relative(root, path).startsWith('..')) return;
          clearTimeout(settling);
          settling = setTimeout(showEdits, SETTLED_AFTER);
        });
      },
    },
  };
}
