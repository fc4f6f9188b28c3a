import type { RootContent } from 'mdast';
import { sourceLine } from '../../content/markdown/remark/source-footnotes.ts';
import { byYear } from '../../explainer/chronology.ts';
import { countVerdicts } from '../../explainer/claims.ts';
import { contactLanes } from '../../explainer/diagram/contact-lanes.ts';
import { contactHow } from '../../explainer/diagram/contact-layout.ts';
import type { Explainer } from '../../explainer/explainer.ts';
import { citedSources } from '../../explainer/sources.ts';
import type { CitedSource } from '../../explainer/sources.ts';
import { changeText, changeWords } from '../../words/changes.ts';
import { factsUntilLabel, formatDated, formatPlainDate, dateWords } from '../../words/orthography/dates.ts';
import { quotePassage } from '../../words/orthography/quotations.ts';
import { endSentence, joinSentences } from '../../words/orthography/sentences.ts';
import { verdictLabel, verdictMeanings } from '../../words/verdicts.ts';
import type { LinkTo } from '../../site/html/page-links.ts';
import { apparatusTitles, contactsTitle } from '../../words/sections.ts';
import type { Site } from '../../schemas/site/site.ts';
import { actorWords, groupSeparator, spellingsText, termHead } from '../../words/glossary.ts';
import { sourceWords, sourcesWord } from '../../words/sources.ts';
import { tenseHeadings, weaklyProven, contactColumns } from '../../words/events.ts';
import { factCheckWords } from '../../words/fact-check.ts';
import { heading, link, list, paragraph, quotation, strong, table } from '../../content/markdown/remark/mdast-nodes.ts';

/** The sections between article and source note, those that have something to show. */
export function apparatus(explainer: Explainer, to: LinkTo, method?: Site['method']): RootContent[] {
  return [
    ...contactSection(explainer),
    ...chronologySection(explainer),
    ...actorSection(explainer, to),
    ...termSection(explainer),
    ...factCheck(explainer, method),
  ];
}

function contactSection({ contacts, glossary, sources }: Explainer): RootContent[] {
  if (!contacts) return [];
  const names = new Map(contactLanes(contacts, glossary).map(({ id, name }) => [id, name]));
  const rows = contacts.contacts.map((contact) =>
    [
      formatDated(contact, formatPlainDate),
      names.get(contact.from) ?? '',
      names.get(contact.to) ?? '',
      contactHow(contact),
      withSources(contact.text, sourceNumbers(contact.sources, sources)),
    ].map((cell) => [cell]),
  );
  const head = contactColumns.map((cell) => [cell]);
  return [heading(2, contactsTitle(contacts.contacts)), table([head, ...rows])];
}

function chronologySection({ article, chronology, sources }: Explainer): RootContent[] {
  if (chronology.length === 0) return [];
  const factsUntil = factsUntilLabel(article, formatPlainDate);
  const groups = Object.entries(tenseHeadings).flatMap(([tense, title]): RootContent[] => {
    const years = byYear(chronology.filter((event) => event.tense === tense));
    if (years.length === 0) return [];
    const until = tense === 'danach' && factsUntil !== undefined ? [paragraph(`${dateWords.facts} ${factsUntil}`)] : [];
    const lists = years.flatMap(({ year, events }): RootContent[] => [
      ...(year === undefined ? [] : [heading(4, year)]),
      list(
        events.map(({ shown, text, weak, sources: ids }) => [
          strong(`${shown}:`),
          ` ${withSources(weak ? `${text} ${weaklyProven}` : text, sourceNumbers(ids, sources))}`,
        ]),
      ),
    ]);
    return [heading(3, title), ...until, ...lists];
  });
  return [heading(2, apparatusTitles.chronologie), ...groups];
}

function actorSection({ glossary, sources }: Explainer, to: LinkTo): RootContent[] {
  if (glossary.length === 0) return [];
  const entries = glossary.flatMap(({ id, actor, group, role, part, later, sources: ids }): RootContent[] => [
    heading(3, actor.name),
    ...[[group?.label, role].filter(Boolean).join(groupSeparator)].flatMap((line) => (line ? [paragraph(line)] : [])),
    paragraph(withSources(joinSentences(part, later), sourceNumbers(ids, sources))),
    ...(actor.spellings.length === 0 ? [] : [paragraph(spellingsText(actor.spellings))]),
    paragraph(link(to(`akteure/${id}.html`), actorWords.moreAbout(actor.name))),
  ]);
  return [heading(2, apparatusTitles.akteure), ...entries];
}

function termSection({ terms }: Explainer): RootContent[] {
  if (terms.length === 0) return [];
  const items = terms.map(({ term, note }) => [
    strong(`${termHead(term.name)}:`),
    ` ${joinSentences(term.text, note)}`,
    ...term.sources.flatMap((source) => [` ${sourceWords.one}: `, ...sourceLine(source, formatPlainDate), '.']),
  ]);
  return [heading(2, apparatusTitles.begriffe), list(items)];
}

function factCheck({ article, passages, sources }: Explainer, method: Site['method'] | undefined): RootContent[] {
  if (passages.length === 0) return [];
  const meanings = countVerdicts(passages).map(({ verdict, count }) => {
    const given = passages.filter((passage) => passage.verdict === verdict);
    const numbers = given.map(({ number }) => number).join(', ');
    return [
      strong(`${verdictLabel(verdict)} (${count}):`),
      ` ${verdictMeanings[verdict]} ${factCheckWords.notes(count)} ${numbers}`,
    ];
  });
  const entries = passages.flatMap(
    ({ number, verdict, passage, places, correction, explanation = '', sources: ids, changes }) => [
      heading(4, `${number}. ${verdictLabel(verdict)}: ${quotePassage(passage)}`),
      ...places
        .filter(({ quotation: [before, , after] }) => places.length > 1 || before + after !== '')
        .flatMap(({ quotation: [before, quoted, after], ownVerdict }) => [
          quotation(before, strong(quoted), after),
          ...(ownVerdict ? [paragraph(factCheckWords.ownVerdict(ownVerdict))] : []),
        ]),
      paragraph(
        strong(explanation ? endSentence(correction) : correction),
        ` ${withSources(explanation, sourceNumbers(ids, sources))}`.trimEnd(),
      ),
      ...changes
        .toReversed()
        .map((change) =>
          paragraph(strong(`${changeWords.changedOn(formatPlainDate(change.date))}:`), ` ${changeText(change)}`),
        ),
    ],
  );
  return [
    heading(2, apparatusTitles.faktencheck),
    ...(article.assessment === undefined ? [] : [assessment(article.assessment)]),
    ...[method?.selection, method?.unmarked].flatMap((sentence) => (sentence ? [paragraph(sentence)] : [])),
    heading(3, factCheckWords.byGravity),
    list(meanings),
    heading(3, factCheckWords.byOrder),
    ...entries,
  ];
}

/** The judgement of the article as a whole. */
export function assessment(text: string): RootContent {
  return paragraph(strong(factCheckWords.assessment), ` ${text}`);
}

function withSources(text: string, numbers: string): string {
  return [text, numbers && `(${numbers})`].filter(Boolean).join(' ');
}

/** „Quelle 3“, „Quellen 1, 4“: the numbers in the list of sources; empty where nothing is cited. */
function sourceNumbers(ids: readonly string[], sources: readonly CitedSource[]): string {
  const numbers = citedSources(ids, sources).map(({ number }) => number);
  if (numbers.length === 0) return '';
  return `${sourcesWord(numbers.length)} ${numbers.join(', ')}`;
}
