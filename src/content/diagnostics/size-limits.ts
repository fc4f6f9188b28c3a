import type { PlacedWording } from './message.ts';

/*
 * What parsers need minutes for, or stop the process on, and nobody writes. It is looked for before anything is parsed, in
 * time that grows with the text. The numbers are far above what articles hold and far below what takes seconds.
 */

/** Levels. */
const maxDepth = 50;
/** Lines that begin a list's item or a quotation. */
const maxContainers = 2000;
/** Signs that Markdown may read as marks: for each, parsers look back at all others of the paragraph. */
const maxMarksInParagraph = 2000;
const maxMarks = 20_000;
const maxCellsInLine = 1000;

/** Marks of quotations and lists one behind the other on a line. */
const containers = /^(?:[ \t]*(?:>|[*+?-](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const container = />|[*+?-]|\d+[.)]/g;
const mark = /[*_~`[\]<{&]/g;

/** What is too much in a Markdown text; the first of it. */
export function markdownExcess(text: string): PlacedWording | undefined {
  return tooDeep(text) ?? tooMany(text);
}

/** What is too much in a YAML text; the first of it. */
export function yamlExcess(text: string): PlacedWording | undefined {
  return tooDeep(text, true);
}

function tooDeep(text: string, isYaml = false): PlacedWording | undefined {
  let offset = isYaml ? tooManyOpenInYaml(text) : tooManyOpen(text);
  for (const { line, start } of linesOf(text)) {
    if (offset !== undefined) break;
    const [marks = ''] = containers.exec(line) ?? [];
    const [blanks = ''] = /^[ \t]*/.exec(line) ?? [];
    if (numberOf(container, marks) > maxDepth || (blanks.length > 2 * maxDepth && line.trim() !== '')) offset = start;
  }
  // Each pair of these signs may be an emphasis of its own.
  offset ??= /(?<![*_~])[*_~]{101,}(?![\s*_~])/.exec(text)?.index;
  return offset === undefined
    ? undefined
    : [
        offset,
        'too-deep',
        `Hier stecken mehr als ${maxDepth} Klammern, Zitate, Listen oder Hervorhebungen ineinander.`,
      ];
}

/** Where too many brackets of one paragraph are open. */
function tooManyOpen(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/\n(?=[ \t\r]*\n)|[[\]{}<>]/g)) {
    if (sign === '\n') depth = 0;
    else if ('[{<'.includes(sign)) depth += 1;
    else depth = Math.max(0, depth - 1);
    if (depth > maxDepth) return index;
  }
  return undefined;
}

/** Where too many brackets are open that begin a list or a group: not those within a text. */
function tooManyOpenInYaml(text: string): number | undefined {
  if (numberOf(/[[{]/g, text) <= maxDepth) return undefined;
  let depth = 0;
  let before = '\n';
  for (const { 0: sign, index } of text.matchAll(/[^ \t\r]/g)) {
    if ('[{'.includes(sign) && '\n:,-?[{'.includes(before)) depth += 1;
    else if (']}'.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > maxDepth) return index;
    before = sign;
  }
  return undefined;
}

function tooMany(text: string): PlacedWording | undefined {
  const signs = 'Löschen Sie überflüssige Zeichen „*“, „_“, „~“, „`“, „[“, „<“, „{“ und „&“';
  let [inText, inParagraph, begun] = [0, 0, 0];
  for (const { line, start } of linesOf(text)) {
    const isBegun = containers.test(line);
    if (isBegun || line.trim() === '') inParagraph = 0;
    if (isBegun && ++begun > maxContainers)
      return [
        start,
        'too-many-items',
        `Hier beginnt der ${begun}. Punkt einer Liste oder Teil eines Zitats.`,
        'Fassen Sie sich kürzer.',
      ];
    const marks = numberOf(mark, line);
    inParagraph += marks;
    inText += marks + numberOf(/\|/g, line);
    if (inParagraph > maxMarksInParagraph)
      return [
        start,
        'too-many-marks',
        `In diesem Absatz stehen mehr als ${maxMarksInParagraph} Auszeichnungen.`,
        `${signs}, oder teilen Sie ihn.`,
      ];
    if (inText > maxMarks)
      return [start, 'too-many-marks', `Bis hier stehen mehr als ${maxMarks} Auszeichnungen.`, `${signs}.`];
    if (numberOf(/\|/g, line) > maxCellsInLine)
      return [start, 'too-many-cells', `In dieser Zeile stehen mehr als ${maxCellsInLine} Zeichen „|“.`];
  }
  return undefined;
}

const numberOf = (sign: RegExp, text: string): number => [...text.matchAll(sign)].length;

/** The lines and where they begin; to Markdown and YAML, a carriage return alone ends one too. */
function* linesOf(text: string): Generator<{ line: string; start: number }> {
  let start = 0;
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    yield { line, start };
    start += line.length;
  }
}
