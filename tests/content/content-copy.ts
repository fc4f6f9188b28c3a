import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkContent } from '../../src/content/check-content.ts';
import type { CheckResult } from '../../src/content/check-content.ts';

/** A copy of content that is made for tests, for a test to break: what an editor writes changes no test. */
export class ContentCopy {
  readonly root: string;

  /** @param root where the copy goes; a folder of its own where nothing is said */
  constructor(root = mkdtempSync(join(tmpdir(), 'klartext-content-'))) {
    this.root = root;
    cpSync(resolve('tests/fixtures/content'), this.root, { recursive: true });
  }

  path(name: string): string {
    return join(this.root, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string | Uint8Array): void {
    // The original is write-protected, and so is its copy.
    rmSync(this.path(name), { force: true });
    writeFileSync(this.path(name), text);
  }

  /**
   * Replaces the first match.
   *
   * @throws where there is none, so that no test does nothing without a word
   */
  edit(name: string, find: string | RegExp, replacement: string): void {
    const before = this.read(name);
    const after = before.replace(find, () => replacement);
    if (after === before) throw new Error(`${name} does not hold ${String(find)}, or the edit changes nothing.`);
    this.write(name, after);
  }

  /** Checks the copy as it is; messages call it `content`. */
  check(): CheckResult {
    return checkContent(this.root);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
