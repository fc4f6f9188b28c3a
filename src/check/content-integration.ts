import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { contentFolder } from './content-folder.ts';
import { formatFaults } from './fault.ts';

/** In dev: loads the page anew after an edit of the content, or shows the faults over it. */
export function contentIntegration(): AstroIntegration {
  const { root, label } = contentFolder();
  return {
    name: 'klartext-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          if (relative(root, path).startsWith('..')) return;
          const { faults } = checkContent(root, label);
          server.ws.send(
            faults.length > 0
              ? { type: 'error', err: { message: formatFaults(faults), stack: '' } }
              : { type: 'full-reload' },
          );
        });
      },
    },
  };
}
