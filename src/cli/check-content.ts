import { checkContent } from '../content/check-content.ts';
import { createTextRenderer } from '../content/markdown/render-texts.ts';
import { contentFolder } from '../content/read/content-folder.ts';
import { formatMessages } from '../content/diagnostics/message.ts';
import { lostAddresses } from '../exports/permalinks/broken-permalinks.ts';
import { print, printError } from '../content/diagnostics/print.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const { root, label } = contentFolder();
const { content, messages, placeholders } = checkContent(root, label, { createRenderer: createTextRenderer });
if (content) {
  const lost = lostAddresses(content);
  for (const line of lost) printError(line);
  if (lost.length > 0) process.exitCode = 1;
  const { explainers, actors } = content;
  const drafts = explainers.filter(({ article }) => article.draft).length;
  const among = drafts > 0 ? ` (davon ${counted(drafts, 'Entwurf', 'Entwürfe')})` : '';
  const actorCount = counted(actors.size, 'Akteur', 'Akteure');
  const all = counted(explainers.length, 'Erklärstück', 'Erklärstücke');
  const state = lost.length > 0 ? 'Sonst ist der Inhalt in Ordnung' : 'Der Inhalt ist in Ordnung';
  print(`${state}: ${all}${among}, ${actorCount}.`);
  for (const hint of explainers.flatMap(({ hints = [] }) => hints)) print(hint);
  if (placeholders > 0)
    print(`Hinweis: In Entwürfen zu ersetzen: ${placeholders} Platzhalter; ohne ‚draft: true‘ ist jeder ein Fehler.`);
} else {
  printError(formatMessages(messages));
  printError(`\n${messages.length === 1 ? 'Ein Fehler' : `${messages.length} Fehler`} im Inhalt.`);
  process.exitCode = 1;
}
