import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runNew } from '../../src/cli/run-new.ts';
import { CheckedFolder, formatMessages } from '../../src/content/diagnostics/message.ts';
import { checkSpelling } from '../../src/content/spelling/check-spelling.ts';
import { germanProse } from '../../src/content/spelling/german-prose.ts';
import { textCases } from '../unit/content/text-cases.ts';
import { temporaryFolder } from './temporary-folder.ts';

const claims = 'articles/streik/claims.yaml';

/** Lines `file:line:column reason note` about the words of a content folder. */
async function unknown(files: Record<string, string>): Promise<string[]> {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const folder = new CheckedFolder('content');
  await checkSpelling(root, Object.keys(files), folder);
  return folder.messages.map(({ name, reason, note }) => `${name} ${reason} ${note}`);
}

const words = async (files: Record<string, string>): Promise<string[]> =>
  (await unknown(files)).map((line) => /‚(.*?)‘ steht/.exec(line)?.[1] ?? line);

test('a slip is told once a file, with its place and the nearest word', async () => {
  const text =
    'ort:\n  explanation: Das Gesprech war gut.\n  correction: Ein Gesprech. Die Umwelschutzorganisation sagte ab.\n';
  expect(await unknown({ [claims]: text })).toEqual([
    `content/${claims}:2:20 ‚Gesprech‘ steht in keinem Wörterbuch. Danach noch 1-mal. Meinten Sie ‚Gespräch‘?`,
    `content/${claims}:3:33 ‚Umwelschutzorganisation‘ steht in keinem Wörterbuch. Meinten Sie ‚Umweltschutzorganisation‘?`,
  ]);
});

test('a word that is near no other is told with the way to allow it', async () => {
  expect(await unknown({ [claims]: 'ort:\n  explanation: In Krzepczów.\n' })).toEqual([
    `content/${claims}:2:19 ‚Krzepczów‘ steht in keinem Wörterbuch. Richtig? Dann gehört es in words.txt.`,
  ]);
});

test('compounds of German words are words', async () => {
  const text =
    'Der Stuttgarter Bahnhofsvorplatz, die Lebensmittelkennzeichnungsverordnung, das Beihilferecht – „größer“.';
  expect(await words({ [claims]: `ort:\n  explanation: ${text}\n` })).toEqual([]);
});

test('what „npm run new“ writes holds no word that is told', async () => {
  const root = temporaryFolder();
  const place = { root, label: 'content', today: '2026-11-29', setting: '' };
  for (const args of [
    ['Ein Titel'],
    ['person', 'Rosa Beispiel'],
    ['organisation', 'Verein für Beispiele'],
    ['term', 'Bürgerbegehren'],
    ['page', 'Kontakt'],
    ['source', 'https://www.beispiel.example/bericht'],
  ])
    await runNew(place, args);
  const folder = new CheckedFolder('content');
  await checkSpelling(root, globSync('**/*.{yaml,mdx}', { cwd: root }), folder);
  expect(formatMessages(folder.messages)).toBe('');
});

test('names of actors, organisations and publishers are known, also in the genitive', async () => {
  expect(
    await words({
      'actors/demirel.yaml': 'name: Özgül Demirtaşoğlu\ngiven: [Özgül]\nfamily: [Demirtaşoğlu]\n',
      'articles/streik/sources.yaml': 'a: { publisher: Rundschauer, lang: de }\n',
      [claims]: 'ort:\n  explanation: Demirtaşoğlus Rede im Rundschauer; Demirtaşoglu nicht.\n',
    }),
  ).toEqual(['Demirtaşoglu']);
});

test('the words of words.txt are known, its comments are not', async () => {
  const list = '# Orte: Krzepczów\nZwickendorf # kein echter\n\n';
  expect(await words({ 'words.txt': list, [claims]: 'o:\n  e: Von Zwickendorf nach Krzepczów.\n' })).toEqual([
    'Krzepczów',
  ]);
});

test.each(textCases('../../content/german-prose.txt', 4))(
  'of %s, only German texts of ours are read',
  (_, name = '', text = '', expected = '') => {
    const prose = germanProse(name, text);
    expect(prose.length).toBe(text.length);
    expect(
      prose
        .split(/\s{2,}|\n/)
        .map((part) => part.trim())
        .filter(Boolean),
    ).toEqual(expected.split(' | ').filter(Boolean));
  },
);
