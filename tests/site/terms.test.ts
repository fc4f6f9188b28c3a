import { describe, expect, it } from 'vitest';
import { byId, document, hrefsIn, names, source, textOf } from './built-explainer.ts';
import { select } from './built-site.ts';

/** How the article words the first mention of each term; the others it does not name. */
const firstMentions: Record<string, [paragraph: string, words: string]> = {
  kreml: ['telefonat-1', 'Kreml'],
  'oval-office': ['telefonat-1', 'Oval Office'],
  grossangriff: ['telefonat-1', 'Überfall auf die Ukraine'],
  nato: ['telefonat-1', 'NATO'],
  pentagon: ['telefonat-2', 'Pentagon'],
  'territoriale-integritaet': ['telefonat-2', 'territorialen Integrität'],
  'westliche-wertegemeinschaft': ['telefonat-2', 'westliche Wertegemeinschaft'],
  gefangenenaustausch: ['diplomatie-1', 'Gefangenenaustausch'],
  bip: ['diplomatie-2', 'BIP'],
  'transatlantische-beziehungen': ['transatlantik-1', 'transatlantischen Beziehungen'],
  'biden-regierung': ['transatlantik-1', 'Biden-Regierung'],
  'muenchner-sicherheitskonferenz': ['transatlantik-2', 'Münchner Sicherheitskonferenz'],
};
const listed = source.article.terms;

describe.each(listed)('the term $id', ({ id, note }) => {
  const mention = firstMentions[id];
  const entry = byId(`begriff-${id}`);
  const buttons = select(document, `#artikel .mention button[popovertarget="karte-begriff-${id}"]`);

  it('has an entry with its name, and with what it means here', () => {
    expect(textOf(entry).toLowerCase()).toContain(names.get(id)?.toLowerCase());
    expect(textOf(entry)).toMatch(/^[^\p{Ll}]/u);
    if (note !== undefined) expect(textOf(entry)).toContain(note);
  });

  it('has a button on its first mention, and on no other', () => {
    const built = buttons.map((button) => [button.closest('p')?.id, button.parentElement?.textContent]);
    expect(built).toEqual(mention ? [mention] : []);
  });

  it('has a card where the article names it, which leads to the entry', () => {
    const cards = select(document, `[popover]#karte-begriff-${id}`);
    expect(cards.map(hrefsIn)).toEqual(mention ? [[`#begriff-${id}`]] : []);
  });

  it('has an entry that leads back to the paragraph that names it', () => {
    const back = hrefsIn(entry).filter((href) => href.startsWith('#'));
    expect(back).toEqual(mention ? [`#${mention[0]}`] : []);
  });
});

it('the entries stand in the order of a German dictionary', () => {
  const shown = select(byId('begriffe'), 'dt').map(textOf);
  expect(shown).toEqual([...shown].sort(new Intl.Collator('de').compare));
  expect(shown).toHaveLength(listed.length);
});
