import type { FootnoteReference, Link, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Point, Position } from 'unist';
import type { Source } from '../../../schemas/source.ts';
import { formatDate } from '../../../words/orthography/dates.ts';
import { sourceDetails, sourceWords } from '../../../words/sources.ts';
import { positionsIn } from '../../diagnostics/position.ts';
import { link, paragraph, type Phrase } from './mdast-nodes.ts';

declare module 'mdast' {
  interface FootnoteDefinitionData {
    /** The source that stands for an explanation. */
    source?: string;
  }
}

/** The mark of a footnote, as it is written; one with a backslash is text. */
const mark = /(\\?)\[\\?\^([^[\]\s]*?)\\?\]/g;

/**
 * Footnotes of ours may name a source instead of an explanation: `[^bilanz]` becomes a footnote where nothing explains it and
 * `bilanz` is a source. Its explanation is empty, see {@link explainSources}.
 *
 * @param text what the tree was parsed from
 * @param ids those of the sources
 */
export function citeSources(tree: Root, text: string, ids: readonly string[]): void {
  const known = new Set(ids);
  visit(tree, 'footnoteDefinition', ({ label, identifier }) => {
    known.delete(label ?? identifier);
  });
  const cited = new Set<string>();
  const pointAt = pointsIn(text);
  visit(tree, 'text', (node, index, parent) => {
    const { start, end } = node.position ?? {};
    if (!parent || index === undefined || start?.offset === undefined || end?.offset === undefined) return;
    const raw = text.slice(start.offset, end.offset);
    const marks = [...raw.matchAll(mark)];
    const shown = [...node.value.matchAll(/\[\^[^[\]\s]*\]/g)];
    // What cannot be told apart stays text.
    if (!marks.some(([, , id = '']) => known.has(id)) || marks.length !== shown.length) return;
    const parts: (Text | FootnoteReference)[] = [];
    let [from, fromShown] = [0, 0];
    const addText = (to: number, toShown: number): void => {
      const value = node.value.slice(fromShown, toShown);
      if (value !== '') parts.push({ type: 'text', value, position: between(pointAt, start, from, to) });
    };
    for (const [at, { 0: written, 1: escape, 2: id = '', index: begin }] of marks.entries()) {
      const { 0: seen = '', index: beginShown = 0 } = shown[at] ?? {};
      if (escape !== '' || !known.has(id)) continue;
      addText(begin, beginShown);
      cited.add(id);
      const position = between(pointAt, start, begin, begin + written.length);
      parts.push({ type: 'footnoteReference', identifier: id, label: id, position });
      [from, fromShown] = [begin + written.length, beginShown + seen.length];
    }
    addText(raw.length, node.value.length);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  for (const id of cited)
    tree.children.push({ type: 'footnoteDefinition', identifier: id, label: id, children: [], data: { source: id } });
}

function pointsIn(text: string): (offset: number) => Point {
  const positionOf = positionsIn(text);
  return (offset) => ({ ...positionOf(offset), offset });
}

function between(pointAt: (offset: number) => Point, { offset = 0 }: Point, from: number, to: number): Position {
  return { start: pointAt(offset + from), end: pointAt(offset + to) };
}

/** The footnotes of a text that name a source, in the order of the text. */
export function sourceFootnotes(tree: Root): FootnoteReference[] {
  const sources = new Set<string>();
  visit(tree, 'footnoteDefinition', ({ data }) => {
    if (data?.source !== undefined) sources.add(data.source);
  });
  const found: FootnoteReference[] = [];
  visit(tree, 'footnoteReference', (node) => {
    if (sources.has(node.identifier)) found.push(node);
  });
  return found;
}

/**
 * Explains the footnotes that name a source with what the list of sources says of it, and a link to its place there.
 *
 * @param written how days are written
 */
export function explainSources(
  tree: Root,
  sources: Readonly<Record<string, Source>>,
  written?: (date: string) => string,
): void {
  visit(tree, 'footnoteDefinition', (node) => {
    const id = node.data?.source;
    const source = id === undefined ? undefined : sources[id];
    if (!source) return;
    const toList = linkTo(`#quelle-${id ?? ''}`, sourceWords.inList);
    node.children = [paragraph(...sourceLine(source, written), ' – ', toList)];
  });
}

/** A source on one line: „n-tv: [„Titel“](https://…), 12. Februar 2025, englisch, [archivierte Kopie …](https://…)“. */
export function sourceLine(source: Source, written = formatDate): Phrase[] {
  const { publisher, label, lang, details, archived } = sourceDetails(source, written);
  const titled = source.url === undefined ? label : linkTo(source.url, label, source.lang, lang);
  return [
    ...(publisher === undefined ? [] : [`${publisher}: `]),
    titled,
    ...(details.length === 0 ? [] : [details.map((detail) => `, ${detail}`).join('')]),
    ...(archived ? [', ', linkTo(archived.url, archived.label)] : []),
  ];
}

/** @param hreflang language of the document, `lang` that of its title, where they are not German */
function linkTo(url: string, label: string, hreflang = 'de', lang?: string): Link {
  const hProperties = { ...(hreflang !== 'de' && { hrefLang: hreflang }), ...(lang !== undefined && { lang }) };
  return { ...link(url, label), ...(hreflang !== 'de' && { data: { hProperties } }) };
}
