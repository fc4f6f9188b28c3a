import { globSync } from 'node:fs';
import { print, runCommand } from '../content/diagnostics/command.ts';
import { CheckedFolder, formatMessages } from '../content/diagnostics/message.ts';
import { contentFolder } from '../content/read/content-folder.ts';
import { checkSpelling, wordList } from '../content/spelling/check-spelling.ts';

await runCommand(async () => {
  const { root, label } = contentFolder();
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
