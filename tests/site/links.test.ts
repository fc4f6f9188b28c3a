import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, readSiteFile, select, siteFiles, sitePages } from './built-site.ts';

/** Attributes that hold one address. */
const addressAttributes = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite', 'manifest'];
/** Attributes that hold ids of the same page, apart from `for` of a field. */
const idAttributes = [
  'popovertarget',
  'commandfor',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
  'aria-activedescendant',
  'aria-flowto',
  'for',
  'headers',
  'list',
  'form',
];

interface Reference {
  address: string;
  from: string;
}

/** Every address in the markup of a page, with the place it stands in. */
function references(document: Document): Reference[] {
  const single = addressAttributes.flatMap((name) =>
    select(document, `[${name}]`).map((element) => ({
      address: element.getAttribute(name) ?? '',
      from: `<${element.localName} ${name}>`,
    })),
  );
  const sets = select(document, '[srcset], [imagesrcset]').flatMap((element) =>
    (element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '')
      .split(/,\s+/)
      .map((candidate) => ({ address: candidate.trim().split(/\s/)[0] ?? '', from: `<${element.localName} srcset>` })),
  );
  const refreshes = select(document, 'meta[http-equiv="refresh" i]').map((element) => ({
    address: /url\s*=\s*['"]?([^'"]*)/i.exec(element.getAttribute('content') ?? '')?.[1] ?? '',
    from: '<meta refresh>',
  }));
  return [...single, ...sets, ...refreshes];
}

/** The addresses that a style sheet loads or names. */
function styleReferences(css: string): Reference[] {
  return [...css.matchAll(/url\(\s*['"]?([^'")]*)|@import\s+['"]([^'"]*)/g)].map(([, url, imported]) => ({
    address: url ?? imported ?? '',
    from: 'CSS',
  }));
}

function stylesOf(document: Document): string {
  return select(document, 'style')
    .map(({ textContent }) => textContent)
    .join('\n');
}

function isInternal({ address }: Reference): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);
}

function idsOf(page: string): Set<string> {
  return new Set(select(documentOf(page), '[id]').map(({ id }) => id));
}

/** What is wrong with where a reference leads, or nothing. */
function fault(page: string, { address, from }: Reference): string[] {
  const [path = '', fragment] = address.split('#', 2);
  const file = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path.split('?')[0] ?? ''));
  if (!siteFiles.includes(file)) return [`${from} ${address}: there is no file ${file}`];
  if (!fragment) return [];
  if (!sitePages.includes(file)) return [`${from} ${address}: ${file} is no page`];
  return idsOf(file).has(decodeURIComponent(fragment)) ? [] : [`${from} ${address}: ${file} has no such id`];
}

describe.each(sitePages)('%s', (page) => {
  const document = documentOf(page);
  const all = [...references(document), ...styleReferences(stylesOf(document))];

  it('leads to files and places that exist', () => {
    expect(all.filter(isInternal).flatMap((reference) => fault(page, reference))).toEqual([]);
  });

  it('has, where it only leads on, the title of the page to which it leads', () => {
    const [target] = all.filter(({ from }) => from === '<meta refresh>');
    if (!target) return;
    const next = documentOf(posix.join(posix.dirname(page), target.address));
    expect(document.title).toBe(next.title);
  });

  it('has no link without an address', () => {
    const empty = all.filter(({ address }) => address.trim() === '' || address === '#');
    expect(empty).toEqual([]);
  });

  it('has no address from the root of the host', () => {
    expect(all.filter(({ address }) => /^\s*[/\\]/.test(address))).toEqual([]);
  });

  it('refers to ids that it has', () => {
    const ids = idsOf(page);
    const missing = idAttributes.flatMap((name) =>
      select(document, `[${name}]`).flatMap((element) =>
        (element.getAttribute(name) ?? '')
          .split(/\s+/)
          .filter((id) => !ids.has(id))
          .map((id) => `<${element.localName} ${name}="${id}">`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has buttons that open popovers only', () => {
    const targets = select(document, '[popovertarget]').map((button) => button.getAttribute('popovertarget'));
    expect(targets.filter((id) => !document.getElementById(id ?? '')?.hasAttribute('popover'))).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const loading = select(
      document,
      'script[src], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="icon"],' +
        'link[rel~="preconnect"], link[rel~="dns-prefetch"], img, source, iframe, embed, object, video, audio, track',
    );
    const addresses = loading.flatMap((element) =>
      ['src', 'href', 'srcset', 'data', 'poster'].map((name) => element.getAttribute(name) ?? ''),
    );
    const loaded = [...addresses, ...styleReferences(stylesOf(document)).map(({ address }) => address)];
    expect(loaded.filter((address) => /^\s*(?:(?!data:)[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))).toEqual([]);
  });
});

it('has no address from the root of the host in a style sheet', () => {
  const sheets = siteFiles.filter((file) => file.endsWith('.css'));
  const addresses = sheets.flatMap((file) => styleReferences(readSiteFile(file)));
  expect(addresses.filter(({ address }) => /^\s*[/\\]/.test(address))).toEqual([]);
});
