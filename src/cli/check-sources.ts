import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash, workFolder } from '../cache/work-folder.ts';
import { CommandError, print } from '../content/diagnostics/command.ts';
import { CheckedFolder, formatMessages } from '../content/diagnostics/message.ts';
import { checkLinks } from '../content/links/check-links.ts';
import { citedAddresses } from '../content/links/cited-addresses.ts';
import { FailureHistory } from '../content/links/failure-history.ts';
import { presentContentFolder } from '../content/read/content-folder.ts';
import { runCommandLine } from './command-line.ts';

const help = `npm run check:sources

Fragt jede Adresse, die der Inhalt anführt, ob ihr Dokument noch da ist, und schlägt für eine verlorene eine Kopie aus einem Archiv vor.
Dafür braucht der Befehl das Netz. Verloren heißt eine Adresse erst nach drei Läufen, zwischen denen mindestens eine Stunde liegt.

  CONTENT_DIR=…    davor: Ordner mit dem Inhalt; sonst content`;

await runCommandLine({ help }, async () => {
  const { root, label } = presentContentFolder();
  const folder = new CheckedFolder(label);
  const files = globSync(['**/*.yaml', '**/*.mdx'], { cwd: root }).sort();
  const addresses = files.flatMap((file) => citedAddresses(file, readFileSync(join(root, file), 'utf8')));
  const history = new FailureHistory(join(workFolder, `links-${shortHash(root)}.json`));
  const { asked, lost, isOffline } = await checkLinks(addresses, folder, { history });
  if (isOffline)
    throw new CommandError('Keine Adresse war zu erreichen; wahrscheinlich fehlt die Verbindung zum Netz.');
  const { messages } = folder;
  if (messages.length > 0) print(`${formatMessages(messages)}\n`);
  print(`${asked} Adressen gefragt, ${lost} verloren.`);
  if (lost > 0) process.exitCode = 1;
});
