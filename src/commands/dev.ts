import { dev } from 'astro';
import { formatFaults } from '../check/fault.ts';
import { printError } from './print.ts';
import { requireSoundContent, runCommand } from './sound-content.ts';

await runCommand(async () => {
  const { draftFaults } = requireSoundContent({ drafts: true });
  if (draftFaults.length > 0) printError(`${formatFaults(draftFaults)}\n`);
  await dev({ server: { host: '127.0.0.1', port: 4321 } });
});
