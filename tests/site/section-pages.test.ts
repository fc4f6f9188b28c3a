import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import type { ExplainerSource } from '../../src/content/model/content.ts';
import { contentFolder } from '../../src/content/read/content-folder.ts';
import { documentOf, explainers, readSiteFile, select, sitePages } from './built-site.ts';

const sources = checkContent(contentFolder().root).content?.explainers ?? [];

/** The sections that the files of an explainer call for: those of the article, and those that have something to show. */
function sectionsOf({ article, claims, contacts, chronology }: ExplainerSource): { article: string[]; all: string[] } {
  const own = article.sections.map(({ id }) => id);
  const all = [
    ...own,
    ...(contacts ? ['kontakte'] : []),
    ...(chronology.length > 0 ? ['chronologie'] : []),
    ...(article.actors.length > 0 ? ['akteure'] : []),
    ...(article.terms.length > 0 ? ['begriffe'] : []),
    ...(Object.keys(claims).length > 0 ? ['faktencheck'] : []),
    'quellen',
  ];
  return { article: own, all };
}

/** What a section holds, without what differs by the page it stands on: where links lead. */
function contentOf(section: Element | null): string {
  const copy = section?.cloneNode(true) as Element;
  for (const link of select(copy, 'a[href]')) link.removeAttribute('href');
  for (const file of select(copy, '[src], [srcset]')) for (const name of ['src', 'srcset']) file.removeAttribute(name);
  return copy.innerHTML.replace(/\s+/g, ' ').trim();
}

const built = sources.filter(({ slug }) => explainers.some((explainer) => explainer.slug === slug));

describe.each(built)('$slug', (source) => {
  const { slug } = source;
  const whole = `${slug}.html`;
  const wholeDocument = documentOf(whole);
  const { all: sections } = sectionsOf(source);

  it('every section of the contents has its page', () => {
    const listed = select(wholeDocument, '#inhalt li a').map((link) => link.getAttribute('href'));
    expect(listed).toEqual(sections.map((id) => `#${id}`));
    expect(sections.filter((id) => !sitePages.includes(`${slug}/${id}.html`))).toEqual([]);
  });

  describe.each(sections)('the page of %s', (id) => {
    const page = `${slug}/${id}.html`;
    const document = documentOf(page);

    it('shows the section as it stands on the page of the explainer', () => {
      expect(contentOf(document.getElementById(id))).toBe(contentOf(wholeDocument.getElementById(id)));
    });

    it('shows no other section', () => {
      expect(sections.filter((other) => other !== id && document.getElementById(other))).toEqual([]);
    });

    it('says where the section belongs', () => {
      expect(document.querySelector('main')?.textContent).toContain(
        `Abschnitt ${sections.indexOf(id) + 1} von ${sections.length}`,
      );
    });

    it('leads to the neighbours and to the section in the whole article', () => {
      const [before, after] = [sections[sections.indexOf(id) - 1], sections[sections.indexOf(id) + 1]];
      const hrefOf = (rel: string) => document.querySelector(`a[rel=${rel}]`)?.getAttribute('href') ?? undefined;
      expect(hrefOf('prev')).toBe(before && `${before}.html`);
      expect(hrefOf('next')).toBe(after && `${after}.html`);
      const links = select(document, 'a').filter(({ textContent }) => textContent === 'Im Erklärstück lesen');
      expect(links.map((link) => link.getAttribute('href'))).toEqual([`../${whole}#${id}`]);
    });

    it('has a title, a description and preview texts of its own', () => {
      const title = wholeDocument.querySelector(`#inhalt li a[href="#${id}"]`)?.textContent ?? '';
      expect(document.title).toContain(title);
      expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toContain(title);
      const description = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      const summary = source.article.sections.find((section) => section.id === id)?.summary;
      expect(description.replaceAll('\u00a0', ' ')).toMatch(summary ?? /^.{20,}\. Aus: /);
      expect(description).not.toBe(wholeDocument.querySelector('meta[name=description]')?.getAttribute('content'));
      expect(document.querySelector('meta[property="og:description"]')?.getAttribute('content')).toBe(description);
    });

    it('opens a card from every name that has a button', () => {
      const targets = select(document, '[popovertarget]').map((button) => button.getAttribute('popovertarget') ?? '');
      const cards = select(document, '[id^=karte-][popover]').map((card) => card.id);
      expect(cards.sort()).toEqual([...new Set(targets)].sort());
    });
  });

  describe('the controls for sharing', () => {
    it('stand on the explainer and on each of its sections, named after what they share', () => {
      const links = select(wholeDocument, '.share:not(.note *, .entry *)');
      expect(links.map((link) => link.getAttribute('href'))).toEqual([
        whole,
        ...sections.map((id) => `${slug}/${id}.html`),
      ]);
      const headings = new Map(source.article.sections.map(({ id, heading }) => [`#${id}`, heading]));
      const titles = select(wholeDocument, '#inhalt li a').map(
        (link) => headings.get(link.getAttribute('href') ?? '') ?? link.textContent,
      );
      expect(links.slice(1).map((link) => link.getAttribute('aria-label'))).toEqual(
        titles.map((title) => `Abschnitt „${title}“ teilen`),
      );
    });

    it('stand at each note and entry, and lead to the page of their passage', () => {
      const ids = select(wholeDocument, '.note').map((note) => note.id.replace('anmerkung-', ''));
      for (const [kind, selector] of [
        ['anmerkung', '.note'],
        ['faktencheck', '.entry'],
      ] as const)
        expect(
          select(wholeDocument, `${selector}[id^="${kind}-"] .share`).map((link) => link.getAttribute('href')),
        ).toEqual(ids.map((passage) => `${slug}/beleg/${passage}.html`));
    });

    it('say without styles too what they are for', () => {
      const texts = select(wholeDocument, '.share').map(({ textContent }) => textContent);
      expect(new Set(texts)).toEqual(new Set(['Teilen']));
    });

    it('come with classic scripts of at most 2,000 bytes together that name no other host', () => {
      const scripts = select<HTMLScriptElement>(wholeDocument, 'script:not([type="application/ld+json"])');
      // One in the page fetches the font; nothing waits for the other.
      expect(scripts.map((script) => script.getAttributeNames())).toEqual([[], ['async', 'src']]);
      const code = scripts
        .map((script) =>
          script.hasAttribute('src') ? readSiteFile(script.getAttribute('src') ?? '') : script.textContent,
        )
        .join('');
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(2000);
      expect(code).not.toMatch(/https?:/);
    });
  });
});
