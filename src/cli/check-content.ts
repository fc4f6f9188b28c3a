import { checkContent } from '../content/check-content.ts';
import type { SoundContent } from '../content/check-content.ts';
import { contentHints } from '../content/check/hints.ts';
import { CommandError, print, printError } from '../content/diagnostics/command.ts';
import { countFaults, formatMessages } from '../content/diagnostics/message.ts';
import { createTextRenderer } from '../content/markdown/render-texts.ts';
import { buildDate, withoutDrafts } from '../content/published.ts';
import { contentFolder } from '../content/read/content-folder.ts';
import { lostAddresses } from '../exports/permalinks/broken-permalinks.ts';
import { refuse, runCommandLine } from './command-line.ts';
import { explainFault, listFaults } from './explain-fault.ts';

const help = `npm run check:content

Prüft den ganzen Inhalt und nennt jeden Fehler mit Datei, Zeile und Spalte, was zu tun ist, und am Ende in [Klammern] seine
Kennung. Es wird nichts gebaut und nichts verändert.

  npm run check:content -- --explain            alle Kennungen, jede mit einem Satz
  npm run check:content -- --explain KENNUNG    was sie bedeutet, warum es ein Fehler ist und wie er sich beheben lässt

Angaben davor:

  CONTENT_DIR=…    Ordner mit dem Inhalt; sonst content
  BUILD_DATE=…     der Tag, der als heute gilt, als JJJJ-MM-TT`;

await runCommandLine({ help, takesArguments: true }, ([option, id, ...further]) => {
  if (option !== '--explain') refuse(option, help);
  refuse(further[0], help);
  if (option === '--explain') print(id === undefined ? listFaults() : explainFault(id));
  else check();
});

function check(): void {
  const { root, label } = contentFolder();
  const result = checkContent(root, label, { createRenderer: createTextRenderer });
  if (result.content) {
    printState(result, label);
    return;
  }
  const { messages } = result;
  const hint = 'Was eine Kennung in [Klammern] heißt: npm run check:content -- --explain KENNUNG';
  throw new CommandError(`${formatMessages(messages)}\n\n${countFaults(messages)} im Inhalt.\n${hint}`);
}

function printState({ content, placeholders }: SoundContent, label: string): void {
  const lost = lostAddresses(withoutDrafts(content, buildDate()));
  for (const line of lost) printError(line);
  if (lost.length > 0) process.exitCode = 1;
  const { explainers, actors } = content;
  const drafts = explainers.filter(({ article }) => article.draft).length;
  const among = drafts > 0 ? ` (davon ${counted(drafts, 'Entwurf', 'Entwürfe')})` : '';
  const all = counted(explainers.length, 'Erklärstück', 'Erklärstücke');
  const state =
    lost.length > 0 ? `Sonst ist der Inhalt in ${label} in Ordnung` : `Der Inhalt in ${label} ist in Ordnung`;
  print(`${state}: ${all}${among}, ${counted(actors.size, 'Akteur', 'Akteure')}.`);
  for (const hint of contentHints(content, buildDate())) print(hint);
  if (placeholders > 0)
    print(`Hinweis: In Entwürfen zu ersetzen: ${placeholders} Platzhalter; ohne ‚draft: true‘ ist jeder ein Fehler.`);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
