import { dev } from 'astro';
import { formatMessages } from '../content/diagnostics/message.ts';
import { printError, runCommand } from '../content/diagnostics/command.ts';
import { requireValidContent } from '../publish/require-valid-content.ts';

await runCommand(async () => {
  const { draftMessages } = requireValidContent({ drafts: true });
  if (draftMessages.length > 0) printError(`${formatMessages(draftMessages)}\n`);
  await dev({ server: { host: '127.0.0.1', port: 4321 } });
});
