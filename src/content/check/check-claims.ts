import type { VFile } from 'vfile';
import { unprovenVerdicts } from '../../schemas/claim.ts';
import { comparable } from '../../schemas/values/white-space.ts';
import { maxMessages, report, reportAt, reportKey } from '../diagnostics/message.ts';
import { listFirst, quote, suggestNearest } from '../diagnostics/suggest.ts';
import type { ExplainerSource } from '../model/content.ts';
import type { ExplainerFiles } from '../read/explainer-files.ts';
import type { ClaimMark } from './text/claim-marks.ts';
import { hiddenIn, nearestText } from './original/text-difference.ts';

type Claims = NonNullable<ExplainerFiles['claims']>;

/**
 * Checks that every mark in the article has its entry in `claims.yaml` and the other way round, and that contexts are
 * quotations of the supplied document.
 *
 * @param file `claims.yaml`, also where it is missing
 */
export function checkClaims(
  article: VFile,
  marks: readonly ClaimMark[],
  file: VFile,
  claims: Claims | undefined,
  original: string | undefined,
): void {
  const isEmpty = claims?.data && Object.keys(claims.data).length === 0;
  if (!claims || isEmpty) {
    // One message rather than one for each mark.
    const ids = [...new Set(marks.map(({ id }) => id))];
    const lack = `Die Datei ${claims ? 'hat keinen Eintrag' : 'fehlt'}`;
    const reason = `${lack}, aber ${ids.length === 1 ? 'eine Stelle ist' : `${ids.length} Stellen sind`} ausgezeichnet.`;
    if (ids.length > 0) report(file, undefined, 'missing-claims', reason, `Tragen Sie ein: ${listFirst(ids)}.`);
    return;
  }
  // Where claims.yaml itself is invalid, its messages say enough.
  if (claims.data) checkEntries(article, marks, claims, claims.data);
  checkAnchors(article, marks);
  checkContexts(claims, marks, original);
}

function checkEntries(
  article: VFile,
  marks: readonly ClaimMark[],
  claims: Claims,
  data: NonNullable<Claims['data']>,
): void {
  const known = Object.keys(data);
  const unknown = marks.filter(({ id }) => !Object.hasOwn(data, id));
  for (const { id, place } of unknown.slice(0, maxMessages)) {
    const note = nearestText(id, known, 'Legen Sie den Eintrag in claims.yaml an.');
    report(article, place, 'unknown-claim', `Zur Stelle ${quote(id)} steht nichts in claims.yaml.`, note);
  }
  const marked = new Set(marks.map(({ id }) => id));
  const unknownIds = unknown.map(({ id }) => id);
  for (const id of known.filter((candidate) => !marked.has(candidate))) {
    const advice = `Zeichnen Sie die Stelle in article.mdx mit <Claim id="${id}"> aus, oder löschen Sie den Eintrag.`;
    const note = suggestNearest(id, unknownIds, advice);
    reportKey(claims, [id], 'unmarked-claim', `Die Stelle ${quote(id)} ist im Artikel nicht ausgezeichnet.`, note);
  }
}

/** `jahr-2` is the second mark of `jahr` or the first of `jahr-2`, not both. */
function checkAnchors(article: VFile, marks: readonly ClaimMark[]): void {
  const firsts = new Map<string, string>();
  for (const { id, anchor, place } of marks) {
    const other = firsts.get(anchor);
    firsts.set(anchor, other ?? id);
    if (other === undefined) continue;
    const [longer] = [id, other].sort((a, b) => b.length - a.length);
    const reason = `Die Adresse ${quote(`#${anchor}`)} haben hier zwei Stellen: ${quote(other)} und ${quote(id)}.`;
    report(article, place, 'duplicate-anchor', reason, `Geben Sie der Stelle ${quote(longer)} eine andere Kennung.`);
  }
}

/** The quotations around passages stand in the supplied document, hold their passage, and there are not more of them than marks. */
function checkContexts(claims: Claims, marks: readonly ClaimMark[], original: string | undefined): void {
  const marksOf = Map.groupBy(marks, ({ id }) => id);
  const supplied = original === undefined ? undefined : comparable(original);
  for (const [id, { context = [] }] of Object.entries(claims.data ?? {})) {
    const own = marksOf.get(id) ?? [];
    const path = [id, 'context'];
    const isList = Array.isArray(context);
    const contexts = [context].flat();
    for (const [index, text] of contexts.entries()) {
      const place = isList ? [...path, index] : path;
      const passage = own[index]?.passage;
      if (supplied !== undefined && !supplied.includes(comparable(text))) {
        const reason = `Das Zitat ${quote(text)} steht so nicht in original.txt.`;
        const note = hiddenIn(supplied, comparable(text)) ?? 'Zitieren Sie Zeichen für Zeichen.';
        reportAt(claims, place, 'context-not-in-original', reason, note);
      } else if (passage !== undefined && !comparable(text).includes(comparable(passage))) {
        const reason = `Das Zitat ${quote(text)} enthält die Stelle ${quote(passage)} nicht.`;
        reportAt(claims, place, 'context-without-passage', reason);
      }
    }
    if (!isList || contexts.length === 0 || own.length === 0 || contexts.length === own.length) continue;
    const counted = contexts.length === 1 ? 'ein Zitat' : `${contexts.length} Zitate`;
    const reason = `Die Stelle ${quote(id)} hat ${own.length === 1 ? 'ein' : own.length} Zeichen im Artikel, aber ${counted}.`;
    reportAt(claims, path, 'context-count', reason);
  }
}

/** Every verdict that says what is so has a source that a reader can open. */
export function checkProof(claims: Claims, sources: ExplainerSource['sources']): void {
  for (const [id, { verdict, sources: ids }] of Object.entries(claims.data ?? {})) {
    if (unprovenVerdicts.includes(verdict)) continue;
    // Of a source that is not there, the citation tells.
    if (ids.some((source) => !Object.hasOwn(sources, source) || sources[source]?.url !== undefined)) continue;
    const lack = ids.length === 0 ? 'braucht eine Quelle' : 'braucht eine Quelle mit Adresse';
    const reason = `Das Urteil ${quote(verdict)} über die Stelle ${quote(id)} ${lack}.`;
    const note = `Führen Sie unter ‚sources‘ eine an, die in sources.yaml eine ‚url‘ hat, ein Buch die im Katalog einer Bibliothek, oder urteilen Sie ${unprovenVerdicts.map(quote).join(' oder ')}.`;
    reportAt(claims, [id, 'sources'], 'verdict-without-source', reason, note);
  }
}
