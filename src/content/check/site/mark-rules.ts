import type { SaxesTagNS } from 'saxes';
import type { Wording } from '../../diagnostics/message.ts';
import { quote } from '../../diagnostics/suggest.ts';

/** Wider or higher, it cannot be recognised in the square of an icon. */
const maxRatio = 1.5;

/** The namespace of SVG. */
export const svg = 'http://www.w3.org/2000/svg';

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
  foreignObject: ['svg-foreign', 'Das Zeichen enthält ein Stück einer Webseite (<foreignObject>).'],
  image: ['svg-image', 'Das Zeichen enthält ein Bild.'],
  text: ['svg-text', 'Das Zeichen enthält Schrift, die nicht überall gleich aussieht.'],
};

/** What is wrong with the outermost element. */
export function rootProblems({ local, uri, attributes }: SaxesTagNS): Wording[] {
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
    return [['svg-view-box', viewBox ? `${quote(viewBox.value)} ist keine viewBox.` : 'Die viewBox fehlt.']];
  }
  const ratio = Math.max(width / height, height / width);
  if (ratio <= maxRatio) return [];
  return [['svg-not-square', `Das Zeichen ist ${width} breit und ${height} hoch.`]];
}

/** That an element does more than draw. */
export function drawingProblems({ local, uri }: SaxesTagNS): Wording[] {
  // What a drawing program notes for itself, nobody draws.
  if (uri !== svg) return uri === 'http://www.w3.org/1999/xhtml' ? [refused.foreignObject ?? unknown(local)] : [];
  if (drawing.has(local)) return [];
  return [refused[local] ?? unknown(local)];
}

function unknown(name: string): Wording {
  return ['svg-element', `Das Element ${quote(`<${name}>`)} ist in einem Zeichen nicht vorgesehen.`];
}

/** What in the attributes of an element runs a program or asks for something from outside. */
export function attributeProblems({ attributes }: SaxesTagNS): Wording[] {
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
export function styleProblem(style: string): Wording | undefined {
  const address = [...style.matchAll(/\burl\s*\(\s*["']?\s*([^"')]*)/gi)].find(([, to = '']) => !to.startsWith('#'));
  if (address) return outside(address[1] ?? '');
  const command = /@import|@font-face|\\/i.exec(style)?.[0];
  return command === undefined ? undefined : ['svg-style', `In den Stilangaben steht ${quote(command)}.`];
}

function outside(address: string): Wording {
  return ['svg-reference', `Das Zeichen verweist nach außen: ${quote(address)}.`];
}
