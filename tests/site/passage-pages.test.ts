import { describe, expect, it } from 'vitest';
import { verdictId } from '../../src/words/verdicts.ts';
import { byId, hrefsIn, marks, slug, source, textOf } from './built-explainer.ts';
import { documentOf, select, siteFiles } from './built-site.ts';

const claims = Object.entries(source.claims);
/** Ids in the order of the text. */
const order = marks.map(({ id }) => id).filter((id) => id in source.claims);
const metaOf = (page: Document, name: string): string =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';

describe.each(claims)('the page of the passage %s', (id, { verdict, title, correction, explanation, sources }) => {
  const file = `${slug}/beleg/${id}.html`;
  const page = documentOf(file);
  const main = textOf(page.querySelector('main') ?? page.body);
  const own = marks.filter((mark) => mark.id === id || mark.id.replace(/-\d+$/, '') === id);

  it('says first what is right, then the verdict and on which words, then why, then where to look it up', () => {
    const right = title ?? correction;
    expect(page.querySelector('h1')?.textContent.replaceAll('\u00a0', ' ')).toBe(right.replaceAll('\u00a0', ' '));
    const [quotation = page.body] = select(page, 'blockquote p');
    const steps = [correction, `Unser Urteil: ${verdict}.`, textOf(quotation), explanation ?? '', 'Stand:'];
    const places = steps.map((text) => main.replaceAll('\u00a0', ' ').indexOf(text.replaceAll('\u00a0', ' ')));
    expect(places).not.toContain(-1);
    expect(places.filter((_, step) => steps[step])).toEqual(
      places.filter((_, step) => steps[step]).toSorted((a, b) => a - b),
    );
  });

  it('says why under a heading of its own, where there is more to say', () => {
    const headings = select(page, 'main h2').map(textOf);
    const why = explanation === undefined ? [] : ['Begründung'];
    const proof = sources.length === 0 ? [] : [sources.length === 1 ? 'Quelle' : 'Quellen'];
    expect(headings.slice(1)).toEqual([...why, ...proof]);
  });

  it('quotes each of its marks in its sentence, and leads to each', () => {
    expect(select(page, 'blockquote b').map(({ textContent }) => textContent)).toEqual(own.map(({ text }) => text));
    const article = textOf(byId('artikel'));
    for (const quotation of select(page, 'blockquote p')) {
      const words = textOf(quotation).replace(/^…\s|\s…$/g, '');
      expect(article).toContain(words);
      expect(words.length).toBeGreaterThan(textOf(quotation.querySelector('b') ?? quotation).length);
    }
    expect(hrefsIn(page).filter((href) => href.includes('#beleg-'))).toEqual(
      own.map((mark) => `../../${slug}.html#beleg-${mark.id}`),
    );
  });

  it('leads to what the verdict means and names its sources', () => {
    expect(hrefsIn(page)).toContain(`../../${slug}.html#${verdictId(verdict)}`);
    const open = sources.flatMap((name) => source.sources[name]?.url ?? []);
    expect(hrefsIn(page)).toEqual(expect.arrayContaining(open));
  });

  it('has titles that never say what is wrong, and a description that begins with the verdict', () => {
    for (const shown of [page.title, metaOf(page, 'og:title')])
      expect(shown.startsWith((title ?? correction).replace(/\.$/, ''))).toBe(true);
    const description = metaOf(page, 'description');
    expect(description.toLowerCase()).toMatch(new RegExp(`^(?:eine )?${verdict.toLowerCase()} ist `));
    expect(description).toContain('im geprüften Artikel: „');
    expect(metaOf(page, 'og:description')).toBe(description);
  });

  it('leads to the passages before and after it', () => {
    const at = order.indexOf(id);
    const hrefOf = (rel: string) => page.querySelector(`a[rel=${rel}]`)?.getAttribute('href') ?? undefined;
    const fileOf = (other: string | undefined) => other && `${other}.html`;
    expect([hrefOf('prev'), hrefOf('next')]).toEqual([fileOf(order[at - 1]), fileOf(order[at + 1])]);
  });

  it('is where the pages lead that it had under former names', () => {
    for (const former of source.claims[id]?.aliases ?? []) {
      const refresh = documentOf(`${slug}/beleg/${former}.html`).querySelector('[http-equiv="refresh"]');
      expect(refresh?.getAttribute('content')).toBe(`0; url=${id}.html`);
    }
  });

  it('has a card and shares itself', () => {
    expect(siteFiles).toContain(`karten/${slug}/beleg/${id}.png`);
    expect(page.querySelector('.share')?.getAttribute('href')).toBe(`${id}.html`);
  });
});

describe('the pages of passages', () => {
  it('are there for each claim, and none besides but those that lead on', () => {
    const files = siteFiles.filter((file) => file.startsWith(`${slug}/beleg/`));
    const pages = files.filter((file) => !documentOf(file).querySelector('[http-equiv="refresh"]'));
    expect(pages).toEqual(claims.map(([id]) => `${slug}/beleg/${id}.html`).sort());
  });
});
