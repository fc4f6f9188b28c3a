import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.ts';
import { findProgram, startProcess } from './process.ts';
import { readRecipe } from './recipe.ts';

/** Where Debian gets its types from; a recipe has to hold beside them. */
const TYPES = '/usr/share/lighttpd/create-mime.conf.pl';

/** lighttpd with its recipe after what Debian sets up by itself. */
export const lighttpd: Host = {
  name: 'lighttpd',
  program: findProgram('lighttpd'),
  install: 'apt-get install lighttpd',
  recipe: true,
  headers: 'everywhere',
  missingPage: 'everywhere',
  closedFolder: 403,
  encodings: [],
  async start(program, { work, root, prefix }, port) {
    const recipe = readRecipe('lighttpd.conf', {
      'www.example.org': `127.0.0.1:${port}`,
      '/srv/klartext': root,
      '"/404.html"': `"${prefix}404.html"`,
    });
    const settings = join(work, 'lighttpd.conf');
    writeFileSync(
      settings,
      `server.modules = ( "mod_indexfile", "mod_access", "mod_alias", "mod_redirect" )
server.document-root = "${work}"
server.bind = "127.0.0.1"
server.port = ${port}
index-file.names = ( "index.php", "index.html" )
url.access-deny = ( "~", ".inc" )
${existsSync(TYPES) ? `include_shell "${TYPES}"` : ''}
${recipe}
server.modules += ( "mod_dirlisting", "mod_staticfile" )
`,
    );
    return startProcess(program, ['-D', '-f', settings], port);
  },
};
