import { expect } from 'vitest';
import type { VFileMessage } from 'vfile-message';

/** Words of parsers and programs, none of which is German. */
const foreign =
  /\b(?:array|at|closing|character|could|error|expected|found|invalid|input|key|map|missing|must|not|object|option|parse|received|required|scalar|schema|sequence|should|string|the|too|type|undefined|unexpected|unrecognized|value|with)\b|\[object|\b(?:NaN|null)\b/i;

/** German sentences, and nothing of the parsers underneath, quoted values apart. */
export function expectGerman({ reason, note = '' }: VFileMessage): void {
  for (const sentence of [reason, note]) {
    const ours = sentence.replaceAll(/‚[^‘]*‘|„[^“]*“/g, 'X');
    expect(ours).not.toMatch(foreign);
    expect(ours).not.toMatch(/\n| {2}|^$/);
    expect(sentence).toMatch(/^[\p{Lu}‚].*[.?]$/u);
  }
}
