import type { Definition, Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { httpsAddressSchema } from '../../../schemas/text.ts';
import { noExpression, noImport } from '../../read/mdx-file.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';

/** The elements an author may use, each with its properties. */
export type AllowedElements = Readonly<Record<string, readonly string[]>>;

/** What no text may hold: programs, unknown elements and properties, pictures, unsafe addresses. */
export function checkMdxRules(file: string, tree: Root, allowed: AllowedElements): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    for (const [problem, cure] of nodeProblems(node, allowed)) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      faults.push({ file, line, column, problem, cure });
    }
  });
  return faults;
}

function nodeProblems(node: Nodes, allowed: AllowedElements): [problem: string, cure: string][] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [noImport];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [noExpression];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementProblems(node, allowed);
    case 'list':
      return typeof node.start === 'number' && node.start > 1
        ? [
            [
              `Hier beginnt eine Liste mit der Nummer ${node.start}.`,
              `Schreiben Sie „${node.start}\\.“, wenn es ein Datum ist; eine Liste beginnt mit „1.“.`,
            ],
          ]
        : [];
    case 'image':
    case 'imageReference':
      return [['Bilder sind in diesen Texten nicht vorgesehen.', 'Löschen Sie das Bild.']];
    case 'link':
    case 'definition':
      return isSafeAddress(node.url) ? [] : [addressProblem(node)];
    default:
      return [];
  }
}

function elementProblems(node: MdxJsxFlowElement | MdxJsxTextElement, allowed: AllowedElements): [string, string][] {
  const name = node.name ?? '';
  const properties = allowed[name];
  if (!properties || !Object.hasOwn(allowed, name)) {
    return [
      [
        `Das Element ${quote(`<${name}>`)} gibt es hier nicht.`,
        suggestNearest(name, Object.keys(allowed), 'Löschen Sie es; „\\<“ steht für das Zeichen selbst.'),
      ],
    ];
  }
  const given = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? attribute.name : undefined,
  );
  const problems: [string, string][] = [];
  for (const attribute of given) {
    if (attribute === undefined)
      problems.push([
        `Die Eigenschaften von <${name}> sind einfache Texte.`,
        `Schreiben Sie <${name} ${properties[0] ?? ''}="…">.`,
      ]);
    else if (!properties.includes(attribute))
      problems.push([
        `Die Eigenschaft ${quote(attribute)} gibt es bei <${name}> nicht.`,
        suggestNearest(attribute, properties),
      ]);
  }
  for (const property of properties) {
    // One that is no plain text may be the one that is missing.
    if (!given.includes(property) && !given.includes(undefined))
      problems.push([
        `Bei <${name}> fehlt die Eigenschaft ${quote(property)}.`,
        `Schreiben Sie <${name} ${property}="…">.`,
      ]);
  }
  return problems;
}

/** An address that stands as plain text is shown as it was written, without what Markdown puts before it. */
function addressProblem(node: Link | Definition): [problem: string, cure: string] {
  const [text] = node.type === 'link' ? node.children : [];
  const plain = text?.type === 'text' && text.position?.start.offset === node.position?.start.offset ? text.value : '';
  const cure = /^www\./i.test(plain)
    ? `Schreiben Sie ${quote(`https://${plain}`)}.`
    : 'Erlaubt sind https://…, mailto:… und #abschnitt.';
  return [`Die Adresse ${quote(plain || node.url)} ist nicht erlaubt.`, cure];
}

/** Whether the page has the place that `#…` names, `checkFragments` says. */
function isSafeAddress(address: string): boolean {
  return httpsAddressSchema.safeParse(address).success || /^(?:mailto:[^\s@]+@[^\s@]+$|#)/.test(address);
}
