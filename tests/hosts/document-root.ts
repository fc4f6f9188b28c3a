import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a server: the site at a place in its document root, and room for the server's own files. */
export class DocumentRoot {
  /** Everything below is the server's own: settings, logs, working files. */
  readonly work = mkdtempSync(join(tmpdir(), 'klartext-host-'));
  readonly root = join(this.work, 'root');
  /** Where the site stands on the server, with a slash at both ends: `/` or `/ein/ordner/`. */
  readonly prefix: string;
  /** Where the site stands on the disk. */
  readonly site: string;

  constructor(built: string, prefix: string) {
    this.prefix = prefix;
    this.site = join(this.root, prefix);
    // A server that is started by root serves as another user.
    chmodSync(this.work, 0o755);
    cpSync(built, this.site, { recursive: true });
    writeFileSync(join(this.work, 'secret.txt'), 'secret');
  }

  remove(): void {
    rmSync(this.work, { recursive: true, force: true });
  }
}
