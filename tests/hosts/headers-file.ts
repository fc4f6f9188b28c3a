/** One rule of a `_headers` file; names in lower case, in the order of the file. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/**
 * Reads the part of the `_headers` syntax that Netlify and Cloudflare Pages have in common.
 *
 * @throws if a line is of neither
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\/[\w./-]*\*?[\w./-]*$/.test(line)) {
      rules.push({ path: line, headers: [] });
      continue;
    }
    const [, name, value] = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!name || !value || !rule) throw new Error(`_headers: this line is not understood: ${line}`);
    rule.headers.push([name.toLowerCase(), value]);
  }
  return rules;
}

/**
 * The headers that the rules give to an address. Hosts differ in what they do with a header that two rules give, so each
 * value is listed.
 *
 * @param path from the root of the site, with a slash: `/karten/x.png`
 */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const rule of rules) {
    const [start = '', end] = rule.path.split('*');
    const matches = end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
    if (!matches) continue;
    for (const [name, value] of rule.headers) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}
