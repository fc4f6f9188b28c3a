import type { Paragraph } from 'mdast';
import type { VFile } from 'vfile';
import type { Section } from '../../../schemas/section.ts';
import { blockOf, reservedIdPrefixes, reservedSectionIds } from '../../../schemas/values/ids.ts';
import { comparable } from '../../../schemas/values/white-space.ts';
import { apparatusTitles } from '../../../words/sections.ts';
import { report, reportAt, reservedReason } from '../../diagnostics/message.ts';
import { findNearest, quote, suggestNearest } from '../../diagnostics/suggest.ts';
import type { FaultId } from '../../faults/fault-kinds.ts';
import type { YamlFile } from '../../yaml/yaml-file.ts';
import { sectionHeadings, type ArticleBlock } from './article-blocks.ts';
import { nearestText } from '../original/text-difference.ts';

/** Checks that ids are unique and free, and that the sections of the front matter are those of the text, in order. */
export function checkSections(sections: readonly Section[], yaml: YamlFile, blocks: readonly ArticleBlock[]): void {
  const ids = sections.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    const [ruleId, reason] = idProblem(id, index, ids) ?? [];
    const note = 'Geben Sie dem Abschnitt eine andere Kennung.';
    if (ruleId && reason) reportAt(yaml, ['sections', index, 'id'], ruleId, reason, note);
  }
  checkLead(sections, yaml, blocks);
  checkHeadings(sections, yaml, blocks);
}

/** Why an id cannot be that of a section, of which `ids` are all. */
export function idProblem(
  id: string,
  index: number,
  ids: readonly string[],
): [ruleId: FaultId, reason: string] | undefined {
  if (ids.indexOf(id) < index) return ['duplicate-id', `Zwei Abschnitte haben die Kennung ${quote(id)}.`];
  if (reservedSectionIds.includes(id) || reservedIdPrefixes.some((prefix) => id.startsWith(prefix)))
    return ['reserved-id', reservedReason('Kennung', id)];
  const paragraphOf = ids.find((other) => blockOf(id, other));
  if (paragraphOf === undefined) return undefined;
  const kind = blockOf(id, paragraphOf)?.kind;
  const block = kind ? `ein Block („${kind}“)` : 'ein Absatz';
  return ['id-like-paragraph', `Die Kennung ${quote(id)} sieht aus wie ${block} des Abschnitts ${quote(paragraphOf)}.`];
}

/** A first section without a heading is for a text that begins without one. */
function checkLead(sections: readonly Section[], yaml: YamlFile, blocks: readonly ArticleBlock[]): void {
  const hasLead = blocks.length > 0 && blocks[0]?.node.type !== 'heading';
  const wantsLead = sections[0]?.heading === undefined;
  if (hasLead && !wantsLead) {
    const reason = 'Vor der ersten Zwischenüberschrift steht Text, aber der erste Abschnitt hat eine Überschrift.';
    const note = 'Stellen Sie einen Abschnitt ohne ‚heading‘ voran.';
    reportAt(yaml, ['sections', 0], 'section-without-entry', reason, note);
  }
  if (!hasLead && wantsLead) {
    const reason = 'Der erste Abschnitt hat keine ‚heading‘, aber der Text beginnt mit einer Zwischenüberschrift.';
    const note = 'Ergänzen Sie ‚heading‘, oder entfernen Sie den Abschnitt.';
    reportAt(yaml, ['sections', 0], 'missing-heading', reason, note);
  }
}

function checkHeadings(sections: readonly Section[], yaml: YamlFile, blocks: readonly ArticleBlock[]): void {
  const headings = sectionHeadings(blocks);
  const texts = headings.map(({ text }) => comparable(text));
  const found = new Set<number>();
  const meant = new Set<string>();
  let next = 0;
  for (const [index, { heading: written }] of sections.entries()) {
    const heading = written === undefined ? undefined : comparable(written);
    if (heading === undefined) {
      const reason = `Dem Abschnitt ${index + 1} fehlt ‚heading‘.`;
      const note = 'Nur der Anfang des Artikels kommt ohne Überschrift aus.';
      if (index > 0) reportAt(yaml, ['sections', index], 'missing-heading', reason, note);
      continue;
    }
    const path = ['sections', index, 'heading'];
    const place = texts.indexOf(heading, next);
    if (place !== -1) {
      found.add(place);
      next = place + 1;
    } else if (texts.includes(heading)) {
      found.add(texts.indexOf(heading));
      const reason = `Die Zwischenüberschrift ${quote(heading)} steht im Text an anderer Stelle.`;
      reportAt(yaml, path, 'section-order', reason, 'Führen Sie die Abschnitte in der Reihenfolge des Textes auf.');
    } else {
      meant.add(findNearest(heading, texts) ?? '');
      const note = nearestText(heading, texts, 'Entfernen Sie den Abschnitt.');
      reportAt(yaml, path, 'unknown-heading', `Die Zwischenüberschrift ${quote(heading)} steht nicht im Text.`, note);
    }
  }
  for (const [index, { node, text }] of headings.entries()) {
    if (found.has(index) || meant.has(comparable(text))) continue;
    const reason = `Zur Zwischenüberschrift ${quote(text)} fehlt ein Abschnitt.`;
    const note = 'Führen Sie sie unter ‚sections‘ mit id, title, heading und summary auf.';
    report(yaml.file, node.position, 'section-without-entry', reason, note);
  }
}

/**
 * Reports paragraphs and headings of another level that are headings of sections, but for their „## “; in the blocks that are returned each is a
 * heading, so that no more is said of it.
 */
export function markMissedHeadings(
  blocks: readonly ArticleBlock[],
  file: VFile,
  sections: readonly Section[],
): ArticleBlock[] {
  const there = sectionHeadings(blocks).map(({ text }) => comparable(text));
  const headings = sections.flatMap(({ heading }) => (heading === undefined ? [] : [comparable(heading)]));
  const missed = new Set(headings.filter((heading) => !there.includes(heading)));
  return blocks.map((block): ArticleBlock => {
    const { node } = block;
    if (node.type === 'heading' && node.depth !== 2 && missed.delete(comparable(block.text))) {
      const reason = `Diese Überschrift hat die Stufe ${node.depth}, ihr Abschnitt beginnt aber mit der zweiten.`;
      report(file, node.position, 'heading-level', reason, 'Beginnen Sie sie mit „## “.');
      return { node: { ...node, depth: 2 }, text: block.text };
    }
    const [, signs = '', text = ''] = /^(#{0,6})([^#].*)$/.exec(comparable(block.text)) ?? [];
    if (node.type !== 'paragraph' || !missed.delete(text)) return block;
    const note = signs ? `Nach „##“ steht ein Leerzeichen: „## ${text}“.` : 'Setzen Sie „## “ davor.';
    const reason = `Die Zwischenüberschrift ${quote(text)} steht hier als Absatz.`;
    report(file, node.position, 'heading-as-paragraph', reason, note);
    return { node: { ...node, type: 'heading', depth: 2, children: withoutStart(node.children, signs) }, text };
  });
}

function withoutStart(children: Paragraph['children'], signs: string): Paragraph['children'] {
  const [first, ...rest] = children;
  if (first?.type !== 'text') return children;
  return [{ ...first, value: first.value.slice(signs.length) }, ...rest];
}

/** What the sections after the article are made from. */
const madeFrom: Partial<Record<keyof typeof apparatusTitles, string>> = {
  kontakte: 'contacts.yaml',
  chronologie: 'chronology.yaml',
  akteure: '‚actors‘ in article.mdx',
  begriffe: '‚terms‘ in article.mdx',
  faktencheck: 'claims.yaml',
};

/** Reports a field that names a section which the page of the explainer has not. */
export function reportUnknownSection(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  id: string,
  known: readonly string[],
): void {
  const origin = id in apparatusTitles ? madeFrom[id as keyof typeof apparatusTitles] : undefined;
  const reason = `Den Abschnitt ${quote(id)} hat das Erklärstück nicht${origin ? `; er entsteht aus ${origin}` : ''}.`;
  const note = origin ? 'Tragen Sie dort etwas ein, oder streichen Sie ihn hier.' : suggestNearest(id, known);
  reportAt(yaml, path, 'unknown-section', reason, note);
}
