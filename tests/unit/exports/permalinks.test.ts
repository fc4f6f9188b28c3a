import { describe, expect, test } from 'vitest';
import { readBuiltPage, type BuiltSite } from '../../../src/exports/permalinks/permalinks-page.ts';
import {
  countByPage,
  formatPermalinks,
  lostPermalinks,
  mergePermalinks,
  newPermalinks,
} from '../../../src/exports/permalinks/permalinks.ts';

/** A site from the HTML of its pages. */
function siteOf(pages: Record<string, string>): BuiltSite {
  return new Map(Object.entries(pages).map(([file, html]) => [file, readBuiltPage(file, html)]));
}

const section = (id: string, paragraphs = 0, aliases: string[] = []): string =>
  `<section id="${id}">${aliases.map((alias) => `<span id="${alias}" class="alias"></span>`).join('')}${Array.from({ length: paragraphs }, (_, index) => `<p id="${id}-${index + 1}">x</p>`).join('')}</section>`;
const forwardTo = (link: string): string => `<meta http-equiv="refresh" content="0; url=${link}">`;

test('new addresses are counted by explainer and page, with what lies in their folders', () => {
  const addresses = [
    'akteure.html',
    'akteure/weber.html',
    'anruf.html',
    'anruf.html#a/b',
    'anruf/a.html',
    'index.html',
  ];
  expect([...countByPage(addresses)]).toEqual([
    ['akteure', 2],
    ['anruf', 3],
    ['index', 1],
  ]);
});

describe('the addresses of a page are', () => {
  test('its sections and their paragraphs, in the order of the page', () => {
    const { addresses } = readBuiltPage('anruf.html', section('telefonat', 2) + section('folgen', 1));
    expect(addresses).toEqual(['telefonat', 'telefonat-1', 'telefonat-2', 'folgen', 'folgen-1']);
  });

  test('lists, quotations, tables and headings of its sections with what they hold, and footnotes', () => {
    const ids = [
      'kosten-liste-1',
      'kosten-liste-1-2',
      'kosten-zitat-1',
      'kosten-tabelle-1-3',
      'kosten-titel-1',
      'fussnote-1',
    ];
    const others = ['kosten-liste', 'kosten-leiste-1', 'liste-1', 'kosten-1-2'];
    const html = `<section id="kosten">${[...ids, ...others].map((id) => `<p id="${id}">x</p>`).join('')}</section>`;
    expect(readBuiltPage('anruf.html', html).addresses).toEqual(['kosten', ...ids]);
  });

  test('actors and checked passages', () => {
    const html = [
      '<article id="akteur-trump"></article>',
      '<span class="mark falsch" id="beleg-datum">x</span>',
      '<article id="faktencheck-datum"></article>',
    ].join('');
    expect(readBuiltPage('anruf.html', html).addresses).toEqual(['akteur-trump', 'beleg-datum', 'faktencheck-datum']);
  });

  test('not actors and passages on a page of one section, which only the whole page names', () => {
    const html = `${section('telefonat')}<span class="mark" id="beleg-datum">x</span>`;
    expect(readBuiltPage('anruf/telefonat.html', html).addresses).toEqual(['telefonat']);
  });

  test.for([
    [
      'what the page needs for itself',
      '<main id="hauptteil"><nav id="inhalt"></nav><div popover id="karte-trump"></div>',
    ],
    ['numbered notes and sources', '<p id="anmerkung-1">x</p><li id="quelle-3">x</li>'],
    ['former ids', '<span id="beleg-ort" class="alias"></span>'],
    [
      'what stands in comments, scripts, styles and attributes',
      '<!--<section id="a">--><script>"<section id=\'b\'>"</script><style>/*<section id="c">*/</style><p title="<section id=d>">x</p>',
    ],
  ] as const)('not %s', ([, html]) => {
    expect(readBuiltPage('anruf.html', html).addresses).toEqual([]);
  });

  test('read whatever stands around their values', () => {
    const html = `<section class=a id=eins></section><SECTION data-x="a>b" ID='zwei'></SECTION><section\nid = "drei"></section>`;
    expect(readBuiltPage('anruf.html', html).addresses).toEqual(['eins', 'zwei', 'drei']);
  });
});

describe('new are', () => {
  test('pages and ids that are not listed', () => {
    const site = siteOf({ 'anruf.html': section('telefonat') + section('folgen'), 'ueber.html': '' });
    expect(newPermalinks({ 'anruf.html': ['folgen'] }, site)).toEqual(['anruf.html#telefonat', 'ueber.html']);
  });

  test('not former ids that a section keeps', () => {
    const site = siteOf({ 'anruf.html': section('telefonat', 0, ['gespraech']) });
    expect(newPermalinks({ 'anruf.html': ['telefonat'] }, site)).toEqual([]);
  });
});

describe('lost are', () => {
  test('pages and ids that are listed and not there', () => {
    const listed = { 'anruf.html': ['telefonat', 'folgen'], 'ueber.html': [] };
    expect(lostPermalinks(listed, siteOf({ 'anruf.html': section('telefonat') }), [])).toEqual([
      'anruf.html#folgen',
      'ueber.html',
    ]);
  });

  test('not ids that a renamed section keeps', () => {
    const site = siteOf({ 'anruf.html': section('telefonat', 0, ['gespraech']) });
    expect(lostPermalinks({ 'anruf.html': ['gespraech'] }, site, [])).toEqual([]);
  });

  test('not pages that lead on, nor ids that the page has to which they lead', () => {
    const site = siteOf({ 'alt.html': forwardTo('anruf.html'), 'anruf.html': section('telefonat') });
    expect(lostPermalinks({ 'alt.html': ['telefonat'] }, site, [])).toEqual([]);
  });

  test('ids that the page has not to which theirs leads', () => {
    const site = siteOf({ 'alt/a.html': forwardTo('../anruf/b.html'), 'anruf/b.html': section('b') });
    expect(lostPermalinks({ 'alt/a.html': ['a'] }, site, [])).toEqual(['alt/a.html#a']);
  });

  test.for([
    ['that lead nowhere', { 'alt.html': forwardTo('neu.html') }],
    ['that lead in a circle', { 'alt.html': forwardTo('neu.html'), 'neu.html': forwardTo('alt.html') }],
  ] as const)('pages %s', ([, pages]) => {
    expect(lostPermalinks({ 'alt.html': [] }, siteOf(pages), [])).toEqual(['alt.html']);
  });

  test('the pages of a withdrawn explainer, but not what was on them', () => {
    const site = siteOf({ 'anruf.html': '', 'alt.html': forwardTo('anruf.html') });
    const listed = { 'anruf.html': ['telefonat'], 'alt.html': ['telefonat'], 'anruf/telefonat.html': ['telefonat'] };
    expect(lostPermalinks(listed, site, ['anruf'])).toEqual(['anruf/telefonat.html']);
  });

  test('ids of an explainer whose name begins like that of a withdrawn one', () => {
    const site = siteOf({ 'anruf-zwei.html': '' });
    expect(lostPermalinks({ 'anruf-zwei.html': ['telefonat'] }, site, ['anruf'])).toEqual([
      'anruf-zwei.html#telefonat',
    ]);
  });

  test('pages named like what every object has', () => {
    expect(lostPermalinks({ 'constructor.html': ['constructor'] }, siteOf({ 'constructor.html': '' }), [])).toEqual([
      'constructor.html#constructor',
    ]);
  });
});

describe('the merged list', () => {
  const listed = { 'weg.html': ['z', 'a'], 'anruf.html': ['telefonat-2'] };
  const site = siteOf({ 'anruf.html': section('telefonat', 1), 'akteure.html': '' });

  test('keeps everything and takes in what is new, sorted', () => {
    expect(formatPermalinks(mergePermalinks(listed, site))).toBe(
      `{
  "akteure.html": [],
  "anruf.html": [
    "telefonat",
    "telefonat-1",
    "telefonat-2"
  ],
  "weg.html": [
    "a",
    "z"
  ]
}
`,
    );
  });

  test('stays as it is when merged again', () => {
    const merged = mergePermalinks(listed, site);
    expect(formatPermalinks(mergePermalinks(merged, site))).toBe(formatPermalinks(merged));
    expect(newPermalinks(merged, site)).toEqual([]);
  });
});
