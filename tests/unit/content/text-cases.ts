import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const escapes: [RegExp, (found: string, more: string) => string][] = [
  [/↵/g, () => '\n'],
  [/⟨U\+([0-9A-F]{4})⟩/g, (_, code) => String.fromCharCode(parseInt(code, 16))],
];

/**
 * The cases of a text file beside this one, each of them as its lines. Blank lines stand between cases; what begins with # is a heading. A ↵
 * is a line break, ⟨U+00AD⟩ the sign of that number; ⟨⟩ is an empty line.
 */
export function textCases(file: string, lines: number): string[][] {
  const blocks = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split(/\n{2,}/);
  const cases = blocks.filter((block) => !block.startsWith('# ')).map((block) => block.split('\n').map(plain));
  const other = cases.find(({ length }) => length !== lines);
  if (other) throw new Error(`${file}: „${other[0] ?? ''}“ has ${other.length} lines and not ${lines}.`);
  return cases;
}

function plain(line: string): string {
  if (line === '⟨⟩') return '';
  return escapes.reduce((text, [written, meant]) => text.replace(written, meant), line);
}
