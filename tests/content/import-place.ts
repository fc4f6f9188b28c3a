import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { runNew } from '../../src/cli/run-new.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { formatMessages } from '../../src/content/diagnostics/message.ts';
import { temporaryCopy, temporaryFolder } from './temporary-folder.ts';

/** Content with the persons and terms alone, so that the check takes no time, and a folder with files to import; both go when the test has finished. */
export class ImportPlace {
  readonly copy = temporaryCopy();
  readonly files = join(temporaryFolder(), 'Artikel');

  constructor() {
    for (const name of ['articles', 'permalinks.json']) rmSync(this.copy.path(name), { recursive: true });
    mkdirSync(this.copy.path('articles'));
    mkdirSync(this.files);
  }

  put(name: string, bytes: string | Uint8Array): void {
    mkdirSync(dirname(join(this.files, name)), { recursive: true });
    writeFileSync(join(this.files, name), bytes);
  }

  /** Imports a file as `probe`, which must pass the check at once; what the command tells. */
  async import(name: string, bytes: string | Uint8Array): Promise<string> {
    this.put(name, bytes);
    const context = { root: this.copy.root, label: 'content', today: '2026-11-23', setting: '' };
    const told = await runNew(context, [join(this.files, name), '--slug', 'probe']);
    expect(formatMessages(checkContent(this.copy.root).messages)).toBe('');
    return told.join('\n');
  }

  /** The article, without its front matter. */
  get text(): string {
    return this.copy.read('articles/probe/article.mdx').replace(/^---\n[\s\S]*?\n---\n\n/, '');
  }
}
