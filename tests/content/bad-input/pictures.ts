import sharp from 'sharp';
import { all, append, article, bad, edit, folder, sourceNote, summary, write } from './bad-input.ts';
import type { BadInput, Change } from './bad-input.ts';

const image = (background: string, width = 40) =>
  sharp({ create: { width, height: width, channels: 3, background } }).png();
const png = await image('#345').toBuffer();
const other = await image('#c33').toBuffer();
const moving = await sharp([png, other], { join: { animated: true } })
  .webp()
  .toBuffer();
const vast = await image('#345', 9000).toBuffer();

const file = (name: string): string => `${folder}/${name}`;
const good = (name: string): string => `![Ein blaues Feld](${name} "Ein Feld. Grafik: Beispiel")`;

/** A picture that a text shows beside those of a case. */
export const shownPicture: Change = all(write(file('feld.png'), png), append(sourceNote, good('feld.png')));

/** A file that is shown in the summary and is at fault itself. */
const picture = (name: string, path: string, bytes: Uint8Array, says: string): BadInput =>
  bad(name, file(path), all(write(file(path), bytes), append(summary, good(path))), undefined, says);

/** Faults of pictures of which a text file cannot hold the bytes. */
export const badPictures: BadInput[] = [
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
  picture('half a picture', 'halb.png', png.subarray(0, 60), 'Die Datei ist beschädigt oder kein Bild.  Exportieren'),
  picture('a photograph as a phone saves it', 'IMG_1.HEIC', png, 'Endung .heic zeigt die Seite nicht.  Speichern Sie'),
  picture('a picture that moves', 'film.webp', moving, 'Das Bild bewegt sich oder hat mehrere Seiten.  Speichern'),
  picture(
    'a picture of many bytes',
    'schwer.png',
    Buffer.alloc(20_000_001),
    'Das Bild hat mehr als 20 MB.  Verkleinern Sie es',
  ),
  picture(
    'a picture of many pixels',
    'weit.png',
    vast,
    'Das Bild hat 9000 × 9000 Pixel, mehr als 60 Millionen.  Verkleinern',
  ),
];
