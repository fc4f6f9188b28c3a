import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkPictures } from '../../../../src/content/markdown/remark/remark-pictures.ts';
import type { Picture } from '../../../../src/pictures/picture.ts';

const picture: Picture = { name: 'bad.png', width: 8, height: 6, digest: 'abcdef12' };
const parser = unified().use(remarkParse);

/** The figure that a picture of an article becomes, and what it says below it. */
function figure(credit: string, below: string): string {
  const tree: Root = parser.parse(`![Ein Bad](bad.png "${credit}")\n\n${below}`);
  remarkPictures([picture], [], { isVerbatim: true })(tree);
  return JSON.stringify(tree.children[0]?.data?.hChildren);
}

test.for([
  'Das Bad am Montag. Foto: Jo Muster',
  'Das Bad am **Montag** (FOTO:  Jo Muster).',
  'Foto: Jo\nMuster / Das Bad',
])('a credit that the caption „%s“ of the article holds is not said again', (caption) => {
  expect(figure('Foto: Jo Muster', caption)).not.toContain('Jo Muster');
});

test.for(['Das Bad am Montag.', 'Das Bad. Foto: Jo Mustermann', '- Foto: Jo Muster', ''])(
  'a credit stands below a picture over „%s“',
  (below) => {
    expect(figure('Foto: Jo Muster', below)).toContain('"dataCredit":"Foto: Jo Muster"');
  },
);
