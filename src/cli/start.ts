import { buildSite } from '../publish/build-site.ts';
import { print } from '../content/diagnostics/command.ts';
import { runCommandLine } from './command-line.ts';
import { serveFolder } from './static-server.ts';

const help = `npm start

Baut die Website und zeigt sie auf diesem Rechner, so wie Leser sie bekommen: ohne Entwürfe. Die Adresse steht am Ende; Strg+C
beendet. Es gelten dieselben Angaben wie bei „npm run build“.`;

await runCommandLine({ help }, async () => {
  const server = await serveFolder(await buildSite(), { host: '127.0.0.1', port: 4321 });
  print(`Die Website: ${server.url}/  (Ende mit Strg+C)`);
});
