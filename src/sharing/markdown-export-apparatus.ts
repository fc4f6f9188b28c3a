import type { RootContent } from 'mdast';
import type { Tense } from '../explainer/chronology.ts';
import { contactLanes } from '../explainer/contact-lanes.ts';
import { describeContact, isMutual } from '../explainer/contact-layout.ts';
import type { Explainer } from '../explainer/explainer.ts';
import { formatPlainDate } from '../explainer/format-date.ts';
import { quotePassage, verdictLabel } from '../explainer/verdicts.ts';
import type { LinkTo } from '../hosting/page-links.ts';
import type { Contact } from '../schemas/contact.ts';
import { apparatusTitles } from '../schemas/ids.ts';
import { heading, link, list, paragraph, quotation, strong, table } from './markdown-export-nodes.ts';
import { sourceLine, sourceNumbers } from './markdown-export-sources.ts';

const tenses: Readonly<Record<Tense, string>> = {
  vorher: 'Vor dem Artikel',
  'zur Zeit des Artikels': 'Zur Zeit des Artikels',
  danach: 'Nach dem Artikel – Wissen von später',
};

/** The sections between article and source note, those that have something to show. */
export function apparatus(explainer: Explainer, to: LinkTo): RootContent[] {
  return [
    ...contactSection(explainer),
    ...chronologySection(explainer),
    ...actorSection(explainer, to),
    ...termSection(explainer),
    ...factCheck(explainer),
  ];
}

function contactSection({ contacts, glossary, sources }: Explainer): RootContent[] {
  if (!contacts) return [];
  const actors = new Map(glossary.map(({ id, actor }) => [id, actor]));
  const names = new Map(contactLanes(contacts, actors).map(({ id, name }) => [id, name]));
  const rows = contacts.contacts.map((contact) =>
    [
      contact.date === undefined ? 'ohne Datum' : formatPlainDate(contact.date),
      names.get(contact.from) ?? '',
      names.get(contact.to) ?? '',
      howOf(contact),
      withSources(contact.text, sourceNumbers(contact.sources, sources)),
    ].map((cell) => [cell]),
  );
  const head = ['Wann', 'Wer', 'An wen', 'Wie', 'Was'].map((cell) => [cell]);
  return [heading(2, apparatusTitles.kontakte), table([head, ...rows])];
}

function howOf(contact: Contact): string {
  const mutual = isMutual(contact) && contact.status === 'stattgefunden' ? ['wechselseitig'] : [];
  return [...describeContact(contact), ...mutual].join(', ');
}

function chronologySection({ chronology, sources }: Explainer): RootContent[] {
  if (chronology.length === 0) return [];
  const groups = Object.entries(tenses).flatMap(([tense, title]) => {
    const items = chronology
      .filter((event) => event.tense === tense)
      .map(({ when, text, sources: ids }) => [
        strong(`${when}:`),
        ` ${withSources(text, sourceNumbers(ids, sources))}`,
      ]);
    return items.length > 0 ? [heading(3, title), list(items)] : [];
  });
  return [heading(2, apparatusTitles.chronologie), ...groups];
}

function actorSection({ glossary, sources }: Explainer, to: LinkTo): RootContent[] {
  if (glossary.length === 0) return [];
  const entries = glossary.flatMap(({ id, actor, role, part, sources: ids }): RootContent[] => [
    heading(3, actor.name),
    ...(role === undefined ? [] : [paragraph(role)]),
    paragraph(withSources(part, sourceNumbers(ids, sources))),
    ...(actor.spellings.length === 0
      ? []
      : [paragraph(`Schreibweisen: ${actor.spellings.map(({ form, used }) => `${form} (${used})`).join('; ')}`)]),
    paragraph(link(to(`akteure/${id}.html`), `Mehr über ${actor.name}`)),
  ]);
  return [heading(2, apparatusTitles.akteure), ...entries];
}

function termSection({ terms }: Explainer): RootContent[] {
  if (terms.length === 0) return [];
  const items = terms.map(({ term, note }) => [
    strong(`${term.name}:`),
    ` ${[term.text, note].filter(Boolean).join(' ')}`,
    ...term.sources.flatMap((source) => [' Quelle: ', ...sourceLine(source), '.']),
  ]);
  return [heading(2, apparatusTitles.begriffe), list(items)];
}

function factCheck({ passages, sources }: Explainer): RootContent[] {
  if (passages.length === 0) return [];
  const entries = passages.flatMap(
    ({ number, verdict, passage, quotation: [before, quoted, after], correction, explanation, sources: ids }) => [
      heading(3, `${number}. ${verdictLabel(verdict)}: ${quotePassage(passage)}`),
      ...(before + after === '' ? [] : [quotation(before, strong(quoted), after)]),
      paragraph(strong(correction), ` ${withSources(explanation ?? '', sourceNumbers(ids, sources))}`),
    ],
  );
  return [heading(2, apparatusTitles.faktencheck), ...entries];
}

function withSources(text: string, numbers: string): string {
  return numbers ? `${text} (${numbers})` : text;
}
