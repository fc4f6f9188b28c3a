import { undrawable } from '../../fonts/card-text.ts';
import type { Article } from '../../schemas/article.ts';
import { wordsIn } from '../../schemas/values/language-marks.ts';
import { formatHint, type CheckedFolder } from '../diagnostics/message.ts';
import { quote } from '../diagnostics/suggest.ts';
import type { Content, ExplainerSource } from '../model/content.ts';
import type { FoundInArticle } from '../model/rendered-texts.ts';
import { legalHints } from '../../words/privacy.ts';
import type { ExplainerFiles } from '../read/explainer-files.ts';
import { originalHints } from '../read/invisible-characters.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { securityHints } from './check-security.ts';
import type { CheckedArticle } from './text/check-article.ts';
import type { ClaimMark } from './text/claim-marks.ts';

/** Every hint about a content, a line each. */
export function contentHints({ explainers, site }: Pick<Content, 'explainers' | 'site'>, today: string): string[] {
  return [
    ...explainers.flatMap(({ hints = [] }) => hints),
    ...securityHints(site.security, today),
    ...legalHints(site),
  ];
}

/**
 * What the editor should look at among the names of an article, one line each: persons and terms that are listed and found nowhere in
 * it, and family names that are also words or given names, where they stood without proof.
 */
export function nameHints(
  article: Article,
  yaml: YamlFile | undefined,
  { mentions, terms: termRecords, doubtful = {} }: FoundInArticle,
  { actors, terms }: Pick<Content, 'actors' | 'terms'>,
): string[] {
  const hint = (list: 'actors' | 'terms', id: string, problem: string, cure: string): string => {
    const index = article[list].findIndex((entry) => entry.id === id);
    const place = yaml?.locate([list, index, 'id']) ?? { line: 1, column: 1 };
    return formatHint(yaml?.file.path ?? '', place, problem, cure);
  };
  const missing = (list: 'actors' | 'terms', found: ReadonlySet<string>, cure: string): string[] => {
    const ids = article[list].map(({ id }) => id).filter((id) => !found.has(id));
    const [first] = ids;
    if (first === undefined) return [];
    const names = ids.map((id) => `${quote((list === 'actors' ? actors : terms).get(id)?.name ?? id)} (${id})`);
    return [hint(list, first, `Im Artikel nicht gefunden: ${names.join(', ')}.`, cure)];
  };
  const doubted = article.actors.flatMap(({ id }) => {
    const count = doubtful[id] ?? 0;
    if (count === 0) return [];
    const name = actors.get(id)?.family[0] ?? id;
    const places = count === 1 ? 'einer Stelle' : `${count} Stellen`;
    const problem = `${quote(name)} (${id}) ist auch ein Wort oder ein Vorname und zählt an ${places} nicht als Name.`;
    return [
      hint('actors', id, problem, `Was doch die Person meint, zeichnen Sie aus: <Name id="${id}">${name}</Name>.`),
    ];
  });
  return [
    ...doubted,
    ...missing(
      'actors',
      new Set([...mentions.map(({ actor }) => actor), ...Object.keys(doubtful)]),
      'Nennt er sie doch, ergänzen Sie die Schreibweise unter ‚given‘, ‚family‘ oder ‚names‘ in actors/.',
    ),
    ...missing(
      'terms',
      new Set(termRecords.map(({ term }) => term)),
      'Nennt er sie doch, ergänzen Sie die Grundform unter ‚names‘ in terms/.',
    ),
  ];
}

/** What deserves a look in the files of an explainer, a line each. */
export function fileHints(
  article: Article,
  { original = '', claims }: ExplainerFiles,
  { marks, hints }: Pick<CheckedArticle, 'marks' | 'hints'>,
  folder: CheckedFolder,
): string[] {
  return [
    ...originalHints(folder.file('original.txt').path, original),
    ...hints,
    ...cardHints(folder.file('article.mdx').path, [
      article.kicker,
      article.title,
      ...article.sections.map(({ title }) => title),
    ]),
    ...cardHints(folder.file('claims.yaml').path, cardTexts(claims?.data ?? {}, marks)),
  ];
}

/** What the cards of passages show. */
function cardTexts(claims: ExplainerSource['claims'], marks: readonly ClaimMark[]): string[] {
  const passages = Object.entries(claims).map(([id, { title, correction, context }]) => {
    const first = marks.find((mark) => mark.id === id)?.passage ?? '';
    return [title ?? correction, [context].flat()[0] ?? first];
  });
  return [...new Set(passages.flat())];
}

/** What the preview cards cannot show: no font of theirs has it, nor a sign that reads alike. */
function cardHints(path: string, texts: readonly string[]): string[] {
  return wordsIn(texts).flatMap((text) => {
    const signs = undrawable(text);
    if (signs.length === 0) return [];
    const shown = signs.map((sign) => quote(sign)).join(', ');
    return formatHint(path, undefined, `Die Vorschaukarte zeigt ${shown} aus ${quote(text)} nicht.`);
  });
}
