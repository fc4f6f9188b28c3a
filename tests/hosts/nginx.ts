import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.ts';
import { findProgram, startProcess } from './process.ts';
import { readRecipe } from './recipe.ts';

/** nginx with its recipe inside what it needs around it and what Debian sets up there. */
export const nginx: Host = {
  name: 'nginx',
  program: findProgram('nginx'),
  install: 'apt-get install nginx-light',
  recipe: true,
  headers: 'everywhere',
  missingPage: 'everywhere',
  closedFolder: 404,
  encodings: ['gzip'],
  async start(program, { work, root, prefix }, port) {
    const recipe = readRecipe('nginx.conf', {
      'listen 80;': `listen 127.0.0.1:${port};`,
      '/srv/klartext': root,
      ' /404.html;': ` ${prefix}404.html;`,
    });
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    for (const name of folders) mkdirSync(join(work, name));
    const settings = join(work, 'nginx.conf');
    writeFileSync(
      settings,
      `daemon off;
master_process off;
pid ${work}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  gzip on;
${folders.map((name) => `  ${name}_temp_path ${work}/${name};`).join('\n')}
${recipe}}
`,
    );
    return startProcess(program, ['-p', work, '-e', 'stderr', '-c', settings], port);
  },
};
