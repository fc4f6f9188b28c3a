import { rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { withoutDrafts } from '../../src/content/published.ts';
import { lostAddresses } from '../../src/exports/permalinks/broken-permalinks.ts';
import { verdicts } from '../../src/schemas/claim.ts';
import { linksIn, placeWith } from '../../src/site/own-pages.ts';
import { ContentCopy } from './content-copy.ts';

/** The page that a text becomes, beside the others of the copy. */
function made(text: string, fields = '', site = '') {
  using copy = new ContentCopy();
  if (site) copy.write('site.yaml', copy.read('site.yaml') + site);
  copy.write('pages/kontakt.mdx', `---\ntitle: Kontakt\ndescription: x.\n${fields}---\n\n${text}\n`);
  const { content, messages } = copy.check();
  expect(messages).toEqual([]);
  const page = content?.pages.find((own) => own.page === 'kontakt.html');
  return { html: page?.html ?? '', ids: page?.ids ?? [], pages: content?.pages ?? [] };
}

describe('a page of the editor', () => {
  test('has headings with addresses made of their words, each once', () => {
    const { html, ids } = made('## Öffnung & Größe\n\n### Montag\n\n## Öffnung & Größe\n\n## Hauptteil\n\n## 24');
    expect(ids).toEqual(['oeffnung-groesse', 'montag', 'oeffnung-groesse-2', 'hauptteil-2', 'abschnitt']);
    expect(html).toContain('<section id="oeffnung-groesse"><h2>Öffnung &amp; Größe</h2>');
    expect(html).toContain('<h3 id="montag">Montag</h3>');
  });

  test('keeps an address that a heading had', () => {
    const { html, ids } = made('<Anker id="anfahrt" />\n\n## Wo wir sind\n\nHier.');
    expect(ids).toEqual(['anfahrt', 'wo-wir-sind']);
    expect(html).toContain('<span id="anfahrt" class="alias"></span>');
  });

  test('has tables in a frame, and footnotes that lead back', () => {
    const { html } = made('Wort[^a]\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n[^a]: Erklärung.');
    expect(html).toContain('<div class="table" role="region" tabindex="0" aria-label="Tabelle: A, B">');
    expect(html).toMatch(/href="#fn-a" id="fnref-a"[\s\S]*<li id="fn-a">[\s\S]*href="#fnref-a"/);
  });

  test('has what site.yaml says in the place of its elements, and nothing where that says nothing', () => {
    const { html, ids } = made(
      'Hier ist <Website />.\n\n<Urteile />\n\n<Arbeitsweise />\n\n<Finanzierung />',
      '',
      'funding: Ein Verein zahlt.\n',
    );
    expect(html).toContain('<p>Hier ist Klartext.</p>');
    expect(html.match(/<dt>/g)).toHaveLength(verdicts.length);
    expect(ids).toEqual(['urteile', 'finanzierung']);
    expect(html).not.toContain('undefined');
  });

  test('links to places of other pages and of explainers', () => {
    const { html } = made(
      '[a](ueber.html#technik), [b](trump-putin-telefonat.html#telefonat-2), [c](trump-putin-telefonat/quellen.html), ' +
        '[d](akteure/trump.html), [e](index.html), [f](archiv/2026.html), [g](impressum.html#herausgeber), [h](#fuss)\n\n## Fuß',
    );
    expect(html.match(/<a href=/g)).toHaveLength(8);
  });

  test.each([
    ['article.mdx', 'kicker:', 'kiker:'],
    ['claims.yaml', 'verdict: falsch', 'verdict: flasch'],
  ])('may link to an explainer that has a fault in %s, whichever of its pages is meant', (name, find, put) => {
    using copy = new ContentCopy();
    copy.edit(`articles/trump-putin-telefonat/${name}`, find, put);
    copy.write(
      'pages/kontakt.mdx',
      '---\ntitle: Kontakt\ndescription: x.\n---\n\n[a](trump-putin-telefonat.html#beleg-datum), ' +
        '[b](trump-putin-telefonat/beleg/datum.html), [c](archiv/2026.html), [d](telefonat.html)\n',
    );
    const told = copy.check().messages.map(({ file, reason }) => `${String(file?.split('/').at(-1))}: ${reason}`);
    expect(told).toContainEqual(expect.stringContaining(`${name}: `));
    expect(told.filter((one) => one.startsWith('kontakt'))).toEqual([
      'kontakt.mdx: Die Seite ‚telefonat.html‘ gibt es nicht.',
    ]);
  });

  test('links to files of pages and of explainers', () => {
    const { html } = made(
      '[a](ueber.mdx#technik), [b](../articles/trump-putin-telefonat/article.mdx#telefonat-2), ' +
        '[c](../articles/trump-putin-telefonat/plain.mdx), [d][d]\n\n[d]: ./kontakt.mdx',
    );
    expect(Array.from(html.matchAll(/href="\uFDD3([^"]+)"/g), ([, address]) => address)).toEqual([
      'ueber.html#technik',
      'trump-putin-telefonat.html#telefonat-2',
      'trump-putin-telefonat/einfache-sprache.html',
      'kontakt.html',
    ]);
  });

  test('shows pictures that lie beside it, and each is shown', async () => {
    using copy = new ContentCopy();
    const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#00f' } })
      .jpeg()
      .toBuffer();
    for (const name of ['wir.jpg', 'haus.jpg']) writeFileSync(copy.path(`pages/${name}`), jpeg);
    copy.edit('pages/ueber.mdx', '## Technik', '![Das Haus](haus.jpg "Unser Haus. Foto: Anna Beispiel")\n\n## Technik');
    expect(copy.check().messages.map(({ file, reason }) => `${file ?? ''} ${reason}`)).toEqual([
      'content/pages/wir.jpg Kein Text zeigt dieses Bild.',
    ]);
    rmSync(copy.path('pages/wir.jpg'));
    const page = copy.check().content?.pages.find((own) => own.page === 'ueber.html');
    expect(page?.html).toMatch(
      /<figure class="picture"><picture><source type="image\/avif" srcset="[^"]+".*<img src="\uFDD3assets\/bild-[^"]+\.jpg" width="900" height="600" alt="Das Haus"/,
    );
    expect(page?.html).toContain('<figcaption>Unser Haus. <small>Foto: Anna Beispiel</small></figcaption>');
  });

  test('may not link to what has not appeared', () => {
    using copy = new ContentCopy();
    copy.edit('articles/trump-putin-telefonat/article.mdx', /^published: .*$/m, 'published: 2999-01-01');
    copy.write('permalinks.json', '{}');
    copy.write('pages/kontakt.mdx', '---\ntitle: x\ndescription: x.\n---\n\n[a](trump-putin-telefonat.html)\n');
    const reasons = copy.check().messages.map(({ reason }) => reason);
    expect(reasons).toContain('Die Seite ‚trump-putin-telefonat.html‘ ist noch nicht erschienen.');
  });

  test('stands among the links where it says, in its order and under its short name', () => {
    const { pages } = made('Text', 'short: Post\nnavigation: Fuß\norder: 5\n');
    expect(linksIn(pages, 'kopf')).toEqual([['ueber.html', 'Über diese Seite']]);
    expect(linksIn(pages, 'fuss')).toEqual([
      ['impressum.html', 'Impressum'],
      ['kontakt.html', 'Post'],
      ['datenschutz.html', 'Datenschutz'],
    ]);
    const hidden = made('Text', 'navigation: keine\n').pages;
    expect([...linksIn(hidden, 'kopf'), ...linksIn(hidden, 'fuss')].map(([page]) => page)).not.toContain(
      'kontakt.html',
    );
  });
});

describe('a page that is a draft', () => {
  const draft = '---\ntitle: Neu\ndescription: x.\ndraft: true\n---\n\n';
  const reasons = (messages: readonly { reason: string }[]): string[] => messages.map(({ reason }) => reason);

  test('stops no build by its faults, of which the build tells the file', () => {
    using copy = new ContentCopy();
    copy.write('pages/neu.mdx', `${draft}<Urteil />\n`);
    expect(copy.check().content).toBeUndefined();
    const { content, messages, draftMessages } = checkContent(copy.root, 'content', { sparesDrafts: true });
    expect(messages).toEqual([]);
    expect(reasons(draftMessages)).toEqual(['Das Element ‚<Urteil>‘ gibt es hier nicht.']);
    expect(content && withoutDrafts(content, '2026-11-28').pages.map(({ page }) => page)).not.toContain('neu.html');
  });

  test('is no place to link to, but from drafts', () => {
    using copy = new ContentCopy();
    copy.write('pages/neu.mdx', `${draft}[a](neu.html), [b](auch.html), [c](ueber.html)\n`);
    copy.write('pages/auch.mdx', `${draft}[a](neu.html)\n`);
    expect(copy.check().messages).toEqual([]);
    copy.edit('pages/auch.mdx', 'draft: true\n', '');
    expect(reasons(copy.check().messages)).toEqual(['Die Seite ‚neu.html‘ ist noch nicht erschienen.']);
  });

  test('cannot be one that was published', () => {
    using copy = new ContentCopy();
    copy.edit('pages/ueber.mdx', 'title:', 'draft: true\ntitle:');
    const { messages } = checkContent(copy.root, 'content', { sparesDrafts: true });
    expect(reasons(messages)).toEqual(['Die Seite ist schon erschienen; ihre Adresse steht in permalinks.json.']);
  });
});

describe('a site without pages of the editor', () => {
  test('has the Impressum, and no link to what is not there', () => {
    using copy = new ContentCopy();
    rmSync(copy.path('pages'), { recursive: true });
    const { content, messages } = copy.check();
    expect(messages).toEqual([]);
    const pages = content?.pages ?? [];
    expect([...linksIn(pages, 'kopf'), ...linksIn(pages, 'fuss')]).toEqual([['impressum.html', 'Impressum']]);
    expect(placeWith(pages, 'methode')).toBeUndefined();
  });
});

describe('a page that was published', () => {
  /** What is lost after an edit. */
  function lost(edit: (copy: ContentCopy) => void): string[] {
    using copy = new ContentCopy();
    edit(copy);
    const { content, messages } = copy.check();
    expect(messages).toEqual([]);
    return content ? lostAddresses(content) : [];
  }

  test('is missed when it is gone', () => {
    expect(
      lost((copy) => {
        rmSync(copy.path('pages/ueber.mdx'));
      }),
    ).toEqual([
      'Die Seite ‚ueber.html‘ gibt es nicht mehr. Legen Sie pages/ueber.mdx wieder an, oder tragen Sie bei der Seite, die sie fortsetzt, ganz oben ein: aliases: [ueber].',
    ]);
  });

  test('is not missed where another one continues it', () => {
    const renamed = (copy: ContentCopy): void => {
      copy.write('pages/wir.mdx', copy.read('pages/ueber.mdx').replace('title:', 'aliases: [ueber]\ntitle:'));
      rmSync(copy.path('pages/ueber.mdx'));
    };
    expect(lost(renamed)).toEqual([]);
  });

  test('is missed of it a heading that is called something else', () => {
    expect(
      lost((copy) => {
        copy.edit('pages/ueber.mdx', '## Technik', '## Die Technik');
      }),
    ).toEqual([
      'Den Abschnitt ‚technik‘ von ‚ueber.html‘ gibt es nicht mehr. Setzen Sie in pages/ueber.mdx vor die Überschrift, die ihn fortsetzt, eine Zeile: <Anker id="technik" />',
    ]);
    const kept = (copy: ContentCopy): void => {
      copy.edit('pages/ueber.mdx', '## Technik', '<Anker id="technik" />\n\n## Die Technik');
    };
    expect(lost(kept)).toEqual([]);
  });
});

describe('the mark of an editor', () => {
  test('may come from a drawing program, with what it notes for itself', () => {
    using copy = new ContentCopy();
    copy.write(
      'mark.svg',
      `<?xml version="1.0" encoding="UTF-8"?>
<!-- Gezeichnet -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="https://zeichner.example/x" viewBox="0 0 9 8">
  <x:view zoom="2" /><metadata><x:note /></metadata>
  <defs><linearGradient id="a"><stop offset="0" style="stop-color:#800" /></linearGradient></defs>
  <style>.b { fill: url(#a); }</style>
  <path class="b" x:nodes="c" d="M0 0h9v8z" /><use href="#a" />
</svg>
`,
    );
    const { content, messages } = copy.check();
    expect(messages).toEqual([]);
    expect(content?.mark).toBe(copy.read('mark.svg').trim());
  });
});
