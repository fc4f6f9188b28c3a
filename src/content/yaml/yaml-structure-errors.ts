import type { YAMLError } from 'yaml';
import type { PlacedWording, Wording } from '../diagnostics/message.ts';
import { quote } from '../diagnostics/suggest.ts';

/** Where the structure of a file breaks; what the parser says of that line and those behind it follows from it. */
export interface StructureBreak {
  /** The beginning of its line. */
  offset: number;
  /** What is to be told instead. */
  problems: PlacedWording[];
}

/** The first slip after which the parser has lost the structure: an entry without „- “, a line that is not indented, a tab. */
export function findBreak(errors: readonly YAMLError[], text: string): StructureBreak | undefined {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const tabs = sorted
    .filter(({ code }) => code === 'TAB_AS_INDENT')
    .map(({ pos: [offset] }) => [offset, ...tab] as const);
  let slip: PlacedWording | undefined;
  for (const error of sorted) if ((slip = slipAt(error, text))) break;
  const [first] = tabs;
  const problems = slip && (!first || slip[0] < first[0]) ? [slip, ...tabs] : tabs;
  return problems[0] && { offset: lineStart(text, problems[0][0]), problems };
}

const tab: Wording = [
  'tab-indentation',
  'Hier ist mit einem Tabulator eingerückt.',
  'Ersetzen Sie ihn durch Leerzeichen.',
];

const structural: readonly string[] = ['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'];

function slipAt({ code, message, pos: [offset] }: YAMLError, text: string): PlacedWording | undefined {
  const start = lineStart(text, offset);
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  const [blanks = ''] = /^ */.exec(line) ?? [];
  const [, bullet] = /^([–—•*]) /.exec(line.slice(blanks.length)) ?? [];
  if (bullet) return [start + blanks.length, 'wrong-dash', `Hier steht „${bullet}“ statt „-“.`];
  const above = code === 'BAD_INDENT' ? deeperAbove(text, start, blanks.length) : undefined;
  if (above !== undefined) return [above, 'yaml-indentation', tooDeep];
  const isLost = /at node end|in YAML stream/.test(message) && offset === start + blanks.length;
  if (!isLost && !structural.includes(code)) return undefined;
  const [, dash, key] = /^(-?)([A-Za-z][\w-]*):(?: |$)/.exec(line.slice(blanks.length)) ?? [];
  const at = start + blanks.length;
  if (/^-[^\s-]/.test(line.slice(blanks.length)) && !key && text.includes(`\n${blanks}- `))
    return [at, 'missing-space-after-dash', missingSpace, 'Jeder Eintrag der Liste beginnt mit „- “.'];
  if (dash && key) return [at, 'missing-space-after-dash', missingSpace, entryNote(key)];
  if (key && beginsEntries(text, blanks, key))
    return [at, 'missing-dash', `Vor ${quote(key)} fehlt „- “.`, entryNote(key)];
  if (!isLost) return undefined;
  return (
    firstLineSlip(text, line) ?? [offset, 'line-outside-list', 'Diese Zeile gehört zu keinem Eintrag der Liste davor.']
  );
}

const tooDeep = 'Diese Zeile ist weiter eingerückt als andere derselben Ebene.';

/** Where the first field of a group stands, right above one that is indented less and belongs to the group too. */
function deeperAbove(text: string, start: number, indentation: number): number | undefined {
  const [, group = '', first = ''] =
    /(?:^|\n)( *)[\w-]+:[ \t]*\r?\n( +)[\w-]+: [^\n]*\n$/.exec(text.slice(0, start)) ?? [];
  if (group.length >= indentation || first.length <= indentation) return undefined;
  return text.lastIndexOf('\n', start - 2) + 1 + first.length;
}

/** What is wrong with the first line that is no comment, where it hides what level the lost line is of. */
function firstLineSlip(text: string, lost: string): PlacedWording | undefined {
  const [, comments = '', blanks = '', dash] = /^((?: *(?:#[^\n]*)?\r?\n)*)( *)(- )?/.exec(text) ?? [];
  const at = comments.length + blanks.length;
  if (/^\S/.test(lost) && blanks !== '') return [at, 'yaml-indentation', tooDeep];
  return dash && /^[a-z][\w-]*:\s*$/.test(lost)
    ? [at, 'stray-dash', 'Vor dem ersten Eintrag steht „- “, vor anderen nicht.']
    : undefined;
}

const missingSpace = 'Nach „-“ fehlt das Leerzeichen.';

const entryNote = (key: string): string => `Jeder Eintrag der Liste beginnt so: „- ${key}: …“.`;

/** Whether other entries of a list begin with a field, as far to the left. */
function beginsEntries(text: string, blanks: string, key: string): boolean {
  return `\n${text}`.includes(`\n${blanks}- ${key}:`);
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
