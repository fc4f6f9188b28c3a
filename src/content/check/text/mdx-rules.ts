import type { Definition, Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { httpsAddressSchema } from '../../../schemas/values/text.ts';
import { report, type Wording } from '../../diagnostics/message.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';
import { isFileLink } from '../../markdown/rehype/rehype-file-links.ts';
import { inlineElements, isInlineElement } from '../../markdown/remark/remark-inline-elements.ts';
import { noExpression, noImport } from '../../read/mdx-syntax-errors.ts';
import { checkInlineElements, otherElement } from './inline-elements.ts';

/** The elements an author may use, each with its properties; one with `?` may be missing. */
export type AllowedElements = Readonly<Record<string, readonly string[]>>;

/** The file that an address of this site names, and the place on it: `akteure/weber.html`, `anfang`. */
export function ownAddress(address: string): { file: string; fragment: string | undefined } | undefined {
  const [, file, fragment] = /^((?:[^/#?:]+\/)*[^/#?:]+\.[a-z\d]+)(?:#(.+))?$/i.exec(address) ?? [];
  return file === undefined ? undefined : { file, fragment };
}

/** A list of ours begins with its first number; what does not is a date, „3. Mai“. */
export function checkListNumbers(tree: Root, file: VFile): void {
  visit(tree, 'list', ({ start, position }) => {
    if (typeof start !== 'number' || start <= 1) return;
    const note = `Schreiben Sie „${start}\\.“, wenn es ein Datum ist; eine Liste beginnt mit „1.“.`;
    report(file, position, 'list-number', `Hier beginnt eine Liste mit der Nummer ${start}.`, note);
  });
}

/**
 * What no text may hold: programs, unknown elements and properties, unsafe addresses.
 *
 * @param further elements that this text may hold beside those that every text may
 * @param options.linksPages whether it may link to the files of pages
 */
export function checkMdxRules(
  tree: Root,
  file: VFile,
  further: AllowedElements = {},
  { linksPages = false }: { linksPages?: boolean } = {},
): void {
  const allowed = { ...further, ...inlineElements };
  visit(tree, (node) => {
    for (const wording of nodeProblems(node, allowed, linksPages)) report(file, node.position, ...wording);
  });
  checkInlineElements(tree, file);
}

function nodeProblems(node: Nodes, allowed: AllowedElements, linksPages: boolean): Wording[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [noImport];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [noExpression];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementProblems(node, allowed);
    case 'link':
    case 'definition':
      return isSafeAddress(node.url) || (linksPages && ownAddress(node.url)) ? [] : [addressProblem(node, linksPages)];
    default:
      return [];
  }
}

function elementProblems(node: MdxJsxFlowElement | MdxJsxTextElement, allowed: AllowedElements): Wording[] {
  const name = node.name ?? '';
  const listed = allowed[name];
  if (!listed || !Object.hasOwn(allowed, name)) {
    const known = otherElement(name);
    if (known) return [known];
    const note = suggestNearest(
      name,
      Object.keys(allowed).filter((known) => !isInlineElement(known)),
      'Löschen Sie es; „\\<“ steht für das Zeichen selbst.',
    );
    return [['unknown-element', `Das Element ${quote(`<${name}>`)} gibt es hier nicht.`, note]];
  }
  const required = listed.filter((property) => !property.endsWith('?'));
  const properties = listed.map((property) => property.replace('?', ''));
  const given = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? attribute.name : undefined,
  );
  const write = (property?: string): string =>
    property === undefined ? `Schreiben Sie <${name} />.` : `Schreiben Sie <${name} ${property}="…">.`;
  const bare = node.children.length === 0 ? `<${name} />` : `<${name}>`;
  const problems: Wording[] = [];
  for (const attribute of given) {
    if (attribute === undefined) {
      const note = properties.length === 0 ? `Schreiben Sie nur ${bare}.` : write(properties[0]);
      problems.push(['property-value', `Die Eigenschaften von <${name}> sind einfache Texte.`, note]);
    } else if (!properties.includes(attribute)) {
      const reason = `Die Eigenschaft ${quote(attribute)} gibt es bei <${name}> nicht.`;
      problems.push(['unknown-property', reason, suggestNearest(attribute, properties, `Schreiben Sie nur ${bare}.`)]);
    }
  }
  for (const property of required) {
    // One that is no plain text may be the one that is missing.
    if (given.includes(property) || given.includes(undefined)) continue;
    problems.push(['missing-property', `Bei <${name}> fehlt die Eigenschaft ${quote(property)}.`, write(property)]);
  }
  return problems;
}

/** An address that stands as plain text is shown as it was written, without what Markdown puts before it. */
function addressProblem(node: Link | Definition, linksPages: boolean): Wording {
  const [text] = node.type === 'link' ? node.children : [];
  const plain = text?.type === 'text' && text.position?.start.offset === node.position?.start.offset ? text.value : '';
  const note = /^www\./i.test(plain)
    ? `Schreiben Sie ${quote(`https://${plain}`)}.`
    : `Erlaubt sind https://…, mailto:…, #abschnitt und ${linksPages ? 'seite.html' : '../anderes/article.mdx#abschnitt'}.`;
  return ['unsafe-address', `Die Adresse ${quote(plain || node.url)} ist nicht erlaubt.`, note];
}

/** Whether there is a place that `#…` names, or a file, is told elsewhere. */
function isSafeAddress(address: string): boolean {
  if (/^(?:mailto:[^\s@]+@[^\s@]+$|#)/.test(address) || isFileLink(address)) return true;
  return httpsAddressSchema.safeParse(address).success;
}
