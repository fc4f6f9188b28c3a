import { presentContentFolder } from '../content/read/content-folder.ts';
import { print } from '../content/diagnostics/command.ts';
import { schemasFolder } from '../schemas/json-schemas.ts';
import { runCommandLine } from './command-line.ts';
import { writeJsonSchemas } from './write-json-schemas.ts';

const help = `npm run schemas

Schreibt die JSON Schemas nach .schemas/ im Ordner mit dem Inhalt. Mit ihnen schlägt ein Programm beim Schreiben der YAML-Dateien
Felder und Wörter vor, erklärt sie und unterstreicht, was nicht passt.

  CONTENT_DIR=…    davor: Ordner mit dem Inhalt; sonst content`;

await runCommandLine({ help }, () => {
  const { root, label } = presentContentFolder();
  const count = writeJsonSchemas(root);
  print(`Geschrieben: ${count} Schemas in ${label}/${schemasFolder}/`);
});
