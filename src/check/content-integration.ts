import { join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { contentFolder } from './content-folder.ts';
import { formatFaults } from './fault.ts';

/** In dev: shows faults of the content over the page, and starts anew when a file changes that goes into the text of others. */
export function contentIntegration(): AstroIntegration {
  const { root, label } = contentFolder();
  return {
    name: 'klartext-content',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command !== 'dev') return;
        const { content } = checkContent(root, label);
        for (const id of content?.actors.keys() ?? []) addWatchFile(join(root, 'actors', `${id}.yaml`));
        for (const id of content?.terms.keys() ?? []) addWatchFile(join(root, 'terms', `${id}.yaml`));
        for (const { slug } of content?.explainers ?? []) addWatchFile(join(root, 'articles', slug, 'claims.yaml'));
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', (path) => {
          if (relative(root, path).startsWith('..')) return;
          const { faults } = checkContent(root, label);
          if (faults.length > 0) server.ws.send({ type: 'error', err: { message: formatFaults(faults), stack: '' } });
        });
      },
    },
  };
}
