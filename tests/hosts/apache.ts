import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.ts';
import { findProgram, startProcess } from './process.ts';
import { readRecipe } from './recipe.ts';

const AVAILABLE = '/etc/apache2/mods-available';

/** What Debian switches on by itself and may stand in a recipe's way, and the two modules that the recipe names. */
const MODULES = [
  'mpm_event',
  'authz_core',
  'alias',
  'autoindex',
  'deflate',
  'dir',
  'filter',
  'mime',
  'negotiation',
  'setenvif',
  ...['headers', 'rewrite'],
];

/**
 * Apache as Debian sets it up, with its recipe in both places that the recipe names: at the root inside
 * `<Directory>`, in a folder as `.htaccess` beside the site's `index.html`.
 */
export const apache: Host = {
  name: 'Apache',
  program: findProgram('apache2'),
  install: 'apt-get install apache2',
  recipe: true,
  headers: 'everywhere',
  missingPage: 'everywhere',
  closedFolder: 404,
  encodings: ['br', 'gzip'],
  async start(program, { work, root, site, prefix }, port) {
    const recipe = readRecipe('apache.htaccess', { ' /404.html': ` ${prefix}404.html` });
    const isRoot = prefix === '/';
    if (!isRoot) writeFileSync(join(site, '.htaccess'), recipe);
    const files = MODULES.flatMap((name) => [`${name}.load`, `${name}.conf`]).map((file) => join(AVAILABLE, file));
    // Root must hand over to another user; anyone else serves as himself.
    const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : '';
    const settings = join(work, 'apache.conf');
    writeFileSync(
      settings,
      `ServerRoot ${work}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${work}/apache.pid
DefaultRuntimeDir ${work}
ErrorLog ${work}/error.log
${user}${files
        .filter((file) => existsSync(file))
        .map((file) => `Include ${file}\n`)
        .join('')}
DocumentRoot ${root}
<Directory />
  Require all denied
  AllowOverride None
</Directory>
<Directory ${root}>
  Options Indexes FollowSymLinks
  AllowOverride ${isRoot ? 'None' : 'All'}
  Require all granted
  ${isRoot ? recipe : ''}
</Directory>
`,
    );
    return startProcess(program, ['-d', work, '-f', settings, '-DFOREGROUND'], port);
  },
};
