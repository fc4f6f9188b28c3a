import type { Lane } from './contact-lanes.ts';
import {
  type PlacedText,
  LINE_HEIGHT,
  WIDTH,
  besideLane,
  placeLines,
  textWidth,
  toHalves,
  wrapText,
} from './diagram-text.ts';

const COLUMN_GAP = 4;
const WIDEST_COLUMN = 104;
const CIRCLE = 17;
const DOT = 4;

/** A lane that is drawn: a line at `x` that begins below a circle at `y`, with letters in it if there are any. */
export interface PlacedLane extends Lane {
  x: number;
  y: number;
  radius: number;
  letters?: string;
}

interface Head {
  lanes: PlacedLane[];
  texts: PlacedText[];
  /** Where the head ends and the contacts begin. */
  bottom: number;
}

/** Places the lanes and their names: side by side where the names fit, which may wrap, else each name on its own step. */
export function placeLanes(lanes: readonly Lane[]): Head {
  const columns = lanes.map(({ short }) => {
    const words = short.split(/(?<=[\s-])/u).map((word) => textWidth(word.trimEnd(), true));
    const lines = wrapText(short, Math.max(WIDEST_COLUMN, ...words), true);
    return { lines, width: Math.max(2 * CIRCLE, ...lines.map((line) => textWidth(line, true))) + COLUMN_GAP };
  });
  const spare = WIDTH - columns.reduce((sum, { width }) => sum + width, 0);
  return spare >= 0 ? placeInColumns(lanes, columns, spare / lanes.length) : placeOnSteps(lanes);
}

function placeInColumns(
  lanes: readonly Lane[],
  columns: readonly { lines: string[]; width: number }[],
  spare: number,
): Head {
  const height = LINE_HEIGHT * Math.max(...columns.map(({ lines }) => lines.length));
  const y = height + CIRCLE + 2;
  const head: Head = { lanes: [], texts: [], bottom: y + CIRCLE };
  let left = 0;
  for (const [index, lane] of lanes.entries()) {
    const { lines = [], width = 0 } = columns[index] ?? {};
    const x = toHalves(left + (width + spare) / 2);
    head.lanes.push({ ...lane, x, y, radius: CIRCLE, letters: lane.monogram ?? '•••' });
    head.texts.push(...placeLines('name', lines, x, height - LINE_HEIGHT * lines.length, 'middle'));
    left += width + spare;
  }
  return head;
}

function placeOnSteps(lanes: readonly Lane[]): Head {
  const pitch = (WIDTH - 4 * DOT) / Math.max(1, lanes.length - 1);
  const head: Head = { lanes: [], texts: [], bottom: 0 };
  for (const [index, lane] of lanes.entries()) {
    const laneX = toHalves(2 * DOT + pitch * index);
    const { lines, x, anchor } = besideLane(lane.short, laneX, 2 * DOT, true);
    head.lanes.push({ ...lane, x: laneX, y: head.bottom + LINE_HEIGHT / 2, radius: DOT });
    head.texts.push(...placeLines('name', lines, x, head.bottom, anchor));
    head.bottom += LINE_HEIGHT * lines.length;
  }
  return head;
}
