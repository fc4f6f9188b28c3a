import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { permalinksSchema, type Permalinks } from '../../schemas/values/ids.ts';
import { CheckedFolder, report } from '../diagnostics/message.ts';
import { positionAt, type Position } from '../diagnostics/position.ts';
import { quote } from '../diagnostics/suggest.ts';
import { readTextFile } from '../read/text-file.ts';
import { checkSchema } from '../yaml/check-schema.ts';
import { parseYamlFile } from '../yaml/yaml-file.ts';

/** The list grows with every explainer and is never cut. */
const maxBytes = 50_000_000;

const restore = 'Holen Sie die letzte gute Fassung zurück; danach ergänzt „npm run permalinks“ sie.';

/**
 * Reads `permalinks.json` of a content folder; without the file, nothing has been published.
 *
 * @param label how messages call the folder
 */
export function readPermalinks(root: string, label: string): { data: Permalinks; messages: VFileMessage[] } {
  const name = 'permalinks.json';
  const file = new CheckedFolder(label).file(name);
  const text = readTextFile(root, name, file, { maxBytes });
  const data = text === undefined ? undefined : parsePermalinks(text, file);
  return { data: data ?? {}, messages: file.messages };
}

function parsePermalinks(text: string, file: VFile): Permalinks | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = brokenAt(text, (error as Error).message);
    report(file, place, 'json-syntax', 'Das ist kein gültiges JSON.', restore);
    return undefined;
  }
  if (value === null) {
    report(file, undefined, 'empty-file', 'Die Liste fehlt.', restore);
    return undefined;
  }
  const { success, data } = permalinksSchema.safeParse(value);
  // JSON is YAML, whose parser knows places; it is slow, and asked only where there is something to place.
  if (!success) return checkSchema(parseYamlFile(file, { isList: true }), permalinksSchema);
  const page = pageListedTwice(text);
  if (!page) return data;
  report(file, positionAt(text, page.index), 'duplicate-page', `Die Seite ${quote(page[1])} steht zweimal da.`);
  return undefined;
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
