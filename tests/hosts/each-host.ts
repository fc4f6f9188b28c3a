import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { DocumentRoot } from './document-root.ts';
import type { Host } from './host.ts';
import { lighttpd } from './lighttpd.ts';
import { nginx } from './nginx.ts';
import { httpServer, serve, workerd } from './npm-hosts.ts';
import { freePort, type RunningProcess } from './process.ts';
import { python } from './python.ts';

const HOSTS: Host[] = [nginx, apache, caddy, lighttpd, python, serve, httpServer, workerd];
const PREFIXES = ['/', '/ein/ordner/'];

/** A site on a running server. */
export interface Served {
  host: Host;
  documents: DocumentRoot;
  port: number;
  /** The address of the site's folder: `http://127.0.0.1:1234/ein/ordner/`. */
  url: string;
}

/**
 * Describes checks for every host, at its root and in a folder. A host that is not installed is shown as skipped with
 * the command that gets it.
 *
 * @param define is given a function that names what is served, for use inside tests
 */
export function describeEachHost(define: (host: Host, served: () => Served) => void): void {
  for (const host of HOSTS) {
    const { program } = host;
    if (!program) {
      test.skip(`${host.name} is not installed: ${host.install}`);
      continue;
    }
    for (const prefix of PREFIXES) {
      describe(`${host.name} at ${prefix}`, () => {
        let served: Served | undefined;
        let running: RunningProcess | undefined;
        let documents: DocumentRoot | undefined;
        beforeAll(async () => {
          documents = new DocumentRoot(inject('site'), prefix);
          const port = await freePort();
          running = await host.start(program, documents, port);
          served = { host, documents, port, url: `http://127.0.0.1:${port}${prefix}` };
        });
        afterAll(async () => {
          await running?.stop();
          documents?.remove();
        });
        define(host, () => {
          if (!served) throw new Error(`${host.name} was not started.`);
          return served;
        });
      });
    }
  }
}

/** The hosts of which no program is found. */
export function missingHosts(): Host[] {
  return HOSTS.filter(({ program }) => !program);
}
