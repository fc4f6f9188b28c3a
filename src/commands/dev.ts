import { dev } from 'astro';
import { requireSoundContent, runCommand } from './sound-content.ts';

await runCommand(async () => {
  requireSoundContent();
  await dev({ server: { host: '127.0.0.1', port: 4321 } });
});
