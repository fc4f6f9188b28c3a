import { globSync } from 'node:fs';
import { print } from '../content/diagnostics/command.ts';
import { CheckedFolder, formatMessages } from '../content/diagnostics/message.ts';
import { presentContentFolder } from '../content/read/content-folder.ts';
import { checkSpelling, wordList } from '../content/spelling/check-spelling.ts';
import { runCommandLine } from './command-line.ts';

const help = `npm run check:spelling

Nennt Wörter unserer eigenen Texte, die in keinem Wörterbuch stehen, mit Zeile und nächstem Wort. Das sind Hinweise; nichts hält deshalb
an. Was richtig ist, gehört in ${wordList} im Ordner mit dem Inhalt, ein Wort je Zeile.

  CONTENT_DIR=…    davor: Ordner mit dem Inhalt; sonst content`;

await runCommandLine({ help }, async () => {
  const { root, label } = presentContentFolder();
  const folder = new CheckedFolder(label);
  const names = globSync(['**/*.yaml', '**/*.mdx', wordList], { cwd: root }).sort();
  await checkSpelling(root, names, folder);
  const { messages } = folder;
  if (messages.length === 0) {
    print('Alle Wörter stehen im Wörterbuch.');
    return;
  }
  print(formatMessages(messages));
  print(`\nHinweise, keine Fehler. Was richtig ist, gehört in ${label}/${wordList}, ein Wort je Zeile.`);
});
