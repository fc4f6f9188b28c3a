import type { Fault } from './fault.ts';
import { positionAt } from './position.ts';

/** Nobody writes deeper; parsers need minutes for a few thousand levels, or stop the process. */
const maxDepth = 50;
/** Marks of quotations and lists one behind the other on a line. */
const containers = new RegExp(String.raw`^(?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${maxDepth + 1}}`, 'm');
const indentation = new RegExp(String.raw`^[ \t]{${2 * maxDepth + 1},}\S`, 'm');
const marks = new RegExp(String.raw`[*_~]{${2 * maxDepth + 1},}[^\s*_~]`);

/** Brackets, quotations, lists or emphasis that nest deeper than {@link maxDepth}; looked for before anything is parsed. */
export function nestingFaults(file: string, text: string): Fault[] {
  const offset =
    tooManyBrackets(text) ?? [containers, indentation, marks].map((deep) => deep.exec(text)?.index).find(isFound);
  if (offset === undefined) return [];
  return [
    {
      file,
      ...positionAt(text, offset),
      problem: `Hier stecken mehr als ${maxDepth} Klammern, Zitate, Listen oder Hervorhebungen ineinander.`,
      cure: 'Schließen Sie sie vorher, oder löschen Sie überflüssige Zeichen.',
    },
  ];
}

/** Where too many brackets of one paragraph are open. */
function tooManyBrackets(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/\n[ \t\r]*\n|[[\]{}<>]/g)) {
    if (sign.startsWith('\n')) depth = 0;
    else if ('[{<'.includes(sign)) depth += 1;
    else depth = Math.max(0, depth - 1);
    if (depth > maxDepth) return index;
  }
  return undefined;
}

const isFound = (offset: number | undefined): offset is number => offset !== undefined;
