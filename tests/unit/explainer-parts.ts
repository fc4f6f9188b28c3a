import type { ExplainerParts } from '../../src/explainer/explainer.ts';
import type { Actor } from '../../src/schemas/actor.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import type { Source } from '../../src/schemas/source.ts';
import { siteSchema } from '../../src/schemas/site/site.ts';
import type { Site } from '../../src/schemas/site/site.ts';
import type { Term } from '../../src/schemas/term.ts';

export function actorNamed(name: string, more: Partial<Actor> = {}): Actor {
  return {
    kind: 'person',
    name,
    names: [],
    given: ['Vorname'],
    family: [name],
    fullName: name,
    born: { date: '1970-01-01', place: 'Ort' },
    country: 'Land',
    group: 'heim',
    offices: [
      { title: 'neues Amt', from: '2025-06' },
      { title: 'altes Amt', from: '2020', until: '2025-05' },
    ],
    asOf: '2025-07',
    spellings: [],
    sources: [sourceBy('Verlag')],
    ...more,
  };
}

export function sourceBy(publisher: string, more: Partial<Source> = {}): Source {
  return { publisher, lang: 'de', kind: 'presse', ...more };
}

export function claim(verdict: Claim['verdict'], more: Partial<Claim> = {}): Claim {
  return { verdict, correction: 'Richtig ist das.', explanation: 'Darum.', sources: [], aliases: [], ...more };
}

export function termNamed(name: string): Term {
  return { name, names: [name], kind: 'begriff', text: `Was ${name} heißt.`, sources: [] };
}

export const nobody = { name: '', address: '', email: '' };

/** A site of which nothing is entered but this. */
export function siteWith(entered: object = {}): Site {
  const site = { name: 'Klartext', claim: 'Worte.', language: 'de', publisher: nobody, responsible: nobody };
  return siteSchema.parse({ ...site, ...entered });
}

/** An explainer with two of everything, as its files and the transforms say it. */
export const parts: ExplainerParts = {
  slug: 'telefonat',
  article: {
    title: 'Titel',
    kicker: 'Dachzeile',
    summary: 'Zusammenfassung',
    published: '2026-11-23',
    articleDate: '2025-02',
    reports: '2025-02-12/2025-02-13',
    checkedBy: [],
    reviewedBy: [],
    aliases: [],
    sections: [
      { id: 'anfang', title: 'Anfang', summary: 'Der Anfang.', aliases: [] },
      { id: 'ende', title: 'Ende', heading: 'Das Ende', summary: 'Das Ende.', aliases: [] },
    ],
    groups: [],
    actors: [
      { id: 'zweite', part: 'Rief an.', sources: ['kreml'] },
      { id: 'erste', part: 'Hob ab.', sources: [] },
    ],
    terms: [{ id: 'zoll' }, { id: 'nato' }, { id: 'aechtung', note: 'Hier etwas anderes.' }],
    changes: [],
  },
  words: 500,
  claims: {
    jahr: claim('ungenau', { sources: ['zeitung'] }),
    tag: claim('falsch', { sources: ['zeitung', 'kreml'] }),
  },
  sources: {
    ungenannt: sourceBy('Amt'),
    kreml: sourceBy('Kreml'),
    agentur: sourceBy('Agentur'),
    zeitung: sourceBy('Zeitung', { title: 'Bericht' }),
  },
  contacts: {
    parties: {},
    contacts: [
      {
        id: 'anruf',
        from: 'zweite',
        to: 'erste',
        kind: 'telefonat',
        label: 'eine Stunde',
        mutual: true,
        status: 'stattgefunden',
        text: 'Sie sprachen.',
        paragraph: 'anfang-1',
        sources: ['agentur', 'zeitung'],
      },
    ],
  },
  chronology: [
    { date: '2022', text: 'Es begann.', sources: ['agentur'] },
    { date: '2025-02-12', text: 'Sie sprachen.', sources: ['kreml'] },
  ],
  plain: undefined,
  actors: new Map([
    ['erste', actorNamed('Erste')],
    ['zweite', actorNamed('Zweite', { wikidata: 'Q2' })],
    ['dritte', actorNamed('Dritte')],
  ]),
  groups: [{ id: 'heim', label: 'Heimseite', color: 'gruen' }],
  allTerms: new Map([
    ['nato', termNamed('NATO')],
    ['aechtung', termNamed('Ächtung')],
    ['fremd', termNamed('Fremd')],
    ['zoll', termNamed('Zoll')],
  ]),
  found: {
    mentions: [
      { actor: 'erste', section: 'anfang', paragraph: 'anfang-1' },
      { actor: 'erste', section: 'ende', paragraph: 'ende-2' },
      { actor: 'erste', section: 'ende', paragraph: 'ende-10' },
      { actor: 'dritte', section: 'anfang', paragraph: 'anfang-1' },
    ],
    terms: [{ term: 'nato', section: 'ende', paragraph: 'ende-1' }],
    claims: [
      {
        id: 'tag',
        number: 1,
        passage: '13. Februar',
        section: 'anfang',
        paragraph: 'anfang-1',
        block: ['Am ', '13. Februar', ' riefen sie an. Es war kalt.'],
      },
      {
        id: 'jahr',
        number: 2,
        passage: '2021',
        section: 'ende',
        paragraph: 'ende-2',
        block: ['Seit ', '2021', ' war Ruhe.'],
      },
    ],
  },
};
