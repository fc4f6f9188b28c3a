import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.ts';
import { findProgram, startProcess } from './process.ts';
import { readRecipe } from './recipe.ts';

/** Caddy with its recipe, without certificates and without its port for administration. */
export const caddy: Host = {
  name: 'Caddy',
  program: findProgram('caddy'),
  install: 'apt-get install caddy',
  recipe: true,
  headers: 'everywhere',
  missingPage: 'everywhere',
  closedFolder: 404,
  encodings: ['br', 'gzip'],
  async start(program, { work, root, prefix }, port) {
    const recipe = readRecipe('Caddyfile', {
      'www.example.org {': `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`,
      '/srv/klartext': root,
      ' /404.html': ` ${prefix}404.html`,
    });
    const settings = join(work, 'Caddyfile');
    writeFileSync(
      settings,
      `{
	admin off
	auto_https off
}
${recipe}`,
    );
    const folders = { XDG_CONFIG_HOME: work, XDG_DATA_HOME: work };
    return startProcess(program, ['run', '--adapter', 'caddyfile', '--config', settings], port, folders);
  },
};
