import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Image, Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { markLanguages } from '../../../schemas/values/language-marks.ts';
import { pictureFiles, pictureFormats, pictureSizes, plainFile, type Picture } from '../../../pictures/picture.ts';
import type { ShownPicture } from '../../model/rendered-texts.ts';

/** Stands before the address of a file of the site, for which the page puts the way from it; no text can hold the sign. */
export const siteRoot = '\uFDD3';

const creditWords = 'Fotos?|Bild(?:er)?|Grafik|Karte|Illustration|Zeichnung|Collage|Montage|Screenshot|Quelle|Archiv';
const titleForm = new RegExp(
  `^(.*?)\\s*(?<![\\p{L}\\p{N}])(?:\\(\\s*((?:(?:${creditWords})\\s*:|©)\\s*[^\\s)].*?)\\s*\\)|((?:(?:${creditWords})\\s*:|©)\\s*\\S.*?))\\.?$`,
  'u',
);

/** „Die Züge stehen. Foto: Vorname Nachname“ in its two parts; undefined where nobody is named. */
export function captionAndCredit(title: string): { caption: string; credit: string } | undefined {
  const [, caption = '', bracketed, plain] = titleForm.exec(title.trim()) ?? [];
  const credit = bracketed ?? plain;
  return credit === undefined ? undefined : { caption, credit };
}

/** The picture that a paragraph consists of. */
export function pictureIn(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [child] = node.children;
  return child?.type === 'image' ? child : undefined;
}

/** The name of the file that a picture's address names: `./Bild%201.jpg` → `Bild 1.jpg`. */
export function pictureName(url: string): string {
  const name = url.replace(/^(?:\.\/)+/, '');
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name.normalize('NFC');
  }
}

/** Looks up a picture by the address in a text. */
function findPicture(url: string, pictures: readonly Picture[]): Picture | undefined {
  return pictures.find(({ name }) => name.normalize('NFC') === pictureName(url));
}

/**
 * Makes figures of the pictures of a text: the files for screens of each size, width and height, so that nothing moves when it
 * comes, caption and credit. In an article the figure holds no text, because its text is another's: the credit is an attribute, and none
 * where the paragraph below says it already.
 *
 * @param pictures those of the explainer
 * @param shown list to which they are added, in order
 * @param options.isLazy whether the first may wait, too, until a reader comes near
 */
export function remarkPictures(
  pictures: readonly Picture[],
  shown: ShownPicture[],
  { isVerbatim = false, isLazy: mayWait = false } = {},
) {
  return (tree: Root): void => {
    let isLazy = mayWait;
    visit(tree as Nodes, 'paragraph', (node, index = 0, parent) => {
      const image = pictureIn(node);
      const picture = image && findPicture(image.url, pictures);
      if (!image || !picture) return;
      const { caption, credit } = captionAndCredit(image.title ?? '') ?? { caption: '', credit: '' };
      const told = {
        picture,
        alt: image.alt ?? '',
        caption: markLanguages(caption),
        credit: markLanguages(credit),
        isVerbatim,
      };
      const isCredited = isVerbatim && saysCredit(parent?.children[index + 1], credit);
      shown.push(told);
      node.data = {
        hName: 'figure',
        hProperties: { className: ['picture'] },
        hChildren: figure(told, isLazy, isCredited),
      };
      isLazy = true;
    });
  };
}

/** Whether the paragraph below a picture holds its credit, as captions of articles do. */
function saysCredit(below: Nodes | undefined, credit: string): boolean {
  if (below?.type !== 'paragraph') return false;
  const words = (text: string): string => text.replaceAll(/\s+/g, ' ').toLowerCase();
  const [, after] = words(toString(below)).split(words(credit), 2);
  return after !== undefined && !/^[\p{L}\p{N}]/u.test(after);
}

function figure(
  { picture, alt, caption, credit, isVerbatim }: ShownPicture,
  isLazy: boolean,
  isCredited: boolean,
): ElementContent[] {
  const sources = pictureFormats.slice(0, -1).map((format) => {
    const files = pictureFiles(picture, format).map(({ file, width }) => `${siteRoot}${file} ${width}w`);
    return h('source', { type: `image/${format}`, srcSet: files.join(', '), sizes: pictureSizes });
  });
  const { width, height } = picture;
  const src = siteRoot + plainFile(picture).file;
  const img = h('img', { src, width, height, alt, ...(isLazy && { loading: 'lazy' }) });
  const below = isVerbatim
    ? h('figcaption', { dataCredit: credit })
    : h('figcaption', caption === '' ? null : `${caption} `, h('small', credit));
  return [h('picture', sources, img), ...(isCredited ? [] : [below])];
}

/**
 * Gives the pictures of blocks that leave the site the address of a file that every program reads. Caption and credit stand
 * below as a paragraph; in an article, which has no words but its own, the credit is the title of the picture.
 */
export function withPlainPictures<T extends Nodes>(
  blocks: readonly T[],
  pictures: readonly ShownPicture[],
): (T | Paragraph)[] {
  return blocks.flatMap((block): (T | Paragraph)[] => {
    const image = pictureIn(block);
    const known = image && pictures.find(({ picture }) => findPicture(image.url, [picture]));
    const told = image && captionAndCredit(image.title ?? '');
    if (!image || !known || !told) return [block];
    const { file, width } = plainFile(known.picture);
    const height = Math.round((known.picture.height * width) / known.picture.width);
    Object.assign(image, { url: file, data: { hProperties: { width, height } } });
    if (known.isVerbatim) return [block];
    image.title = null;
    const line = markLanguages([told.caption, told.credit].filter(Boolean).join(' '));
    const children = [{ type: 'emphasis' as const, children: [{ type: 'text' as const, value: line }] }];
    return [block, { type: 'paragraph', children }];
  });
}

/** „Zeichnung: Beispielbahn (Ein leerer Bahnsteig)“: whose the pictures of the article are. */
export function articleCredits(pictures: readonly ShownPicture[] = []): string[] {
  return pictures.flatMap(({ isVerbatim, alt, credit }) => (isVerbatim ? [`${credit} (${alt})`] : []));
}
