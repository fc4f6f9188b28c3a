import { SaxesParser } from 'saxes';
import type { VFile } from 'vfile';
import { report, type Wording } from '../../diagnostics/message.ts';
import type { Position } from '../../diagnostics/position.ts';
import { quote } from '../../diagnostics/suggest.ts';
import { readTextFile } from '../../read/text-file.ts';
import { attributeProblems, drawingProblems, rootProblems, styleProblem, svg } from './mark-rules.ts';

/** It stands, whole, in the page that hosts show where there is none, and in copies to take away. */
const maxBytes = 20_000;
/** More of one file nobody mends at a time. */
const maxFaults = 20;
/**
 * Reads the editor's own mark: an SVG document that draws and does nothing else, and asks for nothing from outside.
 *
 * @param root the content folder
 * @returns its text; undefined where messages say what is wrong with it
 */
export function checkMark(root: string, name: string, file: VFile): string | undefined {
  const text = readTextFile(root, name, file, { maxBytes });
  if (text === undefined) return undefined;
  const faults = faultsOf(text);
  const told = new Set<string>();
  for (const [place, ...wording] of faults.slice(0, maxFaults)) {
    if (told.has(wording.join())) continue;
    told.add(wording.join());
    report(file, place, ...wording);
  }
  return faults.length > 0 ? undefined : text.trim();
}

const redraw = 'Exportieren Sie das Zeichen neu; ein Programm zum Zeichnen schreibt es richtig.';

type Fault = [place: Position, ...wording: Wording];

function faultsOf(text: string): Fault[] {
  const faults: Fault[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  let open: Position = { line: 1, column: 1 };
  let depth = 0;
  let inStyle = false;
  /** The depth of an element that has to go, with all that is in it. */
  let refusedAt = Infinity;
  const tell = (...wording: Wording): void => void faults.push([open, ...wording]);
  const here = (): Position => ({ line: parser.line, column: parser.columnIndex + 1 });
  const stop = (...wording: Wording): never => {
    faults.push([here(), ...wording]);
    throw new Broken();
  };
  parser.on('error', () => {
    stop('svg-syntax', 'Von hier an ist das kein gültiges SVG.', redraw);
  });
  parser.on('doctype', () => {
    stop('svg-doctype', 'Vor dem Zeichen steht eine Dokumenttyp-Angabe.');
  });
  parser.on('processinginstruction', ({ target }) => {
    faults.push([here(), 'svg-instruction', `Hier steht die Anweisung ${quote(`<?${target}`)}.`]);
  });
  parser.on('opentagstart', ({ name }) => {
    // The parser has read the name, and the sign behind it, which may end the line.
    const column = parser.columnIndex - name.length - 1;
    open = column > 0 ? { line: parser.line, column } : { line: Math.max(1, parser.line - 1), column: 1 };
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    inStyle = tag.uri === svg && tag.local === 'style';
    if (depth > refusedAt) return;
    const problems = depth === 1 ? rootProblems(tag) : drawingProblems(tag);
    for (const wording of problems.length > 0 ? problems : attributeProblems(tag)) tell(...wording);
    if (depth > 1 && problems.length > 0) refusedAt = depth;
  });
  const readText = (text: string): void => {
    const wording = inStyle ? styleProblem(text) : undefined;
    if (wording) tell(...wording);
  };
  parser.on('text', readText);
  parser.on('cdata', readText);
  parser.on('closetag', () => {
    if (depth === refusedAt) refusedAt = Infinity;
    depth -= 1;
    inStyle = false;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
  }
  return faults;
}

/** That the document is broken, which has been told; what follows makes no sense. */
class Broken extends Error {}
