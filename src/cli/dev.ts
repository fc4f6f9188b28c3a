import { dev } from 'astro';
import { formatFaults } from '../content/diagnostics/fault.ts';
import { printError } from '../content/diagnostics/print.ts';
import { runCommand } from '../publish/command.ts';
import { requireValidContent } from '../publish/require-valid-content.ts';

await runCommand(async () => {
  const { draftFaults } = requireValidContent({ drafts: true });
  if (draftFaults.length > 0) printError(`${formatFaults(draftFaults)}\n`);
  await dev({ server: { host: '127.0.0.1', port: 4321 } });
});
