import { createHash } from 'node:crypto';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { EditorState } from '../../src/site/dev/editor-state.ts';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { readBuiltSite } from '../../src/exports/permalinks/permalinks-page.ts';
import { newPermalinks } from '../../src/exports/permalinks/permalinks.ts';
import { otherSubject } from './other-subject.ts';

const { content, dist, draft, main } = otherSubject;

test('the page of an actor says of the birth what is known', () => {
  const facts = ['alphonis', 'betanis'].map((id) => readFileSync(join(dist, `akteure/${id}.html`), 'utf8'));
  const births = facts.map((html) => /<dt>Geboren<\/dt>\s*<dd>([^<]*)<\/dd>/.exec(html)?.[1]);
  expect(births).toEqual([undefined, 'Februar 1980']);
});

test('a contact for holes in the security is in security.txt, whose bytes SHA256SUMS knows', () => {
  const file = '.well-known/security.txt';
  const text = readFileSync(join(dist, file), 'utf8');
  expect(text.replace(/\d{4}-\d\d-\d\d/, 'DAY')).toBe(
    `Contact: mailto:sicherheit@beispiel.example
Expires: DAYT00:00:00Z
Preferred-Languages: de
Canonical: https://beispiel.example/${file}
`,
  );
  const digest = createHash('sha256').update(text).digest('hex');
  expect(readFileSync(join(dist, 'SHA256SUMS'), 'utf8')).toContain(`${digest}  ${file}\n`);
});

describe('an article of every form', () => {
  const slug = 'bahnstreik-in-beispielstadt';
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const document = new JSDOM(read(`${slug}.html`)).window.document;
  const names = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

  test('is shown in its forms, each with its id', () => {
    const blocks = [...document.querySelectorAll('#forderungen > :not(aside, header)')].map((block) => [
      block.localName,
      block.id || block.firstElementChild?.id,
    ]);
    expect(blocks).toEqual([
      ['p', 'forderungen-1'],
      ['ul', 'forderungen-liste-1'],
      ['p', 'forderungen-2'],
      ['ol', 'forderungen-liste-2'],
      ['blockquote', 'forderungen-zitat-1'],
      ['h3', 'forderungen-titel-1'],
      ['div', 'forderungen-tabelle-1'],
      ['hr', undefined],
    ]);
    expect(document.querySelector('#forderungen-liste-2')?.getAttribute('type')).toBe('a');
    expect(names('#ticker-5')).toEqual([
      'Rückfragen bitte an:\nPressestelle der Beispielbahn\nMusterweg 1\n12345 Beispielstadt',
    ]);
  });

  test('has a full stop between two texts of ours, where the first ends without', () => {
    const ours = 'Zwei Gewerkschaften haben die Forderungen gemeinsam gestellt. Beide haben den Brief unterschrieben.';
    const part = 'Bat beide Seiten, wieder zu verhandeln. Sie verhandelt seit 2024 selbst.';
    expect(names('#faktencheck-gewerkschaft div > p')).toEqual([ours]);
    expect(names('#akteur-alphonis > p')).toContain(part);
    const notes = JSON.parse(read(`${slug}.annotations.json`)) as unknown;
    expect(JSON.stringify(notes)).toContain(ours);
    expect(read(`${slug}.md`).replaceAll('**', '')).toContain(ours);
    expect(read(`${slug}.md`)).toContain(part);
  });

  test('has its pictures as files beside the page, with their measures and what is to be seen', () => {
    const pictures = [...document.querySelectorAll('.picture')].map((figure) => {
      const img = figure.querySelector('img');
      const addresses = [...figure.querySelectorAll('source')].flatMap(({ srcset }) => srcset.split(', '));
      const files = [img?.getAttribute('src') ?? '', ...addresses.map((address) => address.split(' ')[0] ?? '')];
      expect(files.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
      return [img?.width, img?.height, img?.getAttribute('loading'), img?.alt.slice(0, 6), figure.textContent];
    });
    expect(pictures).toEqual([
      [1000, 420, null, 'Balken', 'Geplante und gefahrene Fahrten am Strike Day. Grafik: Beispielbahn'],
      // The text of the article is another's.
      [1600, 1000, 'lazy', 'Ein le', ''],
    ]);
    expect(document.querySelector('#artikel figcaption')?.getAttribute('data-credit')).toBe('Zeichnung: Beispielbahn');
    expect(document.querySelector('#quellen dl')?.textContent).toContain('Zeichnung: Beispielbahn');
    expect(document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content')).toContain(
      "img-src 'self'",
    );
  });

  test('has its pictures on the page of a section, in the file to take away, in Markdown and in the feed', () => {
    expect(read(`${slug}/streik.html`)).toMatch(/<img src="\.\.\/assets\/bild-\w+-800\.jpg"/);
    const taken = new JSDOM(read(`${slug}/mitnehmen.html`)).window.document;
    expect([...taken.querySelectorAll<HTMLImageElement>('main img')].map(({ src }) => src.slice(0, 15))).toEqual(
      Array.from({ length: 2 }, () => 'data:image/jpeg'),
    );
    expect(taken.querySelector('source')).toBeNull();
    const address = /https:\/\/beispiel\.example\/assets\/bild-\w+-800\.jpg/.source;
    expect(read(`${slug}.md`)).toMatch(
      new RegExp(`!\\[Ein leerer[^\\]]*\\]\\(${address} "Zeichnung: Beispielbahn"\\)`),
    );
    expect(read('feed.json')).toMatch(new RegExp(`<img src=\\\\"${address}\\\\"`));
  });

  test('cites a source by its id in footnotes, and lists it with the way back', () => {
    const note = document.querySelector('#kurz-fn-aushang');
    const says =
      'Beispielbahn: „Strike timetable“, 1. Oktober 2023, englisch, gesehen am 5. Oktober 2023, archivierte Kopie vom 5. Oktober 2023 – in der Quellenliste ↑';
    expect(note?.textContent.replaceAll(/\s+/g, ' ').trim()).toBe(says);
    expect([...(note?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      'https://beispielbahn.example/timetable',
      'https://archiv.example/timetable',
      '#quelle-aushang',
      '#kurz-fnref-aushang',
    ]);
    expect(note?.querySelector('a')?.lang).toBe('en');
    const citing = [...document.querySelectorAll('#quelle-aushang small a')];
    expect(citing.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['In Kürze', '#kurz-fnref-aushang'],
      ['Quellenhinweis', '#quellen-fnref-aushang'],
    ]);
    for (const link of citing) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    const listed =
      'Beispielbahn: [„Strike timetable“](https://beispielbahn.example/timetable), 1. Oktober 2023, englisch';
    const markdown = read(`${slug}.md`);
    expect(markdown).toContain(`- \\[b] ${listed}`);
    expect(markdown).toContain(`](https://beispiel.example/${slug}.html#quelle-aushang)`);
    expect(read('feed.json')).toContain('>„Strike timetable“</a>, 1. Oktober 2023');
  });

  test('leads to other explainers from every page, and from what leaves the site', () => {
    const links = (file: string): string[] => {
      const page = new JSDOM(read(file)).window.document;
      const found = page.querySelectorAll('.prose a:is([href*="strassenbahn"], [href$="#faktencheck"])');
      return [...found].map((link) => link.getAttribute('href') ?? '');
    };
    const other = 'die-neue-strassenbahn-in-beispielstadt';
    const ways = (up: string): string[] => [
      `${up}${other}.html#kosten-1`,
      `${up}${other}/einfache-sprache.html#kosten`,
    ];
    expect(links(`${slug}.html`)).toEqual([`${other}.html`, ...ways(''), '#faktencheck']);
    expect(links(`${slug}/quellen.html`)).toEqual([...ways('../'), `../${slug}.html#faktencheck`]);
    const site = 'https://beispiel.example/';
    expect(links(`${slug}/mitnehmen.html`)).toEqual([`${site}${other}.html`, ...ways(site), '#faktencheck']);
    const markdown = read(`${slug}.md`);
    for (const target of [...ways(site), `${site}${slug}.html#faktencheck`]) expect(markdown).toContain(`](${target})`);
    expect(read('feed.json')).toContain(`href=\\"${site}${other}.html\\"`);
  });

  test('says of foreign words which language they are, and elsewhere has the words alone', () => {
    const foreign = [...document.querySelectorAll<HTMLElement>('#kurz [lang], #faktencheck [lang], #artikel [lang]')];
    expect(foreign.map(({ lang, textContent }) => [lang, textContent])).toEqual([
      ['en', 'Strike Day'],
      ['en', 'strike'],
      ['en', '„Strike timetable“'],
      ['en-GB', 'seven per cent'],
    ]);
    const markdown = read(`${slug}.md`);
    expect(markdown).toContain('seven per cent');
    expect(markdown).not.toContain('<span');
    expect(read('feed.json')).toContain('<span lang=\\"en\\">strike</span>');
    const marks = /[\uFDD0-\uFDEF]/;
    const texts = globSync('**/*.{html,md,xml,json,txt}', { cwd: dist });
    expect(texts.filter((file) => marks.test(read(file)))).toEqual([]);
  });

  test('has raised and lowered signs, in Markdown those of Unicode', () => {
    expect([...document.querySelectorAll('#kurz p :is(sub, sup:not(:has(a)))')].map((sign) => sign.outerHTML)).toEqual([
      '<sup>2</sup>',
      '<sub>2</sub>',
    ]);
    expect(read(`${slug}.md`)).toContain('1000 m² Bahnsteig fielen so 12 kg CO₂ weniger an.');
  });

  test('has its checked passages in all of them, and the notes behind the whole block', () => {
    const notes = [...document.querySelectorAll('#artikel .notes')].map((aside) => [
      aside.previousElementSibling?.localName,
      aside.querySelectorAll('.note').length,
    ]);
    expect(notes).toEqual([
      ['p', 1],
      ['header', 1],
      ['ul', 2],
      ['blockquote', 2],
      ['div', 1],
    ]);
    expect(names('h2 .mark, li li .mark, blockquote .mark .mark, td .mark')).toEqual([
      'Gewerkschaft',
      'acht Stunden',
      'angeboten',
      '0',
    ]);
  });

  test('is linked to from persons and contacts by the names of its blocks', () => {
    expect(names('#akteur-betanis .mentions a')).toEqual([
      'Liste\u00a01, Punkt\u00a03',
      'Zitat\u00a01',
      'Absatz\u00a02',
    ]);
    expect(names('#akteur-alphonis .mentions a')).toEqual(['Absatz\u00a02', 'Tabelle\u00a01, Zeile\u00a03']);
    const targets = [...document.querySelectorAll('#kontakt-aussage a[href^="#forderungen"]')];
    expect(targets.map((link) => link.getAttribute('href'))).toEqual(['#forderungen-liste-1-3']);
  });

  test('has a table in a frame that keys scroll, called after its head', () => {
    const frames = [...document.querySelectorAll('.table')].map((frame) => [
      frame.getAttribute('role'),
      frame.getAttribute('tabindex'),
      frame.getAttribute('aria-label'),
    ]);
    expect(frames).toEqual([
      ['region', '0', 'Tabelle: Linie, Fahrten'],
      ['region', '0', 'Tabelle: Linie, Fahrten geplant, Fahrten gefahren, Anteil, Bemerkung'],
    ]);
  });

  test('has its own footnote where it stands, linked both ways on pages that have both', () => {
    const page = read(`${slug}/streik.html`);
    expect(page).toContain(`<a href="../${slug}.html#fussnote-1" role="doc-noteref" id="fussnote-1-stelle">[1]</a>`);
    expect(document.querySelector('#fussnote-1')?.textContent).toBe('[1] In einem Brief vom 1. Oktober.');
    expect(document.querySelector('#fussnote-1 a')?.getAttribute('href')).toBe('#fussnote-1-stelle');
  });

  test('goes into the Markdown and the feed in the same forms', () => {
    const markdown = read(`${slug}.md`);
    for (const line of [
      '- Acht Prozent mehr Lohn[^3]',
      '  - nachts höchstens acht Stunden[^4]',
      '> „Wir haben zehn *Millionen* Euro angeboten[^5][^6].\\',
      '> – Bela Betanis, Leiter der Verkehrsbetriebe',
      '| Linie 2 | 96 | 0[^7] | | fällt den ganzen Tag aus, sagt Alma Alphonis |',
      '---',
      '\\>>> Mehr dazu morgen in dieser Zeitung',
      'Musterweg 1\\',
    ])
      expect(markdown.split('\n')).toContain(line);
    const feed = JSON.parse(read('feed.json')) as { items: { url: string; content_html: string }[] };
    const html = feed.items.find(({ url }) => url.endsWith(`/${slug}.html`))?.content_html;
    expect(html).toMatch(/<table>[\s\S]*<td>Linie 4<\/td>[\s\S]*<hr>[\s\S]*Musterweg 1<br>/);
    expect(html).toMatch(/<li>nachts höchstens acht Stunden<sup>/);
  });
});

describe('a draft', () => {
  test('is in no file of the build', () => {
    const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name));
    expect(paths.map((path) => relative(dist, path))).toEqual(expect.arrayContaining(['feed.xml', 'sitemap.xml']));
    const naming = paths.filter((path) => path.includes(draft) || /geheimer.plan/i.test(readFileSync(path, 'latin1')));
    expect(naming).toEqual([]);
  });

  test('is named by the build, which leaves it out', () => {
    expect(inject('said')).toContain(`Hinweis: Entwürfe werden nicht gebaut: ${draft}.\n`);
  });

  test('gets no permalink', () => {
    const added = newPermalinks({}, readBuiltSite(dist));
    expect(added).toContain(`${main}.html`);
    expect(added.filter((address) => address.includes(draft))).toEqual([]);
  });

  test('is shown in dev, marked as one, and follows edits', async () => {
    // Beside the content that other tests read meanwhile.
    const root = mkdtempSync(resolve('.build', 'dev-'));
    cpSync(content, root, { recursive: true });
    const file = join(root, 'articles', draft, 'article.mdx');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('kicker:', 'kicer:'));
    // Astro serves nothing, and Vite watches nothing, where they believe to be tested.
    const untested = { VITEST: undefined, NODE_ENV: undefined };
    const settings = { ...process.env, ...untested, CONTENT_DIR: relative('', root), NO_COLOR: '1' };
    const child = spawn(process.execPath, ['src/cli/dev.ts'], {
      env: settings,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise((settle) => child.once('close', settle));
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    try {
      const address = await addressSaidBy(child);
      const faults = async () => {
        const state = (await (await fetch(`${address}/__klartext/state.json`)).json()) as EditorState;
        return state.faults.map(({ text }) => text);
      };
      // It starts with what is unsound, and tells it.
      expect(await faults()).toEqual([expect.stringContaining('Das Feld ‚kicer‘ gibt es hier nicht.')]);
      await expect.poll(() => output).toContain('Das Feld ‚kicer‘ gibt es hier nicht.');
      expect((await fetch(`${address}/${draft}.html`)).status).toBe(200);
      writeFileSync(file, before);
      await expect.poll(faults, { timeout: 120_000, interval: 200 }).toEqual([]);
      for (const page of ['index.html', `${draft}.html`, `${draft}/anfang.html`]) {
        const html = await (await fetch(`${address}/${page}`)).text();
        expect(html, page).toContain('Geheimer Plan');
        expect(html.match(/<strong[^>]*>Entwurf<\/strong>/g), page).toHaveLength(1);
      }
      const finished = await (await fetch(`${address}/${main}.html`)).text();
      expect(finished).not.toContain('Entwurf');

      // After a first answer, because routes keep what they have given.
      const title = async () => /<h1[^>]*>([^<]*)/.exec(await (await fetch(`${address}/${draft}.html`)).text())?.[1];
      // Each as soon as the one before is seen: the watcher passes over a change that follows another at once.
      for (const plan of ['Offener Plan', 'Neuer Plan', 'Letzter Plan']) {
        writeFileSync(file, before.replace('Geheimer Plan', plan));
        await expect.poll(title, { timeout: 120_000, interval: 5 }).toBe(plan);
      }
      // What is unsound is shown as far as it goes, and told until it is mended.
      expect(await faults()).toEqual([]);
      writeFileSync(file, before.replace('Geheimer Plan', 'Halber Plan').replace('kicker:', 'kiker:'));
      await expect.poll(title, { timeout: 120_000, interval: 200 }).toBe('Halber Plan');
      expect(await faults()).toEqual([expect.stringContaining('Das Feld ‚kiker‘ gibt es hier nicht.')]);
      expect(output).toContain('Das Feld ‚kiker‘ gibt es hier nicht.');
      writeFileSync(file, before);
      await expect.poll(faults, { timeout: 120_000, interval: 200 }).toEqual([]);
    } finally {
      child.kill();
      await ended;
      rmSync(root, { recursive: true });
    }
  });
});

/** The address that a server prints when it is ready. */
function addressSaidBy(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((settle, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+(?=\/)/.exec(said)?.[0];
      if (address) settle(address);
    });
    child.once('close', () => {
      reject(new Error(`It ended before it was ready:\n${said}`));
    });
  });
}
