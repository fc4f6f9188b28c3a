import { articleSchema } from '../../../schemas/article.ts';
import type { Article } from '../../../schemas/article.ts';
import { checkArticleDate } from './check-article-date.ts';
import { articleBlocks } from './article-blocks.ts';
import { articleParagraphIds } from './article-paragraphs.ts';
import { claimMarks } from './claim-marks.ts';
import type { ClaimMark } from './claim-marks.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import type { MdxFile } from '../../read/mdx-file.ts';
import { checkMdxRules } from './mdx-rules.ts';
import { checkPeople } from './check-people.ts';
import { missedHeadings } from './missed-headings.ts';
import { quote, suggestNearest } from '../../diagnostics/suggest.ts';
import { checkSchema } from '../../yaml/schema-errors.ts';
import { checkSections } from './check-sections.ts';
import { checkWording } from './compare-with-original.ts';
import type { YamlFile } from '../../yaml/yaml-file.ts';

/** `article.mdx`, checked; each part is there as far as it could be read. */
export interface CheckedArticle {
  article: Article | undefined;
  words: number;
  marks: ClaimMark[];
  paragraphIds: string[];
  faults: Fault[];
}

/** Checks the article by itself: its front matter, what it may hold, its wording, its sections, who and what it names. */
export function checkArticle(
  file: string,
  mdx: MdxFile,
  original: string | undefined,
  known: { actorIds: readonly string[]; termIds: readonly string[] },
): CheckedArticle {
  const faults = [...mdx.faults];
  if (mdx.tree && !mdx.frontMatter) {
    faults.push({
      file,
      line: 1,
      column: 1,
      problem: 'Die Angaben am Anfang fehlen.',
      cure: 'Beginnen Sie die Datei mit einer Zeile „---“, den Feldern und noch einer Zeile „---“.',
    });
  }
  const yaml = mdx.frontMatter;
  // Sound fields are checked further even where others are not, so that all faults are told at once.
  const fields = yaml?.value as Partial<Record<keyof Article, unknown>> | null | undefined;
  const { shape } = articleSchema;
  const sections = shape.sections.safeParse(fields?.sections).data;
  const parsed = mdx.tree ? articleBlocks(file, mdx.tree) : { blocks: [], faults: [] };
  const { blocks, faults: missed } = missedHeadings(file, parsed.blocks, sections ?? []);
  const words = blocks.flatMap(({ text }) => text.split(/\s+/)).filter(Boolean).length;
  const { marks, faults: markFaults } = mdx.tree ? claimMarks(file, mdx.tree) : { marks: [], faults: [] };
  if (mdx.tree) {
    faults.push(...checkMdxRules(file, mdx.tree, { Claim: ['id'] }), ...parsed.faults, ...missed, ...markFaults);
    if (original !== undefined) faults.push(...checkWording(file, blocks, mdx.body, original));
  }
  if (!yaml || yaml.faults.length > 0) return { article: undefined, words, marks, paragraphIds: [], faults };
  const checked = checkSchema(file, yaml, articleSchema);
  const actors = shape.actors.safeParse(fields?.actors).data ?? [];
  const terms = shape.terms.safeParse(fields?.terms).data ?? [];
  faults.push(...checked.faults);
  if (checked.data) faults.push(...checkArticleDate(file, checked.data, yaml));
  faults.push(...listFaults(file, yaml, 'actors', actors, known.actorIds, 'Die Person'));
  faults.push(...listFaults(file, yaml, 'terms', terms, known.termIds, 'Der Begriff'));
  const checkedBy = shape.checkedBy.safeParse(fields?.checkedBy).data ?? [];
  const reviewedBy = shape.reviewedBy.safeParse(fields?.reviewedBy).data ?? [];
  faults.push(...checkPeople(file, { checkedBy, reviewedBy }, yaml));
  if (mdx.tree && sections) faults.push(...checkSections(file, sections, yaml, blocks));
  return { article: checked.data, words, marks, paragraphIds: articleParagraphIds(sections ?? [], blocks), faults };
}

/** Every id of a list in the front matter is known, and stands there once. */
function listFaults(
  file: string,
  yaml: YamlFile,
  field: 'actors' | 'terms',
  entries: readonly { id: string }[],
  known: readonly string[],
  what: string,
): Fault[] {
  return entries.flatMap(({ id }, index) => {
    const position = yaml.locate([field, index, 'id']);
    if (!known.includes(id)) {
      const cure = suggestNearest(id, known, `Legen Sie ${field}/${id}.yaml an.`);
      const problem = `${what} ${quote(id)} gibt es nicht.`.replace('Der Begriff', 'Den Begriff');
      return [{ file, ...position, problem, cure }];
    }
    if (entries.findIndex((entry) => entry.id === id) === index) return [];
    const problem = `${what} ${quote(id)} steht zweimal in der Liste.`;
    return [{ file, ...position, problem, cure: 'Löschen Sie einen Eintrag.' }];
  });
}
