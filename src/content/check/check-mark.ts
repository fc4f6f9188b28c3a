import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import type { VFile } from 'vfile';
import { report } from '../diagnostics/message.ts';
import type { Wording } from '../diagnostics/message.ts';
import type { Position } from '../diagnostics/position.ts';
import { quote } from '../diagnostics/suggest.ts';
import { readTextFile } from '../read/text-file.ts';

/** It stands, whole, in the page that hosts show where there is none, and in copies to take away. */
const maxBytes = 20_000;
/** More of one file nobody mends at a time. */
const maxFaults = 20;
/** Wider or higher, it cannot be recognised in the square of an icon. */
const maxRatio = 1.5;

const svg = 'http://www.w3.org/2000/svg';

/** Elements that draw, or that tell of what is drawn. */
const drawing = new Set(
  (
    'svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon linearGradient ' +
    'radialGradient stop clipPath mask pattern filter feBlend feColorMatrix feComposite feFlood feGaussianBlur feMerge ' +
    'feMergeNode feOffset'
  ).split(' '),
);

/** Why others cannot stand in a mark, where more is to say than that. */
const refused: Readonly<Record<string, Wording>> = {
  script: ['svg-script', 'Das Zeichen enthält ein Programm.', 'Löschen Sie das Element <script>.'],
  foreignObject: [
    'svg-foreign',
    'Das Zeichen enthält ein Stück einer Webseite (<foreignObject>).',
    'Löschen Sie es; exportieren Sie das Zeichen als einfaches SVG.',
  ],
  image: ['svg-image', 'Das Zeichen enthält ein Bild.', 'Zeichnen Sie es als Pfade nach, oder löschen Sie <image>.'],
  text: ['svg-text', 'Das Zeichen enthält Schrift, die nicht überall gleich aussieht.', 'Wandeln Sie sie in Pfade um.'],
};

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
  parser.on('error', () => {
    const note = 'Exportieren Sie das Zeichen neu; ein Programm zum Zeichnen schreibt es richtig.';
    faults.push([here(), 'svg-syntax', 'Von hier an ist das kein gültiges SVG.', note]);
    throw new Broken();
  });
  parser.on('doctype', () => {
    faults.push([here(), 'svg-doctype', 'Vor dem Zeichen steht eine Dokumenttyp-Angabe.', 'Löschen Sie <!DOCTYPE …>.']);
    throw new Broken();
  });
  parser.on('processinginstruction', ({ target }) => {
    faults.push([here(), 'svg-instruction', `Hier steht die Anweisung ${quote(`<?${target}`)}.`, 'Löschen Sie sie.']);
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
    const problems = depth === 1 ? rootProblems(tag) : elementProblems(tag);
    for (const wording of problems.length > 0 ? problems : attributeProblems(tag)) tell(...wording);
    if (depth > 1 && problems.length > 0) refusedAt = depth;
  });
  parser.on('text', (style) => {
    const wording = inStyle ? styleProblem(style) : undefined;
    if (wording) tell(...wording);
  });
  parser.on('cdata', (style) => {
    const wording = inStyle ? styleProblem(style) : undefined;
    if (wording) tell(...wording);
  });
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

function rootProblems({ local, uri, attributes }: SaxesTagNS): Wording[] {
  if (local !== 'svg')
    return [['svg-root', `Das ist kein SVG, sondern ${quote(`<${local}>`)}.`, 'Legen Sie hier ein SVG ab.']];
  if (uri !== svg)
    return [
      ['svg-namespace', 'Am Anfang fehlt, was die Datei zu einem SVG macht.', `Schreiben Sie <svg xmlns="${svg}" …>.`],
    ];
  const { viewBox } = attributes;
  const [, , width = 0, height = 0] = (viewBox?.value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(width > 0 && height > 0)) {
    const note = 'Ergänzen Sie am Anfang viewBox="0 0 Breite Höhe", zum Beispiel viewBox="0 0 32 32".';
    return [['svg-view-box', viewBox ? `${quote(viewBox.value)} ist keine viewBox.` : 'Die viewBox fehlt.', note]];
  }
  const ratio = Math.max(width / height, height / width);
  if (ratio <= maxRatio) return [];
  const note = 'Als Symbol steht es in einem Quadrat; nehmen Sie den Teil, an dem man die Website erkennt.';
  return [['svg-not-square', `Das Zeichen ist ${width} breit und ${height} hoch.`, note]];
}

function elementProblems({ local, uri }: SaxesTagNS): Wording[] {
  // What a drawing program notes for itself, nobody draws.
  if (uri !== svg) return uri === 'http://www.w3.org/1999/xhtml' ? [refused.foreignObject ?? unknown(local)] : [];
  if (drawing.has(local)) return [];
  return [refused[local] ?? unknown(local)];
}

function unknown(name: string): Wording {
  return ['svg-element', `Das Element ${quote(`<${name}>`)} ist in einem Zeichen nicht vorgesehen.`, 'Löschen Sie es.'];
}

function attributeProblems({ attributes }: SaxesTagNS): Wording[] {
  return Object.values(attributes).flatMap(({ local, prefix, value }): Wording[] => {
    if (/^on/i.test(local))
      return [['svg-script', `Die Eigenschaft ${quote(local)} führt ein Programm aus.`, 'Löschen Sie sie.']];
    if (local === 'href' && !/^#./.test(value.trim())) return [outside(value)];
    if (prefix === 'xml' && local === 'base') return [outside(value)];
    const wording = local === 'style' || /\burl\s*\(/i.test(value) ? styleProblem(value) : undefined;
    return wording ? [wording] : [];
  });
}

/** What in a style asks for something from outside; escapes could hide it. */
function styleProblem(style: string): Wording | undefined {
  const address = [...style.matchAll(/\burl\s*\(\s*["']?\s*([^"')]*)/gi)].find(([, to = '']) => !to.startsWith('#'));
  if (address) return outside(address[1] ?? '');
  const command = /@import|@font-face|\\/i.exec(style)?.[0];
  return command === undefined
    ? undefined
    : ['svg-style', `In den Stilangaben steht ${quote(command)}.`, 'Löschen Sie es; das Zeichen braucht nur Farben.'];
}

function outside(address: string): Wording {
  const reason = `Das Zeichen verweist nach außen: ${quote(address)}.`;
  return ['svg-reference', reason, 'Löschen Sie den Verweis; was es zeigt, muss in der Datei stehen.'];
}
