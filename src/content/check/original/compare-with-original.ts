import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { comparableLines } from '../../../schemas/values/white-space.ts';
import { formatHint, report } from '../../diagnostics/message.ts';
import { positionAt } from '../../diagnostics/position.ts';
import { quote } from '../../diagnostics/suggest.ts';
import { alignTexts, type Mismatch } from './align-texts.ts';
import { textSteps, type BlockStart, type TextStep } from './article-text.ts';
import { escapeAdvice } from './escape-advice.ts';
import { isLineMeant, widthOf } from './line-ends.ts';
import { locateStep } from './step-places.ts';
import { excerpt, findDifference } from './text-difference.ts';

/** More blocks that differ are only counted. */
const maxMessages = 5;

/**
 * Compares the article with the document as supplied. The wording is the same to the letter; what a plain text has as the
 * mark of a list, quotation, table, rule or footnote goes with the one that the article has. The first difference of each
 * block is reported where it stands in the article.
 *
 * White space and the way in which letters are composed do not count, as `comparableLines` has it.
 *
 * @returns a hint where lines of the document that seem to be meant run together in the article
 */
export function checkWording(tree: Root, file: VFile, original: string): string[] {
  const source = String(file);
  const steps = textSteps(tree, source);
  const wanted = comparableLines(original);
  const { mismatches, lineEnds } = alignTexts(steps, wanted);
  const { text, offsets } = joinSteps(steps);
  for (const [index, mismatch] of mismatches.slice(0, maxMessages).entries()) {
    const difference = describe(mismatch, steps, text, offsets, wanted);
    const place = locateStep(steps, mismatch.step, source);
    const further = index === maxMessages - 1 ? furtherBlocks(mismatches.length - maxMessages) : '';
    const reason = `Der Text weicht vom Original ab: hier steht ${difference.actual}, in original.txt ${difference.wanted}.${further}`;
    const note =
      mismatch.note ??
      escapeAdvice(wanted.slice(mismatch.at), source, place) ??
      structureAdvice(steps[mismatch.step], wanted.slice(mismatch.at)) ??
      'Stellen Sie den Wortlaut von original.txt her; Einwände gehören in eine Anmerkung.';
    report(file, positionAt(source, place), 'differs-from-original', reason, note);
  }
  const width = widthOf(wanted);
  const [first, ...more] = lineEnds.filter(({ at }) => isLineMeant(wanted, at, width));
  if (!first) return [];
  const word = quote(/\S{0,20}$/.exec(wanted.slice(Math.max(0, first.at - 20), first.at))?.[0]);
  const times = more.length === 0 ? '' : ` Danach noch ${more.length}-mal.`;
  const problem = `In original.txt endet nach ${word} eine Zeile, hier läuft der Text weiter.${times}`;
  return [formatHint(file.path, positionAt(source, locateStep(steps, first.step, source)), problem, lineAdvice)];
}

const lineAdvice =
  'Setzen Sie „\\“ ans Ende der Zeile, wenn dort eine neue beginnt, eine Leerzeile dahinter, wenn es ein neuer Absatz ist, und „- “ vor jeden Punkt einer Liste. War die Zeile nur zu lang, ist nichts zu tun.';

function furtherBlocks(count: number): string {
  if (count <= 0) return '';
  return count === 1 ? ' Ein weiterer Absatz weicht ab.' : ` ${count} weitere Absätze weichen ab.`;
}

/** The article as plain text, and where each step begins in it. */
function joinSteps(steps: readonly TextStep[]): { text: string; offsets: number[] } {
  let text = '';
  const offsets = steps.map((step) => {
    const offset = text.length;
    if (step.is === 'block') text += text === '' ? '' : '\n\n';
    else if (step.is === 'letter') text += step.letter;
    else if (step.is === 'reference') text += `[${step.label}]`;
    else text += step.is === 'break' ? '\n' : ' ';
    return offset;
  });
  return { text, offsets: [...offsets, text.length] };
}

/** What stands at a mismatch in the article and in the original, in German. */
function describe(
  { step: index, at, problem }: Mismatch,
  steps: readonly TextStep[],
  text: string,
  offsets: readonly number[],
  original: string,
): { actual: string; wanted: string } {
  const step = steps[index];
  const difference = findDifference({ text, at: offsets[index] ?? 0 }, { text: original, at });
  const markup = step && at < original.length ? describeMarkup(step, steps.slice(0, index)) : undefined;
  const wanted = markup && step?.is !== 'break' ? excerpt({ text: original, at }) : difference.wanted;
  return { actual: markup ?? difference.actual, wanted: problem ?? wanted };
}

/** What is no text, by its name; undefined for text. */
function describeMarkup(step: TextStep, before: readonly TextStep[]): string | undefined {
  switch (step.is) {
    case 'break':
      return 'ein Zeilenumbruch';
    case 'cell':
      return 'eine neue Zelle der Tabelle';
    case 'reference':
      return `ein Zeichen für die Fußnote ${quote(step.label)}`;
    case 'block':
      return blockName(step, before.findLast((earlier) => earlier.is === 'block')?.kind);
    default:
      return undefined;
  }
}

function blockName({ kind, number, label }: BlockStart, before: BlockStart['kind'] | undefined): string {
  if (kind === 'item') return number === undefined ? 'ein Punkt einer Liste' : `der ${number}. Punkt einer Liste`;
  if (kind === 'row') return 'eine neue Zeile der Tabelle';
  if (kind === 'rule') return 'eine Linie';
  if (kind === 'footnote') return `die Fußnote ${quote(label)}`;
  return before === 'heading' ? 'das Ende der Überschrift' : 'das Ende des Absatzes';
}

/** The note where the texts have the same words and the lines or paragraphs are others. */
function structureAdvice(step: TextStep | undefined, wanted: string): string | undefined {
  if (step?.is === 'blank' && wanted.startsWith('\n\n'))
    return 'Beginnen Sie hier mit einer Leerzeile einen neuen Absatz.';
  if (step?.is === 'break' && wanted.startsWith('\n\n')) return 'Setzen Sie statt des Zeilenumbruchs eine Leerzeile.';
  if (step?.is === 'break' && wanted.startsWith(' '))
    return 'Löschen Sie den Zeilenumbruch: „\\“ oder zwei Leerzeichen am Ende der Zeile.';
  if (step?.is === 'block' && step.kind === 'rule') return 'Löschen Sie die Linie; in original.txt steht keine.';
  if (step?.is === 'block' && wanted.startsWith(' ')) return 'Schreiben Sie den Absatz weiter, ohne Leerzeile.';
  return undefined;
}
