import { beforeAll, describe, expect, test } from 'vitest';
import { byName, hosts, resolvePath, visit } from './clean-host.ts';
import type { Host, HostedSite } from './clean-host.ts';
import { documentOf, readSiteFile, select, siteFiles, sitePages } from './built-site.ts';

interface Seen {
  /** What tells the page from others, at whichever of its addresses. */
  name: string;
  ids: ReadonlySet<string>;
  contents: readonly string[];
  links: readonly string[];
}

const seen = new Map<string, Seen>();

/** What a file shows; of a page that leads on, what it leads to. */
function shownBy(file: string): Seen | undefined {
  const end = visit(hostedBy(byName, '/'), `/${file}`)?.file;
  return end === undefined ? undefined : seen.get(end);
}

const files = new Set(siteFiles);

function hostedBy(host: Host, base: string): HostedSite {
  return { host, base, files, read: readSiteFile };
}

beforeAll(() => {
  for (const page of sitePages) {
    const document = documentOf(page);
    const links = select(document, 'a[href]').map((link) => link.getAttribute('href') ?? '');
    seen.set(page, {
      name: `${document.title} ${document.querySelector('h1')?.textContent ?? ''}`,
      ids: new Set(select(document, '[id]').map(({ id }) => id)),
      contents: select(document, '.contents a').map((link) => (link.getAttribute('href') ?? '').slice(1)),
      links: [...new Set(links.map((link) => link.split('#')[0] ?? ''))].filter((link) => !/^(?:$|[a-z]+:)/.test(link)),
    });
  }
}, 60_000);

describe.each(Object.entries(hosts))('on a host that %s', (_name, host) => {
  describe.each(['/', '/a/b/'])('at %s', (base) => {
    const site = hostedBy(host, base);
    // Nothing leads to the folder of the archive, and its page is right from inside the folder only.
    const pages = sitePages.filter((page) => page !== 'archiv/index.html');

    test('every page is found under its name', () => {
      const lost = pages.filter((page) => {
        const end = visit(site, base + page)?.file;
        return end === undefined || seen.get(end)?.name !== shownBy(page)?.name;
      });
      expect(lost).toEqual([]);
    });

    test('every section of an explainer is on the page that its address shows', () => {
      const lost = pages.flatMap((page) => {
        const ids = seen.get(visit(site, base + page)?.file ?? '')?.ids;
        return (seen.get(page)?.contents ?? []).filter((id) => !ids?.has(id)).map((id) => `${page}#${id}`);
      });
      expect(lost).toEqual([]);
    });

    test('who trims an address finds a page', () => {
      const folders = new Set(pages.flatMap((page) => /^(.*\/)[^/]+$/.exec(page)?.[1] ?? []));
      expect([...folders].filter((folder) => !visit(site, `${base}${folder}`) && folder !== 'archiv/')).toEqual([]);
    });
  });

  test('links lead to the pages that they name, at the root without any script', () => {
    const site = hostedBy(host, '/');
    const wrong = sitePages.flatMap((page) => {
      const shown = visit(site, `/${page}`);
      if (!shown) return [page];
      return (seen.get(shown.file)?.links ?? [])
        .filter((link) => {
          const meant = resolvePath(link, `/${shown.file}`).slice(1);
          const found = visit(site, resolvePath(link, shown.path))?.file;
          return found === undefined || (meant.endsWith('.html') && seen.get(found)?.name !== shownBy(meant)?.name);
        })
        .map((link) => `${page}: ${link}`);
    });
    expect(wrong).toEqual([]);
  });
});
