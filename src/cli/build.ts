import { relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { buildSite } from '../publish/build-site.ts';
import { print } from '../content/diagnostics/command.ts';
import { runCommandLine } from './command-line.ts';

// Where there is much memory V8 clears late: a build of a thousand explainers grew to six times what it had in use.
setFlagsFromString('--heap-growing-percent=50');

const help = `npm run build

Prüft den Inhalt und baut die Website nach dist/. Solange der Inhalt Fehler hat, bleibt der letzte Bau, wie er ist.

Angaben davor:

  SITE_URL=…       Adresse der Website, zum Beispiel https://beispiel.example/pfad/; ohne sie fehlen Feeds und Sitemap
  CONTENT_DIR=…    Ordner mit dem Inhalt; sonst content
  OUT_DIR=…        Ordner, in den gebaut wird; sonst dist
  BUILD_DATE=…     der Tag, der als heute gilt, als JJJJ-MM-TT
  COMPRESS=1       legt neben jede Datei eine mit gzip und eine mit Brotli gepackte`;

await runCommandLine({ help }, async () => {
  print(`Gebaut: ${relative('', await buildSite())}/`);
});
