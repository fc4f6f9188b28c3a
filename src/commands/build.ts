import { relative } from 'node:path';
import { buildSite } from './build-site.ts';
import { runCommand } from './sound-content.ts';

await runCommand(async () => {
  console.log(`Gebaut: ${relative('', await buildSite())}/`);
});
