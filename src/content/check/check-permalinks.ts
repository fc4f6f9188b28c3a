import { posix } from 'node:path';
import { permalinksSchema } from '../../schemas/ids.ts';
import type { Permalinks } from '../../schemas/ids.ts';
import type { Fault, Position } from '../diagnostics/fault.ts';
import { quote } from '../diagnostics/suggest.ts';
import { positionAt } from '../diagnostics/position.ts';
import { checkSchema } from '../yaml/schema-errors.ts';
import { readTextFile } from '../read/text-file.ts';
import { parseYamlFile } from '../yaml/yaml-file.ts';

/** The list grows with every explainer and is never cut. */
const maxBytes = 50_000_000;

const restore = 'Holen Sie die letzte gute Fassung zurück; danach ergänzt „npm run permalinks“ sie.';

/**
 * Reads `permalinks.json` of a content folder; without the file, nothing has been published.
 *
 * @param label how messages call the folder
 */
export function readPermalinks(root: string, label: string): { data: Permalinks; faults: Fault[] } {
  const name = 'permalinks.json';
  const file = posix.join(label, name);
  const { text, faults } = readTextFile(root, name, file, maxBytes);
  if (text === undefined) return { data: {}, faults };
  const fault = (position: Position, problem: string, cure: string) => ({
    data: {},
    faults: [{ file, ...position, problem, cure }],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fault(brokenAt(text, (error as Error).message), 'Das ist kein gültiges JSON.', restore);
  }
  if (value === null) return fault({ line: 1, column: 1 }, 'Die Liste fehlt.', restore);
  const { success, data } = permalinksSchema.safeParse(value);
  // JSON is YAML, whose parser knows places; it is slow, and asked only where there is something to place.
  if (!success)
    return {
      data: {},
      faults: checkSchema(file, parseYamlFile(file, text, { isList: true }), permalinksSchema).faults,
    };
  const page = pageListedTwice(text);
  return page
    ? fault(
        positionAt(text, page.index),
        `Die Seite ${quote(page[1])} steht zweimal da.`,
        'Führen Sie beide Listen zusammen.',
      )
    : { data, faults: [] };
}

/** `JSON.parse` keeps the last of two lists without a word; the first would be forgotten. */
function pageListedTwice(text: string): RegExpExecArray | undefined {
  const seen = new Set<string | undefined>();
  for (const match of text.matchAll(/"([^"]*)"\s*:/g)) {
    if (seen.has(match[1])) return match;
    seen.add(match[1]);
  }
  return undefined;
}

/** Where JSON is broken: V8 tells the offset, or the text around it, or that the end is missing. */
function brokenAt(text: string, message: string): Position {
  const offset = /at position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return positionAt(text, Number(offset));
  const [, token = '', dots = '', around] =
    /^Unexpected token '([\s\S]*?)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  if (around === undefined) return positionAt(text, text.trimEnd().length);
  return positionAt(text, Math.max(text.indexOf(around), 0) + (dots ? 10 : Math.max(around.indexOf(token), 0)));
}
