import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { documentOf, readSiteFile, select, sitePages } from './built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // A section's page names section and article in full; where there is no room, a search engine shortens.
      'long-title': 'off',
      // The frame of a table is a region, and none of the article's sections.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

function titleOf(page: string): string {
  return documentOf(page).title;
}

function descriptionOf(page: string): string {
  return documentOf(page).querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
}

/** Whether a page only leads on; it has the title of the page it leads to. */
function isForward(page: string): boolean {
  return documentOf(page).querySelector('meta[http-equiv="refresh"]') !== null;
}

/**
 * All other pages; `x/index.html` is the page `x.html` at the address of its folder. The page of a passage is told from those of
 * its explainer: what is right may be right of two articles.
 */
function others(page: string): string[] {
  const name = (file: string) => file.replace(/(?:\/index)?\.html$/, '');
  const [explainer = ''] = /^[^/]+(?=\/beleg\/)/.exec(page) ?? [];
  return sitePages.filter((other) => name(other) !== name(page) && other.startsWith(explainer));
}

describe.each(sitePages)('%s', (page) => {
  const document = documentOf(page);

  it('is valid HTML', async () => {
    const report = await validator.validateString(readSiteFile(page), page);
    const messages = report.results.flatMap(({ messages: found }) =>
      found.map(({ ruleId, message, selector, line, column }) =>
        [`${line}:${column}`, ruleId, message, selector].filter(Boolean).join(' '),
      ),
    );
    expect(messages).toEqual([]);
  });

  it('is in German', () => {
    expect(document.documentElement.lang).toBe('de');
  });

  it('has one heading of the first level', () => {
    expect(select(document, 'h1')).toHaveLength(1);
  });

  it('begins with the first level of headings and skips none', () => {
    const levels = select(document, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.charAt(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
  });

  it('has no id twice', () => {
    const ids = select(document, '[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has a title of its own', () => {
    const title = titleOf(page);
    expect(title.trim()).not.toBe('');
    const namesakes = others(page).filter((other) => titleOf(other) === title);
    expect(isForward(page) ? [] : namesakes.filter((other) => !isForward(other))).toEqual([]);
  });

  it('has a description of its own', () => {
    const description = descriptionOf(page);
    expect(description.trim()).not.toBe('');
    expect(others(page).filter((other) => descriptionOf(other) === description)).toEqual([]);
  });

  it('has no style attributes and no event attributes', () => {
    const attributes = select(document, '*').flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('has no space before a comma or a full stop', () => {
    const texts = select(document, 'main, [popover]').map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect(texts.join(' ').match(/.{0,20} [,.;:](?= |$)/g) ?? []).toEqual([]);
  });

  it('does not speak English to readers', () => {
    const labels = select(document, '[aria-label], [title], [alt]').flatMap((element) =>
      ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    const read = [document.body.textContent, ...labels].join('\n');
    expect(read).not.toMatch(/footnote|back to (?:reference|content)|skip to|table of contents/i);
  });
});
