import type { Host } from './host.ts';
import { findProgram, startProcess } from './process.ts';

/** Python's own server, which takes no settings: what any bare host does. */
export const python: Host = {
  name: "Python's http.server",
  program: findProgram('python3'),
  install: 'apt-get install python3',
  recipe: false,
  headers: 'nowhere',
  missingPage: 'nowhere',
  closedFolder: 'a list',
  encodings: [],
  async start(program, { root }, port) {
    return startProcess(program, ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root], port);
  },
};
