import { dev } from 'astro';
import { formatFaults } from '../check/fault.ts';
import { requireSoundContent, runCommand } from './sound-content.ts';

await runCommand(async () => {
  const { draftFaults } = requireSoundContent();
  if (draftFaults.length > 0) console.error(`${formatFaults(draftFaults)}\n`);
  await dev({ server: { host: '127.0.0.1', port: 4321 } });
});
