import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { joinExplainer } from '../../../src/explainer/explainer.ts';
import { forwardingPage } from '../../../src/exports/permalinks/redirect-page.ts';
import { forwardsOf } from '../../../src/exports/permalinks/redirects.ts';
import { claim, parts } from '../explainer-parts.ts';

/** The forwards of an explainer `telefonat` with the sections `anfang` and `ende`, as pairs. */
function forwards(aliases: string[], sectionAliases: string[] = []): string[] {
  const sections = parts.article.sections.map((section, index) => ({
    ...section,
    aliases: index === 0 ? sectionAliases : [],
  }));
  const explainer = joinExplainer({ ...parts, article: { ...parts.article, aliases, sections } });
  return forwardsOf([explainer], 'Klartext').map(({ from, to }) => `${from} → ${to}`);
}

const before = 'archiv/index.html → index.html';
const folder = [
  'telefonat/beleg/index.html → telefonat/faktencheck.html',
  'telefonat/beleg/faktencheck.html → telefonat/faktencheck.html',
];

describe('a page that leads on stands', () => {
  test('at the folders of the archive and of the checked passages', () => {
    expect(forwards([])).toEqual([before, ...folder]);
  });

  test('at no folder of passages where there are none', () => {
    const explainer = joinExplainer({ ...parts, claims: {}, found: { ...parts.found, claims: [] } });
    expect(forwardsOf([explainer], 'Klartext').map(({ from }) => from)).toEqual(['archiv/index.html']);
  });

  test('at the former pages of a renamed passage', () => {
    const claims = {
      ...parts.claims,
      tag: claim('falsch', { title: 'Es war früher.', aliases: ['datum', 'frueher'] }),
    };
    const found = forwardsOf([joinExplainer({ ...parts, claims })], 'Klartext').filter(
      ({ to }) => to === 'telefonat/beleg/tag.html',
    );
    expect(found.map(({ from }) => from)).toEqual(['telefonat/beleg/datum.html', 'telefonat/beleg/frueher.html']);
    expect(found[0]?.title).toBe('Es war früher – Faktencheck');
  });

  test('at the former page of a renamed section', () => {
    expect(forwards([], ['beginn'])).toEqual([before, 'telefonat/beginn.html → telefonat/anfang.html', ...folder]);
  });

  test('at the page of a passage that is gone and whose place a section has kept, not for an actor, who had none there', () => {
    const kept = 'telefonat/beleg/ort.html → telefonat/anfang.html';
    expect(forwards([], ['akteur-merz', 'beleg-ort', 'faktencheck-ort'])).toEqual([before, kept, ...folder]);
  });

  test('at every former page of a renamed explainer', () => {
    expect(forwards(['anruf'], ['beginn']).filter((pair) => pair.startsWith('anruf'))).toEqual([
      'anruf.html → telefonat.html',
      'anruf/anfang.html → telefonat/anfang.html',
      'anruf/ende.html → telefonat/ende.html',
      'anruf/kontakte.html → telefonat/kontakte.html',
      'anruf/chronologie.html → telefonat/chronologie.html',
      'anruf/akteure.html → telefonat/akteure.html',
      'anruf/begriffe.html → telefonat/begriffe.html',
      'anruf/faktencheck.html → telefonat/faktencheck.html',
      'anruf/quellen.html → telefonat/quellen.html',
      'anruf/beleg/tag.html → telefonat/beleg/tag.html',
      'anruf/beleg/jahr.html → telefonat/beleg/jahr.html',
      'anruf/mitnehmen.html → telefonat/mitnehmen.html',
      'anruf/nur-artikel.html → telefonat/nur-artikel.html',
      'anruf/beginn.html → telefonat/anfang.html',
      'anruf/beleg/index.html → telefonat/faktencheck.html',
      'anruf/beleg/faktencheck.html → telefonat/faktencheck.html',
      'anruf/index.html → telefonat.html',
      'anruf/telefonat.html → telefonat.html',
    ]);
  });
});

describe('a page that leads on', () => {
  const page = { from: 'alt/kurz.html', to: 'neu.html', title: 'Trump & „Putin“ <b>" – Titel', siteName: 'Klartext' };

  test('leads on at once by a relative address, and by a link', () => {
    const html = forwardingPage(page);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=../neu.html">');
    expect(html).toContain(
      'Diese Seite ist umgezogen: <a href="../neu.html">Trump &amp; „Putin“ &lt;b&gt;&quot; – Titel</a>',
    );
  });

  test('has the title of the page to which it leads', () => {
    expect(forwardingPage(page)).toContain('<title>Trump &amp; „Putin“ &lt;b&gt;&quot; – Titel – Klartext</title>');
    expect(forwardingPage({ ...page, title: 'Klartext' })).toContain('<title>Klartext</title>');
  });

  test('names the full address where the site has one, and none where it has not', () => {
    const canonical = 'https://beispiel.example/pfad/neu.html';
    expect(forwardingPage({ ...page, canonical })).toContain(`<link rel="canonical" href="${canonical}">`);
    expect(forwardingPage(page)).not.toContain('canonical');
  });

  test('at a former folder is right from inside it and from its name alone', () => {
    const html = forwardingPage({ ...page, from: 'alt/index.html', via: 'alt/neu.html' });
    expect(html).toContain('content="0; url=neu.html"');
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }));
    const report = await validator.validateString(forwardingPage({ ...page, canonical: 'https://beispiel.example/' }));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
