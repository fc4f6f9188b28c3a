import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPermalinks } from '../content/check/check-permalinks.ts';
import { contentFolder } from '../content/read/content-folder.ts';
import { isWithdrawn } from '../explainer/explainer.ts';
import { readBuiltSite } from '../exports/permalinks/permalinks-page.ts';
import {
  countByPage,
  formatPermalinks,
  lostPermalinks,
  mergePermalinks,
  newPermalinks,
} from '../exports/permalinks/permalinks.ts';
import { buildSite } from '../publish/build-site.ts';
import { print } from '../content/diagnostics/command.ts';
import { requireValidContent } from '../publish/require-valid-content.ts';
import { runCommandLine } from './command-line.ts';

const help = `npm run permalinks

Baut die Website und trägt ihre neuen Adressen in permalinks.json ein. Was dort steht, darf nie wieder fehlen: Der nächste Bau hält
sonst an. Rufen Sie den Befehl auf, sobald ein Erklärstück im Netz steht. Es gelten dieselben Angaben wie bei „npm run build“.`;

await runCommandLine({ help }, async () => {
  const dist = await buildSite();
  const { explainers } = requireValidContent().content;
  const { root, label } = contentFolder();
  const file = join(root, 'permalinks.json');
  const listed = existsSync(file) ? readPermalinks(root, label).data : {};
  const site = readBuiltSite(dist);
  const added = newPermalinks(listed, site);
  const lost = lostPermalinks(
    listed,
    site,
    explainers.filter(isWithdrawn).map(({ slug }) => slug),
  );
  if (added.length > 0) writeFileSync(file, formatPermalinks(mergePermalinks(listed, site)));
  const count = added.length === 1 ? 'Eine neue Adresse' : `${added.length} neue Adressen`;
  print(added.length > 0 ? `${count} in ${label}/permalinks.json:` : 'Keine neuen Adressen.');
  for (const [page, inAll] of countByPage(added)) print(`  ${page}: ${inAll}`);
  for (const address of lost) print(`Achtung: ${address} gibt es auf der Website nicht mehr.`);
});
