import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runNew } from '../../src/cli/run-new.ts';
import { CommandError } from '../../src/content/diagnostics/command.ts';
import { paragraph, wordFile } from './word-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

let root: string;
let files: string;

beforeEach(() => {
  root = temporaryFolder();
  files = temporaryFolder();
});

/** What refuses, and leaves the content folder as it was. */
async function refusal(...args: string[]): Promise<string> {
  const before = readdirSync(root, { recursive: true });
  try {
    await runNew({ root, label: 'content', today: '2026-11-23', setting: '' }, args);
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    expect(readdirSync(root, { recursive: true })).toEqual(before);
    return (error as Error).message;
  }
  throw new Error(`${args.join(' ')} was not refused.`);
}

const word = (parts?: Record<string, Uint8Array>) =>
  wordFile({ body: paragraph('Text.'), ...(parts ? { parts } : {}) });
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

test.for([
  ['alt.doc', ole, '‚alt.doc‘ ist in einem alten Format von Word (.doc) gespeichert.'],
  [
    'geheim.docx',
    Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
    '‚geheim.docx‘ ist mit einem Kennwort verschlüsselt.',
  ],
  ['halb.docx', word().subarray(0, 800), '‚halb.docx‘ ist beschädigt oder keine Word-Datei.'],
  [
    'kaputt.docx',
    word({ 'word/document.xml': Buffer.from('<w:document><w:body>') }),
    '‚kaputt.docx‘ ist beschädigt oder keine Word-Datei.',
  ],
  ['makros.docm', word({ 'word/vbaProject.bin': Buffer.from('x') }), '‚makros.docm‘ enthält Makros.'],
  ['makros.docx', word({ 'word/vbaProject.bin': Buffer.from('x') }), '‚makros.docx‘ enthält Makros.'],
  [
    'bombe.docx',
    word({ 'word/document.xml': Buffer.alloc(21_000_000, ' ') }),
    '‚bombe.docx‘ wäre ausgepackt viel zu groß.',
  ],
  ['brief.docx', Buffer.from('{\\rtf1 x}'), '‚brief.docx‘ ist eine RTF-Datei.'],
  ['brief.odt', Buffer.from('x'), '‚brief.odt‘ lässt sich nicht lesen.'],
  ['brief.pdf', Buffer.from('%PDF-1.7'), '‚brief.pdf‘ lässt sich nicht lesen.'],
  ['leer.docx', Buffer.alloc(0), '‚leer.docx‘ ist leer.'],
  ['leer.txt', Buffer.from(' \n\n'), '‚leer.txt‘ ist leer.'],
  ['leer.html', Buffer.from('<html><body><script>x</script></body></html>'), '‚leer.html‘ enthält keinen Text.'],
  ['ohne-text.docx', wordFile({ body: paragraph('') }), '‚ohne-text.docx‘ enthält keinen Text.'],
  ['bild.txt', Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3, 0x81]), '‚bild.txt‘ ist keine Textdatei'],
  ['lang.txt', Buffer.from('Ein Satz von vielen. '.repeat(12_000)), 'Der Text ist länger als 200 KB'],
] as const)('%s is refused, and nothing is written', async ([name, bytes, says]) => {
  writeFileSync(join(files, name), bytes);
  expect(await refusal(join(files, name))).toContain(says);
});

test('a file of 50 MB is refused without being read', async () => {
  const path = join(files, 'riesig.docx');
  writeFileSync(path, '');
  truncateSync(path, 50_000_000);
  expect(await refusal(path)).toContain('‚riesig.docx‘ ist größer als 25 MB.');
});

test('a file that is not there and a folder are named', async () => {
  mkdirSync(join(files, 'ordner'));
  expect(await refusal(join(files, 'fehlt.docx'))).toMatch(/^Die Datei ‚.*fehlt\.docx‘ gibt es nicht\./);
  expect(await refusal(join(files, 'ordner'))).toMatch(/^‚.*ordner‘ ist ein Ordner\./);
});

test('a second file of the same name, and an address that is none, are refused', async () => {
  writeFileSync(join(files, 'text.txt'), 'Text.');
  const context = { root, label: 'content', today: '2026-11-23', setting: '' };
  await runNew(context, [join(files, 'text.txt')]);
  expect(await refusal(join(files, 'text.txt'))).toMatch(
    /^content\/articles\/text\/ gibt es schon\.\nWählen Sie eine andere Adresse, zum Beispiel: npm run new -- \S.*text\.txt"? --slug anderer-name$/,
  );
  expect(await refusal(join(files, 'text.txt'), '--slug', 'Über uns')).toContain('‚Über uns‘ ist keine Adresse.');
  expect(await refusal(join(files, 'text.txt'), '--slug=../a')).toContain('‚../a‘ ist keine Adresse.');
});
