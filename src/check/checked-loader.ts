import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkContent } from './check-content.ts';
import type { Content } from './content.ts';
import { contentFolder } from './content-folder.ts';
import { formatFaults } from './fault.ts';
import { withoutDrafts } from './without-drafts.ts';

/** An entry of a collection; `mdx` is the path of the text to render with it, in the content folder. */
export interface CheckedEntry {
  id: string;
  data: object;
  mdx?: string;
}

/**
 * Fills a collection from the checked content, so that pages see exactly what the check has seen.
 * In dev it follows edits and has drafts too; while edits are unsound, what was sound before stays.
 */
export function checkedLoader(name: string, entriesOf: (content: Content) => CheckedEntry[]): Loader {
  return {
    name: `klartext-${name}`,
    load: async (context) => {
      const { root, label } = contentFolder();
      const load = async (): Promise<void> => {
        const { content, faults } = checkContent(root, label);
        // Only dev watches files.
        const shown = content && (context.watcher ? content : withoutDrafts(content));
        if (shown) await storeEntries(context, root, entriesOf(shown));
        else context.logger.error(`Der Inhalt hat Fehler:\n${formatFaults(faults)}`);
      };
      // What is kept from a run on another content folder would be taken for unchanged, and its modules would be missing.
      context.store.clear();
      await load();
      context.watcher?.add(root);
      context.watcher?.on('all', (_event, path) => {
        if (!relative(root, path).startsWith('..')) void load();
      });
    },
  };
}

async function storeEntries(context: LoaderContext, root: string, entries: CheckedEntry[]): Promise<void> {
  const { store, config } = context;
  const wanted = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!wanted.has(id)) store.delete(id);
  for (const { id, data, mdx } of entries) {
    const parsed = await context.parseData({ id, data: data as Record<string, unknown> });
    if (mdx === undefined) {
      store.set({ id, data: parsed, digest: context.generateDigest(JSON.stringify(data)) });
      continue;
    }
    const path = join(root, mdx);
    const body = readFileSync(path, 'utf8');
    const filePath = relative(fileURLToPath(config.root), path);
    // With the path, so that an equal text of another content folder does not keep the old one's address.
    const digest = context.generateDigest(JSON.stringify(data) + filePath + body);
    store.set({ id, data: parsed, body, filePath, deferredRender: true, digest });
  }
}
