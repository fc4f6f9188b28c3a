import { describe, expect, inject, test } from 'vitest';
import { explainerFactsOf, siteFactsOf } from './content-facts.ts';
import { pageAt } from './pages.ts';
import { readReference } from './reference-manager.ts';

describe.each(['real', 'awkward'] as const)('a reference manager on the %s content', (name) => {
  const { content, url } = inject(name);
  const { name: publication, publisher } = siteFactsOf(content);
  const explainers = explainerFactsOf(content).filter(({ withdrawn }) => !withdrawn);

  test('finds an explainer with all that a reference needs', async () => {
    for (const { slug, title, summary, published } of explainers) {
      const address = `${url}${slug}.html`;
      const reference = readReference(await pageAt(address));
      const { language, ...told } = reference;
      expect(told).toMatchObject({ title, publication, date: published, url: address, abstract: summary });
      expect(reference.itemType).toBe('webpage');
      expect(reference.publisher).toBe(publisher);
      expect(language).toMatch(/^de\b/);
    }
  });

  test('finds a section as what it is, on the day on which the explainer came out', async () => {
    for (const { slug, published, sections } of explainers) {
      for (const { id, title, summary } of sections) {
        const address = `${url}${slug}/${id}.html`;
        const reference = readReference(await pageAt(address));
        expect(reference).toMatchObject({ publication, date: published, url: address, abstract: summary });
        expect(reference.title).toContain(title);
      }
    }
  });

  test('names as authors who has checked the article, and neither an institution nor who wrote it', async () => {
    for (const { slug, checkedBy, sections } of explainers) {
      for (const page of [slug, `${slug}/${sections[0]?.id ?? ''}`, `${slug}/faktencheck`]) {
        const { creators } = readReference(await pageAt(`${url}${page}.html`));
        expect(creators.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).toEqual(checkedBy);
      }
    }
  });

  test('finds a checked passage by what is right there', async () => {
    for (const { slug, published } of explainers) {
      const whole = await pageAt(`${url}${slug}.html`);
      const passages = [...whole.querySelectorAll<HTMLAnchorElement>('#faktencheck .entry a.share')];
      for (const { href } of passages.slice(0, 3)) {
        const page = await pageAt(href);
        const { title, ...told } = readReference(page);
        const heading = page.querySelector('h1')?.textContent.replaceAll('\u00a0', ' ').replace(/\.$/, '') ?? '';
        expect(told).toMatchObject({ itemType: 'webpage', publication, date: published, url: href });
        expect(title).toBe(`${heading} – Faktencheck`);
      }
    }
  });

  test('finds behind each file for it what the page itself says', async () => {
    for (const { slug, title } of explainers) {
      const { files } = readReference(await pageAt(`${url}${slug}.html`));
      for (const { address, type } of files) {
        const response = await fetch(address);
        expect([address, response.status]).toEqual([address, 200]);
        if (type.endsWith('json')) expect(await response.json()).toMatchObject([{ title }]);
      }
    }
  });
});
