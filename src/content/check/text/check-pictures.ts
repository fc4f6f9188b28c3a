import type { Image, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { lineSchema, textSchema } from '../../../schemas/values/text.ts';
import { pictureEndings } from '../../../pictures/picture.ts';
import { report, type CheckedFolder, type Wording } from '../../diagnostics/message.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';
import { captionAndCredit, pictureIn, pictureName } from '../../markdown/remark/remark-pictures.ts';
import type { MdxFile } from '../../read/mdx-file.ts';
import type { Pictures } from '../../read/picture-files.ts';

const form = '![Was man sieht](bild.jpg "Unterschrift. Foto: Vorname Nachname")';
const ourForm = `Schreiben Sie ${form}.`;
const articleForm = 'Schreiben Sie ![Was man sieht](bild.jpg "Foto: Vorname Nachname").';

/** The pictures of the texts of a folder: each lies beside them, says what is seen and whose it is; and each is shown. */
export function checkPictures(
  article: MdxFile | undefined,
  texts: readonly (MdxFile | undefined)[],
  pictures: Pictures,
  folder: Pick<CheckedFolder, 'file'>,
): void {
  const shown = new Set<string>();
  let isComplete = true;
  for (const text of [article, ...texts]) {
    if (!text) continue;
    if (text.tree) checkText(text.tree, text.file, pictures, shown, text === article);
    else isComplete = false;
  }
  for (const [name, picture] of pictures) {
    if (!isComplete || !picture || shown.has(name.normalize('NFC'))) continue;
    const note = `${ourForm.replace('bild.jpg', encodeURI(name))} Sonst entfernen Sie die Datei.`;
    report(folder.file(name), undefined, 'unused-picture', 'Kein Text zeigt dieses Bild.', note);
  }
}

function checkText(tree: Root, file: VFile, pictures: Pictures, shown: Set<string>, isVerbatim: boolean): void {
  const alone = new Set(tree.children.flatMap((node) => pictureIn(node) ?? []));
  visit(tree, (node) => {
    if (node.type === 'imageReference') {
      const reason = 'Die Adresse eines Bildes steht gleich dabei.';
      report(file, node.position, 'picture-reference', reason, isVerbatim ? articleForm : ourForm);
    }
    if (node.type !== 'image') return;
    shown.add(pictureName(node.url));
    const wording =
      addressProblem(node.url, pictures) ??
      (alone.has(node) ? undefined : misplaced) ??
      altProblem(node, isVerbatim) ??
      titleProblem(node, isVerbatim);
    if (wording) report(file, node.position, ...wording);
  });
}

const misplaced: Wording = [
  'picture-in-text',
  'Ein Bild steht hier mitten in einem Absatz, einer Liste, einem Zitat oder einer Tabelle.',
];

function addressProblem(url: string, pictures: Pictures): Wording | undefined {
  const name = pictureName(url);
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url))
    return ['remote-picture', `Das Bild ${quote(url)} liegt nicht beim Text; die Seite holt nichts von anderen.`];
  if (/[/\\]/.test(name) || name === '')
    return ['picture-outside', `Ein Bild liegt im selben Ordner wie der Text, nicht unter ${quote(url)}.`];
  const names = [...pictures.keys()];
  if (names.some((known) => known.normalize('NFC') === name)) return undefined;
  const endings = pictureEndings.map((ending) => `.${ending}`).join(', ');
  const note = suggestNearest(name, names, `Legen Sie die Datei in den Ordner des Textes; Endungen: ${endings}.`);
  return ['missing-picture', `Das Bild ${quote(name)} gibt es nicht.`, note];
}

function altProblem({ alt, url }: Image, isVerbatim: boolean): Wording | undefined {
  const text = alt?.trim() ?? '';
  if (text === '' || text.toLowerCase() === pictureName(url).toLowerCase())
    return [
      'missing-alt',
      `Zum Bild ${quote(pictureName(url))} fehlt, was man darauf sieht.`,
      `${isVerbatim ? articleForm : ourForm} Wer das Bild nicht sieht, hört es so; ein Bild ohne Aussage lassen Sie weg.`,
    ];
  return lineProblem(lineSchema.safeParse(text));
}

function titleProblem({ title, url }: Image, isVerbatim: boolean): Wording | undefined {
  const parts = captionAndCredit(title ?? '');
  if (!parts)
    return [
      'missing-credit',
      `Zum Bild ${quote(pictureName(url))} fehlt, von wem es ist.`,
      `${isVerbatim ? articleForm : ourForm} Es geht auch „Grafik: …“, „Karte: …“, „© …“ und „(Foto: …)“.`,
    ];
  if (isVerbatim && parts.caption !== '')
    return ['caption-in-article', 'Die Unterschrift eines Bildes gehört hier zum Wortlaut.'];
  const texts = [parts.caption, parts.credit].filter((part) => part !== '');
  return texts.map((part) => lineProblem(textSchema.safeParse(part))).find((problem) => problem);
}

function lineProblem({ error }: ReturnType<typeof lineSchema.safeParse>): Wording | undefined {
  const [reason = '', note = ''] = error?.issues[0]?.message.split('\n') ?? [];
  return error && ['picture-text', reason, note];
}
