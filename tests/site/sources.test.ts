import { describe, expect, it } from 'vitest';
import { quotePassage } from '../../src/words/orthography/quotations.ts';
import { byId, document, hrefsIn, source, textOf } from './built-explainer.ts';
import { select } from './built-site.ts';

const ids = Object.keys(source.sources);
const entries = select(document, '#quellen [id^="quelle-"]');

/** What cites a source, by the ids of the parts of the page, from the data. */
function citing(id: string): string[] {
  const cites = ({ sources }: { sources: readonly string[] }) => sources.includes(id);
  return [
    ...Object.entries(source.claims).flatMap(([claim, data]) => (cites(data) ? [`#faktencheck-${claim}`] : [])),
    ...(source.contacts?.contacts ?? []).filter(cites).map((contact) => `#kontakt-${contact.id}`),
    ...source.chronology.flatMap((event, index) => (cites(event) ? [`#ereignis-${index + 1}`] : [])),
    ...source.article.actors.filter(cites).map((actor) => `#akteur-${actor.id}`),
  ];
}

describe('the list of sources', () => {
  it('has every source once', () => {
    expect(entries.map((entry) => entry.id.replace('quelle-', '')).sort()).toEqual([...ids].sort());
  });

  it('is numbered as the citations are', () => {
    const links = select<HTMLAnchorElement>(document, 'a[href^="#quelle-"]');
    expect(links.length).toBeGreaterThan(ids.length);
    for (const link of links) {
      const place = entries.findIndex((entry) => `#${entry.id}` === link.getAttribute('href')) + 1;
      expect(place).toBeGreaterThan(0);
      expect(link.textContent).toMatch(new RegExp(`(?:^|\\D)${place}(?:\\D|$)`));
    }
  });

  it('leads to addresses by https only', () => {
    const outward = hrefsIn(byId('quellen')).filter((href) => !href.startsWith('#') && !/\.(?:html|md)$/.test(href));
    expect(outward.filter((href) => !href.startsWith('https://'))).toEqual([]);
  });
});

describe.each(ids)('the source %s', (id) => {
  const entry = byId(`quelle-${id}`);
  const data = source.sources[id];

  it('leads back to exactly what cites it', () => {
    const back = hrefsIn(entry).filter((href) => href.startsWith('#'));
    expect([...back].sort()).toEqual(citing(id).sort());
    expect(back.length).toBeGreaterThan(0);
  });

  it('is cited in exactly those places', () => {
    const places = select(document, `a[href="#quelle-${id}"]`).map(
      (link) =>
        `#${link.closest('[id^="faktencheck-"], [id^="kontakt-"], [id^="ereignis-"], [id^="akteur-"]')?.id ?? ''}`,
    );
    expect(places.sort()).toEqual(citing(id).sort());
  });

  it('has its publisher, title and address, and says whether it is a state medium', () => {
    const text = textOf(entry);
    expect(text).toContain(data?.publisher);
    if (data?.title !== undefined) expect(text).toContain(quotePassage(data.title.replace(/\s+/g, ' ')));
    if (data?.title === undefined && data?.topic !== undefined) expect(text).toContain(data.topic);
    expect(hrefsIn(entry).filter((href) => !href.startsWith('#'))).toEqual(
      [data?.url, data?.archived?.url].filter((address) => address !== undefined),
    );
    expect(text.includes('Staatsmedium')).toBe(data?.stateMedia === true);
  });
});
