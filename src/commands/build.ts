import { relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { buildSite } from './build-site.ts';
import { runCommand } from './sound-content.ts';

// With much memory free, V8 lets rubbish of two gigabytes pile up in a build of a thousand explainers before it clears it.
setFlagsFromString('--heap-growing-percent=50');

await runCommand(async () => {
  console.log(`Gebaut: ${relative('', await buildSite())}/`);
});
