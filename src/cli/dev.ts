import { CommandError, print, printError } from '../content/diagnostics/command.ts';
import { formatMessages } from '../content/diagnostics/message.ts';
import { buildDate } from '../content/published.ts';
import { latestCheck } from '../site/content/load-content.ts';
import { readSiteUrl } from '../site/html/site-url.ts';
import { runCommandLine } from './command-line.ts';

const help = `npm run dev

Zeigt die Website auf diesem Rechner, auch Entwürfe und was noch Fehler hat, und folgt jeder Änderung am Inhalt. Strg+C beendet.

Angaben davor:

  CONTENT_DIR=…    Ordner mit dem Inhalt; sonst content
  PORT=…           Nummer des Anschlusses; sonst 4321`;

await runCommandLine({ help }, async () => {
  readSiteUrl();
  const today = buildDate();
  const { dev } = await import('astro');
  const { address } = await dev({ server: { host: '127.0.0.1', port: readPort() } });
  // The server has loaded the content when it began to follow edits.
  const { messages, draftMessages, preview } = latestCheck();
  const faults = [...messages, ...draftMessages];
  if (faults.length > 0) printError(`\n${formatMessages(faults)}\n`);
  const tellDraft = (title: string, page: string): void => {
    print(`Entwurf „${title}“: http://127.0.0.1:${address.port}/${page}`);
  };
  for (const { slug, article } of preview?.explainers ?? [])
    if (article.draft || article.published > today) tellDraft(article.title, `${slug}.html`);
  for (const { draft, title, page } of preview?.pages ?? []) if (draft) tellDraft(title, page);
});

/** @throws CommandError where `PORT` is no port */
function readPort({ PORT: port = '' } = process.env): number {
  if (port === '') return 4321;
  if (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535) return Number(port);
  throw new CommandError(`PORT ‚${port}‘ ist keine Nummer eines Anschlusses.  Schreiben Sie eine Zahl bis 65535.`);
}
