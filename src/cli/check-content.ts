import { checkContent } from '../content/check-content.ts';
import type { SoundContent } from '../content/check-content.ts';
import { CommandError, print, printError, runCommand } from '../content/diagnostics/command.ts';
import { formatMessages } from '../content/diagnostics/message.ts';
import { createTextRenderer } from '../content/markdown/render-texts.ts';
import { buildDate, withoutDrafts } from '../content/published.ts';
import { contentFolder } from '../content/read/content-folder.ts';
import { lostAddresses } from '../exports/permalinks/broken-permalinks.ts';

await runCommand(() => {
  const { root, label } = contentFolder();
  const result = checkContent(root, label, { createRenderer: createTextRenderer });
  if (result.content) {
    printState(result);
    return;
  }
  const { messages } = result;
  const count = messages.length === 1 ? 'Ein Fehler' : `${messages.length} Fehler`;
  throw new CommandError(`${formatMessages(messages)}\n\n${count} im Inhalt.`);
});

function printState({ content, placeholders }: SoundContent): void {
  const lost = lostAddresses(withoutDrafts(content, buildDate()));
  for (const line of lost) printError(line);
  if (lost.length > 0) process.exitCode = 1;
  const { explainers, actors } = content;
  const drafts = explainers.filter(({ article }) => article.draft).length;
  const among = drafts > 0 ? ` (davon ${counted(drafts, 'Entwurf', 'Entwürfe')})` : '';
  const all = counted(explainers.length, 'Erklärstück', 'Erklärstücke');
  const state = lost.length > 0 ? 'Sonst ist der Inhalt in Ordnung' : 'Der Inhalt ist in Ordnung';
  print(`${state}: ${all}${among}, ${counted(actors.size, 'Akteur', 'Akteure')}.`);
  for (const hint of explainers.flatMap(({ hints = [] }) => hints)) print(hint);
  if (placeholders > 0)
    print(`Hinweis: In Entwürfen zu ersetzen: ${placeholders} Platzhalter; ohne ‚draft: true‘ ist jeder ein Fehler.`);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
