import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { comparableLines } from '../../../schemas/white-space.ts';
import { report } from '../../diagnostics/message.ts';
import { positionAt } from '../../diagnostics/position.ts';
import { quote } from '../../diagnostics/suggest.ts';
import { alignTexts } from './align-texts.ts';
import type { Mismatch } from './align-texts.ts';
import { textSteps } from './article-text.ts';
import type { BlockStart, TextPlace, TextStep } from './article-text.ts';
import { escapeAdvice } from './escape-advice.ts';
import { isLineMeant, widthOf } from './line-ends.ts';
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
    const further = index === maxMessages - 1 ? mismatches.length - maxMessages : 0;
    const count = further === 1 ? ' Ein weiterer Absatz weicht ab.' : ` ${further} weitere Absätze weichen ab.`;
    const reason = `Der Text weicht vom Original ab: hier steht ${difference.actual}, in original.txt ${difference.wanted}.${further > 0 ? count : ''}`;
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
  const { line, column } = positionAt(source, locateStep(steps, first.step, source));
  const word = quote(/\S{0,20}$/.exec(wanted.slice(Math.max(0, first.at - 20), first.at))?.[0]);
  const times = more.length === 0 ? '' : ` Danach noch ${more.length}-mal.`;
  return [
    `Hinweis: ${file.path}:${line}:${column}  In original.txt endet nach ${word} eine Zeile, hier läuft der Text weiter.${times}  Setzen Sie „\\“ ans Ende der Zeile, wenn dort eine neue beginnt, eine Leerzeile dahinter, wenn es ein neuer Absatz ist, und „- “ vor jeden Punkt einer Liste. War die Zeile nur zu lang, ist nichts zu tun.`,
  ];
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

/** Where a step stands in the source: that of a block is where the one before ends. */
function locateStep(steps: readonly TextStep[], index: number, source: string): number {
  const step = steps[index];
  if (step && step.is !== 'block' && step.is !== 'cell') return locate(step.place, source);
  if (step?.is === 'block' && ['rule', 'item', 'footnote'].includes(step.kind)) return locate(step.place, source);
  const last = steps.slice(0, index).findLast(({ is }) => is === 'letter' || is === 'reference');
  if (!last) return step ? locate(step.place, source) : 0;
  return last.place.index === undefined
    ? (last.place.node.position?.end.offset ?? 0)
    : locate(last.place, source, true);
}

function locate({ node, index }: TextPlace, source: string, isEnd = false): number {
  const start = node.position?.start.offset ?? 0;
  if (index === undefined || !('value' in node)) return start;
  const [sign = ''] = /^(?:\P{M}\p{M}*|\p{M}+)/u.exec(node.value.slice(index)) ?? [];
  return alignOffset(source, start, node.value, isEnd ? index + sign.length : index);
}

/** Where a character of a text stands in its source, which may also hold `\`, `&amp;` and the `>` of a quotation. */
function alignOffset(source: string, start: number, value: string, index: number): number {
  let at = start;
  for (let passed = 0; passed <= index && passed < value.length; passed += 1) {
    const rest = value.slice(passed, passed + 40);
    let reference = referenceAt(source, at, rest);
    while (!reference && at < source.length && source[at] !== value[passed]) {
      at += 1;
      reference = referenceAt(source, at, rest);
    }
    if (passed === index) return at;
    at += reference?.length ?? 1;
  }
  return at;
}

/** The character reference, such as `&amp;`, that begins at a place, unless the text says just that. */
function referenceAt(source: string, at: number, value: string): string | undefined {
  if (source[at] !== '&') return undefined;
  const reference = /^&(?:#\w+|\w+);/.exec(source.slice(at, at + 40))?.[0];
  return reference && !value.startsWith(reference) ? reference : undefined;
}
