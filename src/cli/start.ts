import { buildSite } from '../publish/build-site.ts';
import { runCommand } from '../publish/command.ts';
import { serveFolder } from './static-server.ts';
import { print } from '../content/diagnostics/print.ts';

await runCommand(async () => {
  const server = await serveFolder(await buildSite(), { host: '127.0.0.1', port: 4321 });
  print(`Die Website: ${server.url}/  (Ende mit Strg+C)`);
});
