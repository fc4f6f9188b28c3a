import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { languageExample, tagProblem, wordsProblem } from '../../../schemas/values/language-marks.ts';
import { report, type Wording } from '../../diagnostics/message.ts';
import { quote } from '../../diagnostics/suggest.ts';
import { attributeOf, isMdxElement } from '../../model/mdx-elements.ts';
import { inlineElements, isInlineElement } from '../../markdown/remark/remark-inline-elements.ts';

/** Words in another language and raised or lowered signs, `<span lang="en">`, `<sup>`, `<sub>`: in a line, of some words, not in themselves. */
export function checkInlineElements(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    for (const name of Object.keys(inlineElements)) {
      if (!isMdxElement(node, name)) continue;
      const wording = elementProblem(node, name);
      if (wording) report(file, node.position, ...wording);
      visit(node, (inner) => {
        if (inner === node || !isMdxElement(inner, name)) return;
        report(file, inner.position, 'nested-element', `Hier steht <${name}> in <${name}>.`);
      });
    }
  });
}

type Element = Parameters<typeof attributeOf>[0] & { type: string };

function elementProblem(node: Element, name: string): Wording | undefined {
  if (node.type === 'mdxJsxFlowElement') {
    const note = `Setzen Sie <${name}> in die Zeile, in der die Wörter stehen, in jedem Absatz neu.`;
    return ['element-around-blocks', `Um ganze Absätze lässt sich <${name}> nicht legen.`, note];
  }
  const words = toString(node);
  if (name !== 'span') {
    if (words.trim() !== '') return undefined;
    return ['empty-element', `Zwischen <${name}> und </${name}> steht nichts.`, 'Löschen Sie beide.'];
  }
  const tag = attributeOf(node, 'lang');
  // Where it is missing, that is reported for all elements.
  const problem = (tag === undefined ? undefined : tagProblem(tag)) ?? wordsProblem(words);
  return problem && ['language', ...problem];
}

/** What is said of other elements of HTML that set words off. */
export function otherElement(name: string): Wording | undefined {
  if (isInlineElement(name)) return undefined;
  const cures: Readonly<Record<string, string>> = {
    b: 'Schreiben Sie **fett**.',
    strong: 'Schreiben Sie **fett**.',
    i: `Schreiben Sie *kursiv*, oder für Wörter in einer anderen Sprache ${languageExample}.`,
    em: 'Schreiben Sie *kursiv*.',
    br: 'Setzen Sie „\\“ ans Ende der Zeile.',
    img: 'Schreiben Sie ![Was man sieht](bild.jpg "Unterschrift. Foto: Name").',
    figure: 'Schreiben Sie ![Was man sieht](bild.jpg "Unterschrift. Foto: Name").',
  };
  const cure = cures[name.toLowerCase()];
  if (cure === undefined) return undefined;
  return ['unknown-element', `Das Element ${quote(`<${name}>`)} gibt es hier nicht.`, cure];
}
