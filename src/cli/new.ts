import { formatISO } from 'date-fns/formatISO';
import { print, runCommand } from '../content/diagnostics/command.ts';
import { contentFolder } from '../content/read/content-folder.ts';
import { runNew } from './new/run-new.ts';

await runCommand(async () => {
  const { root, label } = contentFolder();
  const today = formatISO(new Date(), { representation: 'date' });
  const setting = process.env.CONTENT_DIR === undefined ? '' : `CONTENT_DIR=${label} `;
  for (const line of await runNew({ root, label, today, setting }, process.argv.slice(2))) print(line);
});
