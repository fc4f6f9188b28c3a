import type { Root } from 'mdast';
import { articleSchema, type Article } from '../../../schemas/article.ts';
import { report, reportAt } from '../../diagnostics/message.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';
import type { MdxFile } from '../../read/mdx-file.ts';
import { checkSchema } from '../../yaml/check-schema.ts';
import type { YamlFile } from '../../yaml/yaml-file.ts';
import { articleBlockIds, articleBlocks, checkArticleForms } from './article-blocks.ts';
import { checkNameMarks } from './check-name-marks.ts';
import { checkSections, markMissedHeadings } from './check-sections.ts';
import { claimMarks, type ClaimMark } from './claim-marks.ts';
import { checkWording } from '../original/compare-with-original.ts';
import { checkMdxRules } from './mdx-rules.ts';

/** `article.mdx`, checked; each part is there as far as it could be read. */
export interface CheckedArticle {
  article: Article | undefined;
  words: number;
  marks: ClaimMark[];
  blockIds: string[];
  /** What may be wrong; a line each. */
  hints: string[];
}

/** Checks the article by itself: its front matter, what it may hold, its wording, its sections, who and what it names. */
export function checkArticle(
  { file, frontMatter: yaml, tree }: MdxFile,
  original: string | undefined,
  known: { actorIds: readonly string[]; termIds: readonly string[] },
): CheckedArticle {
  if (tree && !yaml) {
    const note = 'Beginnen Sie die Datei mit einer Zeile „---“, den Feldern und noch einer Zeile „---“.';
    report(file, undefined, 'missing-front-matter', 'Die Angaben am Anfang fehlen.', note);
  }
  if (tree) checkMdxRules(tree, file, { Claim: ['id', 'verdict?'], Name: ['id?'] });
  // Valid fields are checked further even where others are not, so that all messages come at once.
  const fields = yaml?.value as Partial<Record<keyof Article, unknown>> | null | undefined;
  const { shape } = articleSchema;
  const sections = shape.sections.safeParse(fields?.sections).data;
  const blocks = tree ? markMissedHeadings(articleBlocks(tree), file, sections ?? []) : [];
  const words = blocks.flatMap(({ text }) => text.split(/\s+/)).filter(Boolean).length;
  const marks = tree ? claimMarks(tree, file) : [];
  // What is meant to be a heading is treated as one, so that no more is said of it.
  const meant: Root = { type: 'root', children: blocks.map(({ node }) => node) };
  if (tree) checkArticleForms(meant, file);
  const hints = tree && original !== undefined ? checkWording(meant, file, original) : [];
  const article = yaml && checkSchema(yaml, articleSchema);
  if (yaml?.value === undefined) return { article: undefined, words, marks, blockIds: [], hints };
  checkIds(yaml, 'actors', shape.actors.safeParse(fields?.actors).data, known.actorIds, 'Der Akteur');
  checkIds(yaml, 'terms', shape.terms.safeParse(fields?.terms).data, known.termIds, 'Der Begriff');
  const checkedBy = shape.checkedBy.safeParse(fields?.checkedBy).data ?? [];
  const reviewedBy = shape.reviewedBy.safeParse(fields?.reviewedBy).data ?? [];
  checkPeople({ checkedBy, reviewedBy }, yaml);
  if (tree) checkNameMarks(tree, file, shape.actors.safeParse(fields?.actors).data ?? [], known.actorIds);
  if (tree && sections) checkSections(sections, yaml, blocks);
  return { article, words, marks, blockIds: tree ? articleBlockIds(tree, sections ?? []) : [], hints };
}

/** Every id of a list in the front matter is known, and stands there once. */
function checkIds(
  yaml: YamlFile,
  field: 'actors' | 'terms',
  entries: readonly { id: string }[] = [],
  known: readonly string[],
  what: string,
): void {
  const ids = entries.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    const path = [field, index, 'id'];
    if (!known.includes(id)) {
      const reason = `${what} ${quote(id)} gibt es nicht.`.replace('Der', 'Den');
      const note = suggestNearest(id, known, `Legen Sie ${field}/${id}.yaml an.`);
      reportAt(yaml, path, field === 'actors' ? 'unknown-actor' : 'unknown-term', reason, note);
    } else if (ids.indexOf(id) !== index) {
      reportAt(yaml, path, 'duplicate-entry', `${what} ${quote(id)} steht zweimal in der Liste.`);
    }
  }
}

/** Nobody re-reads a check of their own, and nobody is named twice. */
function checkPeople(people: Pick<Article, 'checkedBy' | 'reviewedBy'>, yaml: YamlFile): void {
  const checkers = people.checkedBy.map(sameName);
  for (const [index, name] of people.reviewedBy.entries()) {
    if (!checkers.includes(sameName(name))) continue;
    const reason = `${quote(name)} hat den Artikel geprüft und kann die Prüfung nicht gegenlesen.`;
    reportAt(yaml, ['reviewedBy', index], 'reviewer-is-checker', reason);
  }
  for (const field of ['checkedBy', 'reviewedBy'] as const) {
    const names = people[field].map(sameName);
    for (const [index, name] of people[field].entries()) {
      if (names.indexOf(sameName(name)) === index) continue;
      reportAt(yaml, [field, index], 'duplicate-entry', `${quote(name)} steht zweimal in der Liste.`);
    }
  }
}

/** „Anna  Müller“ and „anna müller“ are one person. */
function sameName(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('de').replace(/\s+/g, ' ').trim();
}
