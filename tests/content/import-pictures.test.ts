import { readdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import type { ContentCopy } from './content-copy.ts';
import { ImportPlace } from './import-place.ts';
import { item, paragraph, picture, png, run, table, wordFile } from './word-file.ts';

let jpeg: Uint8Array;
let gif: Uint8Array;

beforeAll(async () => {
  const blue = sharp({ create: { width: 8, height: 6, channels: 3, background: '#00f' } });
  [jpeg, gif] = await Promise.all([blue.clone().jpeg().toBuffer(), blue.clone().gif().toBuffer()]);
});

let place: ImportPlace;
let copy: ContentCopy;

beforeEach(() => {
  place = new ImportPlace();
  ({ copy } = place);
});

const importFile = (name: string, bytes: string | Uint8Array) => place.import(name, bytes);
const text = () => place.text;
const pictures = () =>
  readdirSync(copy.path('articles/probe'))
    .filter((name) => !/\.(?:mdx|yaml|txt)$/.test(name))
    .sort();
const credit = 'Foto: [Platzhalter: Vorname Nachname]';
const unseen = '[Platzhalter: was man auf dem Bild sieht]';

describe('pictures of a Word file', () => {
  test('stand in lines of their own beside the blocks that held them, once a file, and the text stays the same', async () => {
    const body = [
      paragraph(picture('Ein Bad')),
      paragraph('Streit um das Bad', 'Titel'),
      paragraph('Von Anna Beispiel'),
      paragraph(`${picture('Am Anfang')}${run('Erster ')}${picture('In der Mitte')}${run('Absatz.')}`),
      item(`${run('Punkt')}${picture('Am Punkt')}`),
      item('Noch einer'),
      table([['a', 'b']]).replace(run('b'), run('b') + picture('In der Tabelle')),
    ];
    await importFile('Artikel.docx', wordFile({ body: body.join('') }));
    const line = (alt: string) => `![${alt}](bild-1.png "${credit}")`;
    expect(text()).toBe(
      [
        ...[line('Ein Bad'), line('Am Anfang'), 'Erster Absatz.', line('In der Mitte')],
        ...['- Punkt\n- Noch einer', line('Am Punkt'), '| | |\n| - | - |\n| a | b |', `${line('In der Tabelle')}\n`],
      ].join('\n\n'),
    );
    expect(copy.read('articles/probe/original.txt')).toBe('Erster Absatz.\n\n- Punkt\n- Noch einer\n\na\tb\n');
    expect(pictures()).toEqual(['bild-1.png']);
  });

  test('take their credit from the caption below, which stays in the text', async () => {
    const body = paragraph('Text.') + paragraph(picture('Ein Bad')) + paragraph('Das Bad am Montag. Foto: Jo Muster');
    await importFile('Artikel.docx', wordFile({ body }));
    expect(text()).toBe('Text.\n\n![Ein Bad](bild-1.png "Foto: Jo Muster")\n\nDas Bad am Montag. Foto: Jo Muster\n');
    expect(copy.read('articles/probe/original.txt')).toBe('Text.\n\nDas Bad am Montag. Foto: Jo Muster\n');
  });

  test('that a program has described are still to be described', async () => {
    const guess = 'Ein Bild, das Wasser [blau] enthält.&#10;&#10;KI-generierte Inhalte können fehlerhaft sein.';
    const body = paragraph('Text.') + paragraph(picture('')) + paragraph(picture(guess));
    await importFile('Artikel.docx', wordFile({ body }));
    expect(text()).toContain(`![${unseen}](bild-1.png "${credit}")`);
    expect(text()).toContain('sieht; ein Programm vermutet: Ein Bild, das Wasser blau enthält.]](bild-1.png');
    copy.edit('articles/probe/article.mdx', /^draft: true\n/m, '');
    const first = copy.read('articles/probe/article.mdx').split('\n').indexOf('Text.') + 3;
    const open = checkContent(copy.root).messages.filter(({ ruleId }) => ruleId === 'placeholder');
    expect(open.filter(({ line = 0 }) => line >= first).map(({ line }) => line)).toEqual([
      first,
      first,
      first + 2,
      first + 2,
    ]);
  });

  test.for([
    ['ein Bild, das keines ist oder beschädigt ist', Buffer.from('kein Bild')],
    ['ein Bild im Format EMF, das die Seite nicht zeigt', Buffer.from(`\x01\0\0\0${'\0'.repeat(36)} EMF`, 'latin1')],
    ['ein Bild im Format WMF, das die Seite nicht zeigt', Buffer.from('\xD7\xCD\xC6\x9A\0\0', 'latin1')],
    ['ein Bild mit mehr als 20 MB', Buffer.concat([png, Buffer.alloc(20_000_000)])],
    ['ein Bild (bild-1.png; Die Datei ist beschädigt', png.subarray(0, 50)],
  ] as const)('are told with their place where one is %s', async ([what, image]) => {
    const told = await importFile(
      'Artikel.docx',
      wordFile({ body: paragraph('Text.') + paragraph(picture('')), image }),
    );
    expect(told).toContain(`Nicht übernommen: ${what}`);
    expect(told).toContain(', nach „Text.“.');
    expect(pictures()).toEqual([]);
    expect(text()).toBe('Text.\n');
  });

  test.for(['r:link="link"', 'r:embed="link"'])('that lie elsewhere (%s) are told, and not asked for', async (blip) => {
    const body = paragraph('Text.') + paragraph(picture('', blip));
    expect(await importFile('Artikel.docx', wordFile({ body }))).toContain(
      'Nicht übernommen: ein Bild, auf das die Datei nur verweist, nach „Text.“.',
    );
  });
});

describe('pictures of an HTML file', () => {
  const page = (...images: string[]) => `<article><h1>Das Bad</h1><p>Text.</p>${images.join('')}</article>`;

  test('lie beside the article under names of their own, from folders, data and files that differ in case', async () => {
    for (const name of ['Über Öl.jpg', 'a/foto.jpg', 'b/Foto.PNG', 'foto.png', 'FOTO.png', 'gleich.png'])
      place.put(name, name.endsWith('jpg') ? jpeg : Buffer.concat([png, Buffer.from(name)]));
    const sources = ['%C3%9Cber%20%C3%96l.jpg', 'a/foto.jpg?x=1', 'b\\foto.png', 'foto.png', 'FOTO.png'];
    await importFile(
      'seite.html',
      page(
        ...sources.map((source) => `<img src="${source}" alt="Ein Bad">`),
        `<figure><a href="gross.html"><img src="data:image/png;base64,${png.toString('base64')}" alt="foto.png"></a><figcaption>Montag. (Grafik: Jo Muster)</figcaption></figure>`,
      ),
    );
    expect(pictures()).toEqual(['b-foto.png', 'bild-1.png', 'foto-2.png', 'foto.png', 'ueber-oel.jpg']);
    expect(text()).toContain(`![${unseen}](bild-1.png "Grafik: Jo Muster")\n\nMontag. (Grafik: Jo Muster)`);
    expect(text().match(/ueber-oel\.jpg/g)).toHaveLength(2);
  });

  test('are told where they cannot be taken, and nothing is fetched or read outside of the folder', async () => {
    place.put('foto.gif', gif);
    place.put('klein.png', png.subarray(0, 40));
    place.put('text.png', 'kein Bild');
    place.put('ordner.png/x', '');
    place.put('riesig.jpg', jpeg);
    truncateSync(join(place.files, 'riesig.jpg'), 50_000_000);
    place.put('../geheim.png', png);
    symlinkSync(join(place.files, '../geheim.png'), join(place.files, 'verweis.png'));
    const cases: [source: string, what: string][] = [
      ['foto.gif', 'ein Bild im Format GIF (foto.gif), das die Seite nicht zeigt'],
      ['klein.png', 'ein Bild (klein.png; Die Datei ist beschädigt'],
      ['text.png', 'ein Bild, das keines ist oder beschädigt ist (text.png)'],
      ['ordner.png', 'ein Bild, dessen Datei fehlt (ordner.png)'],
      ['fehlt.png', 'ein Bild, dessen Datei fehlt (fehlt.png)'],
      ['riesig.jpg', 'ein Bild mit mehr als 20 MB (riesig.jpg)'],
      ['../geheim.png', 'ein Bild, das nicht im Ordner des Dokuments liegt (../geheim.png)'],
      ['verweis.png', 'ein Bild, das nicht im Ordner des Dokuments liegt (verweis.png)'],
      ['/etc/geheim.png', 'ein Bild, das nicht im Ordner des Dokuments liegt (/etc/geheim.png)'],
      ['file:///etc/geheim.png', 'ein Bild, das nicht im Ordner des Dokuments liegt (file:///etc/geheim.png)'],
      [
        'https://beispiel.example/a.png',
        'ein Bild aus dem Netz, das niemand geholt hat (https://beispiel.example/a.png)',
      ],
      ['//beispiel.example/a.png', 'ein Bild aus dem Netz, das niemand geholt hat (//beispiel.example/a.png)'],
      ['data:image/svg+xml,%3Csvg xmlns="x" width="1" height="1"/>'.replaceAll('"', "'"), 'ein Bild im Format SVG'],
      ['', 'ein Bild ohne Adresse'],
      [`${'x'.repeat(5000)}.png`, 'ein Bild, dessen Datei fehlt (xxx'],
    ];
    const told = await importFile('seite.html', page(...cases.map(([source]) => `<img src="${source}">`)));
    for (const [, what] of cases) expect(told).toContain(`Nicht übernommen: ${what}`);
    expect(pictures()).toEqual([]);
  });
});

test('pictures of a Markdown file keep what it says of them, and a caption that only its title has is told', async () => {
  place.put('bad.jpg', jpeg);
  const told = await importFile(
    'text.md',
    '# Das Bad\n\nText.\n\n![Ein Bad](bad.jpg "Am Montag. Foto: Jo Muster")\n\n![](bad.jpg)\n',
  );
  expect(text()).toBe(`Text.\n\n![Ein Bad](bad.jpg "Foto: Jo Muster")\n\n![${unseen}](bad.jpg "${credit}")\n`);
  expect(told).toContain(
    'Nicht übernommen: „Am Montag.“, das nicht im Text, sondern am Bild bad.jpg stand, nach „Text.“.',
  );
  expect(told).toContain('Bilder, die jetzt beim Artikel liegen: bad.jpg.');
});

test('pictures are not written where the explainer cannot be', async () => {
  place.put('bad.jpg', jpeg);
  await importFile('text.md', 'Text.\n\n![Ein Bad](bad.jpg)\n');
  rmSync(copy.path('articles/probe/bad.jpg'));
  await expect(importFile('text.md', 'Text.\n\n![Ein Bad](bad.jpg)\n')).rejects.toThrow('gibt es schon');
  expect(pictures()).toEqual([]);
  expect(readdirSync(copy.path('articles'))).toEqual(['probe']);
});
