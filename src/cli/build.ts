import { relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { buildSite } from '../publish/build-site.ts';
import { runCommand, print } from '../content/diagnostics/command.ts';

// Where there is much memory V8 clears late: a build of a thousand explainers grew to six times what it had in use.
setFlagsFromString('--heap-growing-percent=50');

await runCommand(async () => {
  print(`Gebaut: ${relative('', await buildSite())}/`);
});
