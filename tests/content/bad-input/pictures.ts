import sharp from 'sharp';
import type { BadInput, Change } from './bad-input.ts';
import { all, append, article, bad, edit, folder, makeFolder, sourceNote, summary, write } from './bad-input.ts';

const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#345' } })
  .png()
  .toBuffer();
const other = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c33' } })
  .png()
  .toBuffer();
const moving = await sharp([png, other], { join: { animated: true } })
  .webp()
  .toBuffer();
const vast = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#345' } })
  .png()
  .toBuffer();
const scripted = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';

const form = '![Was man sieht](bild.jpg "Unterschrift. Foto: Vorname Nachname")';
const file = (name: string): string => `${folder}/${name}`;
const good = (name: string): string => `![Ein blaues Feld](${name} "Ein Feld. Grafik: Beispiel")`;

/** A paragraph at the end of the summary, beside a picture `feld.png` that is shown. */
const text = (name: string, paragraph: string, says: string): BadInput =>
  bad(
    name,
    summary,
    all(write(file('feld.png'), png), append(sourceNote, good('feld.png')), append(summary, paragraph)),
    '![',
    says,
  );

/** A file that is shown in the summary and is at fault itself. */
const picture = (name: string, path: string, change: Change, says: string): BadInput =>
  bad(name, file(path), all(change, append(summary, good(path))), undefined, says);

/** Faults of pictures and of what is said of them. */
export const badPictures: BadInput[] = [
  text(
    'a picture of a site',
    '![Feld](https://a.example/feld.png "Foto: A")',
    'die Seite holt nichts von anderen.  Legen',
  ),
  text(
    'a picture as data',
    '![Feld](data:image/png;base64,AA== "Foto: A")',
    'die Seite holt nichts von anderen.  Legen',
  ),
  text(
    'a picture outside the folder',
    '![Feld](../feld.png "Foto: A")',
    'nicht unter ‚../feld.png‘.  Legen Sie die Datei',
  ),
  text(
    'a picture from the root of a disk',
    '![Feld](/feld.png "Foto: A")',
    'nicht unter ‚/feld.png‘.  Legen Sie die Datei',
  ),
  text(
    'a picture that is not there',
    '![Feld](fled.png "Foto: A")',
    '‚fled.png‘ gibt es nicht.  Meinten Sie ‚feld.png‘?',
  ),
  text(
    'a picture of which nothing is said',
    '![](feld.png "Foto: A")',
    'fehlt, was man darauf sieht.  Schreiben Sie ![Was',
  ),
  text(
    'a picture with its name for words',
    '![feld.png](feld.png "Foto: A")',
    'fehlt, was man darauf sieht.  Schreiben',
  ),
  text('a picture without a title', '![Feld](feld.png)', `fehlt, von wem es ist.  Schreiben Sie ${form}.`),
  text(
    'a picture of nobody',
    '![Feld](feld.png "Ein Feld am Morgen.")',
    `fehlt, von wem es ist.  Schreiben Sie ${form}.`,
  ),
  text('a credit without a name', '![Feld](feld.png "Ein Feld. Foto:")', 'fehlt, von wem es ist.  Schreiben Sie'),
  text(
    'HTML in a caption',
    '![Feld](feld.png "Ein <b>Feld</b>. Foto: A")',
    'HTML wird hier nicht gelesen; „<b>Feld</b>“',
  ),
  text(
    'a picture in a sentence',
    'Hier ![Feld](feld.png "Foto: A") steht es.',
    'Ein Bild steht hier mitten in einem Absatz',
  ),
  text('a picture in a list', '- eins\n- ![Feld](feld.png "Foto: A")', 'Ein Bild steht hier mitten in einem Absatz'),
  text(
    'a picture by reference',
    '![Feld][f]\n\n[f]: https://a.example/',
    `Die Adresse eines Bildes steht gleich dabei.  Schreiben Sie ${form}`,
  ),
  bad(
    'a caption of ours in the article',
    article,
    all(write(file('feld.png'), png), edit(article, /\n\n## /, `\n\n${good('feld.png')}\n\n## `)),
    '![',
    'Die Unterschrift eines Bildes gehört hier zum Wortlaut.  Schreiben Sie sie als Absatz darunter',
  ),
  bad(
    'a picture that no text shows',
    file('feld.png'),
    write(file('feld.png'), png),
    undefined,
    'Kein Text zeigt dieses Bild.  Schreiben Sie',
  ),
  picture('a picture without bytes', 'leer.jpg', write(file('leer.jpg'), ''), 'Die Datei ist leer.  Exportieren'),
  picture(
    'half a picture',
    'halb.png',
    write(file('halb.png'), png.subarray(0, 60)),
    'Die Datei ist beschädigt oder kein Bild.  Exportieren',
  ),
  picture(
    'a text named like a picture',
    'text.jpg',
    write(file('text.jpg'), 'kein Bild'),
    'Die Datei ist beschädigt oder kein Bild.  Exportieren',
  ),
  picture(
    'a drawing with a script',
    'plan.svg',
    write(file('plan.svg'), scripted),
    'Endung .svg zeigt die Seite nicht.  Speichern Sie es als JPEG',
  ),
  picture(
    'the same, under another ending',
    'plan.png',
    write(file('plan.png'), scripted),
    'in Wahrheit im Format svg.  Speichern Sie es als JPEG',
  ),
  picture(
    'a photograph as a phone saves it',
    'IMG_1.HEIC',
    write(file('IMG_1.HEIC'), png),
    'Endung .heic zeigt die Seite nicht.  Speichern Sie',
  ),
  picture(
    'a picture that moves',
    'film.webp',
    write(file('film.webp'), moving),
    'Das Bild bewegt sich oder hat mehrere Seiten.  Speichern',
  ),
  picture(
    'a picture of many bytes',
    'schwer.png',
    write(file('schwer.png'), Buffer.alloc(20_000_001)),
    'Das Bild hat mehr als 20 MB.  Verkleinern Sie es',
  ),
  picture(
    'a picture of many pixels',
    'weit.png',
    write(file('weit.png'), vast),
    'Das Bild hat 9000 × 9000 Pixel, mehr als 60 Millionen.  Verkleinern',
  ),
  picture(
    'a folder named like a picture',
    'ordner.png',
    makeFolder(file('ordner.png')),
    'Das ist ein Ordner, keine Datei.',
  ),
];
