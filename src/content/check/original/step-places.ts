import type { TextPlace, TextStep } from './article-text.ts';

/** Where a step of the article stands in its source: that of a block is where the one before ends. */
export function locateStep(steps: readonly TextStep[], index: number, source: string): number {
  const step = steps[index];
  if (step && step.is !== 'block' && step.is !== 'cell') return locate(step.place, source);
  if (step?.is === 'block' && ['rule', 'item', 'footnote'].includes(step.kind)) return locate(step.place, source);
  const last = steps.slice(0, index).findLast(({ is }) => is === 'letter' || is === 'reference');
  if (!last) return step ? locate(step.place, source) : 0;
  return last.place.index === undefined
    ? (last.place.node.position?.end.offset ?? 0)
    : locate(last.place, source, true);
}

function locate({ node, index }: TextPlace, source: string, isEnd = false): number {
  const start = node.position?.start.offset ?? 0;
  if (index === undefined || !('value' in node)) return start;
  const [sign = ''] = /^(?:\P{M}\p{M}*|\p{M}+)/u.exec(node.value.slice(index)) ?? [];
  return alignOffset(source, start, node.value, isEnd ? index + sign.length : index);
}

/** Where a character of a text stands in its source, which may also hold `\`, `&amp;` and the `>` of a quotation. */
function alignOffset(source: string, start: number, value: string, index: number): number {
  let at = start;
  for (let passed = 0; passed <= index && passed < value.length; passed += 1) {
    const rest = value.slice(passed, passed + 40);
    let reference = referenceAt(source, at, rest);
    while (!reference && at < source.length && source[at] !== value[passed]) {
      at += 1;
      reference = referenceAt(source, at, rest);
    }
    if (passed === index) return at;
    at += reference?.length ?? 1;
  }
  return at;
}

/** The character reference, such as `&amp;`, that begins at a place, unless the text says just that. */
function referenceAt(source: string, at: number, value: string): string | undefined {
  if (source[at] !== '&') return undefined;
  const reference = /^&(?:#\w+|\w+);/.exec(source.slice(at, at + 40))?.[0];
  return reference && !value.startsWith(reference) ? reference : undefined;
}
