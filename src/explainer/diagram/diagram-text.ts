/** Width of the drawing of the contacts; all its measures are in units of its viewBox. */
export const WIDTH = 376;
/** One size for all text: 11.5 px on a phone 360 px wide. */
const FONT_SIZE = 13.5;
export const LINE_HEIGHT = 18;

const BOLD = 1.11;

/** Widths in em; the first class that holds a character counts, and an unknown script is the widest. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;!|'’‘·\s]/u, 0.34],
  [/[frtJ()[\]/\-„“”"]/u, 0.46],
  [/[cksvxyz?*]/u, 0.6],
  [/[mwMW…—%@½¼¾]/u, 1],
  [/[a-zßðþ0-9–€§+=<>]/u, 0.64],
  [/[ABEFKLPRSTVXYZ]/u, 0.69],
  [/[A-Z&]/u, 0.79],
];

/** A line of text; `y` is its baseline, 4.5 units above the bottom of the line. */
export interface PlacedText {
  kind: 'name' | 'date' | 'label' | 'party';
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/**
 * About how wide a line of sans-serif text is; hardly ever narrower than it is in the widest of the usual fonts, because
 * nobody knows here which one a reader has.
 */
export function textWidth(text: string, bold = false): number {
  const characters = Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''));
  const ems = characters.reduce((sum, character) => sum + widthOf(character), 0);
  return ems * FONT_SIZE * (bold ? BOLD : 1);
}

/** Breaks a text into lines no wider than `room`: at spaces, after hyphens, and inside a word that is too long. */
export function wrapText(text: string, room: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), bold) <= room;
  const pieces = text.split(/(?<=[\s-])/u).flatMap((word) => (fits(word) ? [word] : Array.from(word)));
  const lines = [''];
  for (const piece of pieces) {
    const line = (lines.at(-1) ?? '') + piece;
    if (fits(line)) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** Lines of text one below the other, the first one's upper edge at `top`. */
export function placeLines(
  kind: PlacedText['kind'],
  lines: readonly string[],
  x: number,
  top: number,
  anchor: PlacedText['anchor'],
): PlacedText[] {
  return lines.map((text, index) => ({ kind, text, x, y: toHalves(top + LINE_HEIGHT * index + FONT_SIZE), anchor }));
}

/** A text at a distance from a lane: at its right where there is room, else at its left, else where there is more. */
export function besideLane(text: string, lane: number, distance: number, bold = false) {
  const rooms = { right: WIDTH - lane - distance - 1, left: lane - distance - 1 };
  const width = textWidth(text, bold);
  const right = width <= rooms.right || (width > rooms.left && rooms.right >= rooms.left);
  const lines = wrapText(text, right ? rooms.right : rooms.left, bold);
  const direction = right ? 1 : -1;
  const x = toHalves(lane + distance * direction);
  return {
    lines,
    x,
    farthest: x + direction * Math.max(...lines.map((line) => textWidth(line, bold))),
    anchor: right ? ('start' as const) : ('end' as const),
    direction,
  };
}

/** Rounds to halves, which are exact enough and short. */
export function toHalves(value: number): number {
  return Math.round(value * 2) / 2;
}

function widthOf(character: string): number {
  return widths.find(([characters]) => characters.test(character))?.[1] ?? 1.1;
}
