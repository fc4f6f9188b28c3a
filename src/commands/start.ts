import { buildSite } from './build-site.ts';
import { runCommand } from './sound-content.ts';
import { serveFolder } from './static-server.ts';
import { print } from './print.ts';

await runCommand(async () => {
  const server = await serveFolder(await buildSite(), { host: '127.0.0.1', port: 4321 });
  print(`Die Website: ${server.url}/  (Ende mit Strg+C)`);
});
