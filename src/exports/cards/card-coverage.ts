import { brotliDecompressSync } from 'node:zlib';

const collection = 0x74746366;
const transformed = new Set([10, 11]);
const cmapTag = 0;

/**
 * The code points for which a font has a glyph, read from its `cmap`.
 *
 * @param font a WOFF2 file of one font, with a table of format 4 or 12
 * @see https://www.w3.org/TR/WOFF2/ and https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function fontCoverage(font: Uint8Array): Set<number> {
  const view = viewOf(font);
  if (view.getUint32(0) !== 0x774f4632 || view.getUint32(4) === collection) throw new Error('not a WOFF2 font');
  const { at, start } = findCmap(view);
  const tables = viewOf(brotliDecompressSync(font.subarray(start, start + view.getUint32(20))));
  const cmap = new DataView(tables.buffer, tables.byteOffset + at);
  const covered = new Set<number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const subtable = cmap.getUint32(4 + i * 8 + 4);
    const format = cmap.getUint16(subtable);
    if (format === 4) readSegments(new DataView(cmap.buffer, cmap.byteOffset + subtable), covered);
    if (format === 12) readGroups(new DataView(cmap.buffer, cmap.byteOffset + subtable), covered);
  }
  return covered;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Walks through the table directory: where `cmap` lies in the tables, and where the compressed tables begin. */
function findCmap(view: DataView): { at: number; start: number } {
  let position = 48;
  let offset = 0;
  let at = -1;
  const readBase128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = view.getUint8(position++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let i = 0; i < view.getUint16(12); i++) {
    const flags = view.getUint8(position++);
    const tag = flags & 63;
    const version = flags >> 6;
    if (tag === 63) position += 4;
    if (tag === cmapTag) at = offset;
    const length = readBase128();
    // `glyf` and `loca` are transformed unless their version is 3, all other tables unless it is 0.
    offset += (transformed.has(tag) ? version !== 3 : version !== 0) ? readBase128() : length;
  }
  if (at < 0) throw new Error('a font without cmap');
  return { at, start: position };
}

function readSegments(table: DataView, covered: Set<number>): void {
  const doubled = table.getUint16(6);
  for (let i = 0; i < doubled; i += 2) {
    const end = table.getUint16(14 + i);
    const start = table.getUint16(16 + doubled + i);
    const delta = table.getUint16(16 + doubled * 2 + i);
    const rangeAt = 16 + doubled * 3 + i;
    const range = table.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? code : table.getUint16(rangeAt + range + (code - start) * 2);
      if (range === 0 ? (code + delta) & 0xffff : glyph) covered.add(code);
    }
  }
}

function readGroups(table: DataView, covered: Set<number>): void {
  for (let i = 0; i < table.getUint32(12); i++) {
    const start = table.getUint32(16 + i * 12);
    const end = table.getUint32(20 + i * 12);
    for (let code = start; code <= end; code++) covered.add(code);
  }
}
