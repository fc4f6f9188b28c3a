import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { contentFolder } from '../../content/read/content-folder.ts';
import { formatMessages } from '../../content/diagnostics/message.ts';
import { editorState } from '../dev/editor-state.ts';
import { panelScript, servePanel } from '../dev/editor-panel.ts';
import { latestCheck, loadContent } from './load-content.ts';

/**
 * How long the content must have been left alone before it is read, in milliseconds. An editor's program may save in two
 * steps, and Vite's watcher passes over a second change of a file within 50 ms of the one it has told of.
 */
const SETTLED_AFTER = 100;

const moduleName = 'virtual:klartext/content';
const moduleId = `\0${moduleName}`;

/** Gives pages the content that was loaded; in dev, loads it again after an edit, and shows an editor what is wrong. */
export function contentIntegration(): AstroIntegration {
  let inDev = false;
  return {
    name: 'klartext-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript }) => {
        inDev = command === 'dev';
        // `import.meta.env.DEV` follows the environment, and a variable DEV would publish drafts.
        const define = { __DEV_SERVER__: JSON.stringify(command === 'dev') };
        updateConfig({ vite: { define, plugins: [contentModule()] } });
        if (command === 'dev') injectScript('page', `import '${panelScript}';`);
      },
      'astro:server:setup': ({ server, logger }) => {
        // A build may have a server too, and what is loaded here shows drafts.
        if (!inDev) return;
        followEdits(server, (message) => {
          logger.error(`\n${message}`);
        });
      },
    },
  };
}

/** The module that hands on what Node has loaded: Vite would give pages a second instance, which had to read all again. */
function contentModule(): Plugin {
  const store = fileURLToPath(new URL('./load-content.ts', import.meta.url));
  return {
    name: 'klartext-content',
    resolveId: (id) => (id === moduleName ? moduleId : undefined),
    load: (id) =>
      id === moduleId
        ? `import { createRequire } from 'node:module';
const { loadedContent } = createRequire(${JSON.stringify(store)})(${JSON.stringify(store)});
export const { content, explainers } = loadedContent();`
        : undefined,
  };
}

function followEdits(server: ViteDevServer, report: (message: string) => void): void {
  const { root } = contentFolder();
  loadContent({ drafts: true });
  servePanel(
    server,
    () => editorState(latestCheck()),
    () => latestCheck().preview !== undefined,
  );
  const showEdits = (): void => {
    const { messages, draftMessages } = loadContent({ drafts: true });
    const all = [...messages, ...draftMessages];
    if (all.length > 0) report(formatMessages(all));
    for (const { moduleGraph } of Object.values(server.environments)) {
      const loaded = moduleGraph.getModuleById(moduleId);
      if (loaded) moduleGraph.invalidateModule(loaded);
    }
    server.ws.send({ type: 'full-reload' });
  };
  let settling: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    if (relative(root, path).startsWith('..')) return;
    clearTimeout(settling);
    settling = setTimeout(showEdits, SETTLED_AFTER);
  });
}
