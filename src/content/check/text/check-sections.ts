import { reservedIdPrefixes, reservedSectionIds } from '../../../schemas/ids.ts';
import type { Section } from '../../../schemas/article.ts';
import { sectionHeadings } from './article-blocks.ts';
import type { ArticleBlock } from './article-blocks.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { findNearest, quote, suggestNearest } from '../../diagnostics/suggest.ts';
import type { YamlFile } from '../../yaml/yaml-file.ts';

/** Checks that ids are unique and free, and that the sections of the front matter are those of the text, in order. */
export function checkSections(
  file: string,
  sections: readonly Section[],
  yaml: YamlFile,
  blocks: readonly ArticleBlock[],
): Fault[] {
  return [...idFaults(file, sections, yaml), ...headingFaults(file, sections, yaml, blocks)];
}

function idFaults(file: string, sections: readonly Section[], yaml: YamlFile): Fault[] {
  const ids = sections.map((section) => section.id);
  return ids.flatMap((id, index) => {
    const problem = idProblem(id, index, ids);
    return problem
      ? [
          {
            file,
            ...yaml.locate(['sections', index, 'id']),
            problem,
            cure: 'Geben Sie dem Abschnitt eine andere Kennung.',
          },
        ]
      : [];
  });
}

function idProblem(id: string, index: number, ids: readonly string[]): string | undefined {
  if (ids.indexOf(id) < index) return `Zwei Abschnitte haben die Kennung ${quote(id)}.`;
  if (reservedSectionIds.includes(id) || reservedIdPrefixes.some((prefix) => id.startsWith(prefix)))
    return `Die Kennung ${quote(id)} braucht die Seite selbst.`;
  const paragraphOf = ids.find((other) => id.startsWith(`${other}-`) && /^\d+$/.test(id.slice(other.length + 1)));
  return paragraphOf
    ? `Die Kennung ${quote(id)} sieht aus wie ein Absatz des Abschnitts ${quote(paragraphOf)}.`
    : undefined;
}

function headingFaults(
  file: string,
  sections: readonly Section[],
  yaml: YamlFile,
  blocks: readonly ArticleBlock[],
): Fault[] {
  const headings = sectionHeadings(blocks);
  const texts = headings.map((heading) => heading.text);
  const faults: Fault[] = [];
  const fault = (path: PropertyKey[], problem: string, cure: string): void => {
    faults.push({ file, ...yaml.locate(path), problem, cure });
  };
  const hasLead = blocks.length > 0 && blocks[0]?.node.type !== 'heading';
  const wantsLead = sections[0]?.heading === undefined;
  if (hasLead && !wantsLead)
    fault(
      ['sections', 0],
      'Vor der ersten Zwischenüberschrift steht Text, aber der erste Abschnitt hat eine Überschrift.',
      'Stellen Sie einen Abschnitt ohne ‚heading‘ voran.',
    );
  if (!hasLead && wantsLead)
    fault(
      ['sections', 0],
      'Der erste Abschnitt hat keine ‚heading‘, aber der Text beginnt mit einer Zwischenüberschrift.',
      'Ergänzen Sie ‚heading‘, oder entfernen Sie den Abschnitt.',
    );
  const found = new Set<number>();
  const meant = new Set<string>();
  let next = 0;
  for (const [index, { heading }] of sections.entries()) {
    if (heading === undefined) {
      if (index > 0)
        fault(
          ['sections', index],
          `Dem Abschnitt ${index + 1} fehlt ‚heading‘.`,
          'Nur der Anfang des Artikels kommt ohne Überschrift aus.',
        );
      continue;
    }
    const place = texts.indexOf(heading, next);
    if (place !== -1) {
      found.add(place);
      next = place + 1;
    } else if (texts.includes(heading)) {
      found.add(texts.indexOf(heading));
      fault(
        ['sections', index, 'heading'],
        `Die Zwischenüberschrift ${quote(heading)} steht im Text an anderer Stelle.`,
        'Führen Sie die Abschnitte in der Reihenfolge des Textes auf.',
      );
    } else {
      meant.add(findNearest(heading, texts) ?? '');
      fault(
        ['sections', index, 'heading'],
        `Die Zwischenüberschrift ${quote(heading)} steht nicht im Text.`,
        suggestNearest(heading, texts, 'Entfernen Sie den Abschnitt.'),
      );
    }
  }
  for (const [index, { node, text }] of headings.entries()) {
    if (found.has(index) || meant.has(text)) continue;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    faults.push({
      file,
      line,
      column,
      problem: `Zur Zwischenüberschrift ${quote(text)} fehlt ein Abschnitt.`,
      cure: 'Führen Sie sie unter ‚sections‘ mit id, title, heading und summary auf.',
    });
  }
  return faults;
}
