import { contentFolder } from '../content/read/content-folder.ts';
import { print, runCommand } from '../content/diagnostics/command.ts';
import { schemasFolder } from '../schemas/json-schemas.ts';
import { writeJsonSchemas } from './write-json-schemas.ts';

await runCommand(() => {
  const { root, label } = contentFolder();
  const count = writeJsonSchemas(root);
  print(`Geschrieben: ${count} Schemas in ${label}/${schemasFolder}/`);
});
