import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { verdicts } from '../../schemas/claim.ts';
import type { Site } from '../../schemas/site/site.ts';
import { imprintStatements, publisherLines, responsibleLines } from '../../words/imprint.ts';
import type { Phrase, Statement } from '../../words/imprint.ts';
import {
  controllerStatements,
  mailStatements,
  recipientStatements,
  reportSentence,
  rightsStatements,
  serverLog,
} from '../../words/privacy.ts';
import { aboutWords, obstacleSentence, siteStatements, type SiteStatement } from '../../words/site.ts';
import { verdictLabel, verdictMeanings } from '../../words/verdicts.ts';
import { heading, link, paragraph, phrases } from '../markdown/remark/mdast-nodes.ts';

/** What an element of a page becomes: blocks of its own, or a piece of a paragraph. */
type PageElement = { blocks: (site: Site) => RootContent[] } | { phrases: (site: Site) => Phrase[] };

const headingWithId = (id: string, text: string): RootContent => ({
  ...heading(2, text),
  data: { hProperties: { id } },
});

const fromPhrases = (parts: readonly Phrase[]): RootContent => paragraph(...parts.map(phrasing));

const fromStatements =
  (make: (site: Site) => Statement[]) =>
  (site: Site): RootContent[] =>
    make(site).flatMap(({ heading: head, paragraphs }) => [
      ...(head ? [headingWithId(head.id, head.text)] : []),
      ...paragraphs.map(fromPhrases),
    ]);

/** A part that the editor writes in `site.yaml`; of corrections, also where to report a mistake. */
const ownStatement = (id: SiteStatement['id']) =>
  fromStatements((site) =>
    siteStatements(site)
      .filter((statement) => statement.id === id)
      .map(({ heading: text, sentences }) => ({
        heading: { id, text },
        paragraphs: [sentences.join(' '), ...(id === 'berichtigungen' ? [reportSentence(site)] : [])]
          .map((part) => (typeof part === 'string' ? [part] : part))
          .filter((part) => part.some(Boolean)),
      })),
  );

/** What an editor can place in a page of `content/pages`, by name: `<Urteile />`. */
export const pageElements: Readonly<Record<string, PageElement>> = {
  Urteile: { blocks: () => [headingWithId('urteile', aboutWords.verdicts), verdictList()] },
  Arbeitsweise: { blocks: ownStatement('methode') },
  Berichtigungen: { blocks: ownStatement('berichtigungen') },
  Finanzierung: { blocks: ownStatement('finanzierung') },
  Hindernis: { blocks: (site) => [fromPhrases(obstacleSentence(site))] },
  Impressum: { blocks: fromStatements(imprintStatements) },
  Herausgeber: { blocks: ({ publisher }) => [fromPhrases(publisherLines(publisher))] },
  Verantwortlich: { blocks: ({ responsible }) => [fromPhrases(responsibleLines(responsible))] },
  Datenverantwortung: { blocks: fromStatements(controllerStatements) },
  Empfaenger: { blocks: fromStatements(recipientStatements) },
  Zuschriften: { blocks: fromStatements(mailStatements) },
  Datenrechte: { blocks: fromStatements(rightsStatements) },
  Serverprotokoll: { phrases: serverLog },
  Website: { phrases: ({ name }) => [name] },
};

/** Whether an element stands in a paragraph and not between paragraphs. */
export function isPhrase(name: string): boolean {
  const element = pageElements[name];
  return element !== undefined && 'phrases' in element;
}

/** What stands in the place of an element. */
export function elementBlocks(name: string, site: Site): RootContent[] {
  const element = pageElements[name];
  if (!element) return [];
  return 'blocks' in element ? element.blocks(site) : [fromPhrases(element.phrases(site))];
}

/** The same, of one within a paragraph. */
export function elementPhrases(name: string, site: Site): PhrasingContent[] {
  const element = pageElements[name];
  return element && 'phrases' in element ? phrases(element.phrases(site).map(phrasing)) : [];
}

function phrasing(phrase: Phrase): string | PhrasingContent {
  if (typeof phrase === 'string') return phrase;
  return 'lineEnd' in phrase ? { type: 'break' } : link(phrase.href, phrase.text);
}

/** Markdown has no list of terms; what it becomes is said by `hName`. */
function verdictList(): RootContent {
  const named = (hName: string, children: Nodes[], hProperties = {}): RootContent =>
    ({ type: 'paragraph', children, data: { hName, hProperties } }) as RootContent;
  return named(
    'dl',
    verdicts.map((verdict) =>
      named('div', [named('dt', phrases([verdictLabel(verdict)])), named('dd', phrases([verdictMeanings[verdict]]))]),
    ),
    { className: ['meanings'] },
  );
}
