import { formatISO } from 'date-fns/formatISO';
import { print } from '../content/diagnostics/command.ts';
import { contentFolder } from '../content/read/content-folder.ts';
import { runCommandLine } from './command-line.ts';
import { helpText, runNew } from './run-new.ts';

await runCommandLine({ help: helpText, takesArguments: true }, async (args) => {
  const { root, label } = contentFolder();
  const today = formatISO(new Date(), { representation: 'date' });
  const setting = process.env.CONTENT_DIR === undefined ? '' : `CONTENT_DIR=${label} `;
  for (const line of await runNew({ root, label, today, setting }, args)) print(line);
});
