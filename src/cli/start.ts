import { buildSite } from '../publish/build-site.ts';
import { runCommand, print } from '../content/diagnostics/command.ts';
import { serveFolder } from './static-server.ts';

await runCommand(async () => {
  const server = await serveFolder(await buildSite(), { host: '127.0.0.1', port: 4321 });
  print(`Die Website: ${server.url}/  (Ende mit Strg+C)`);
});
