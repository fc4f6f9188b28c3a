import type { Root } from 'mdast';
import type { z } from 'astro/zod';
import { plainText } from '../../../content/check/text/article-blocks.ts';
import { idProblem } from '../../../content/check/text/check-sections.ts';
import { placeholder } from '../../../content/read/placeholders.ts';
import { articleSchema } from '../../../schemas/article.ts';
import { originSchema } from '../../../schemas/origin.ts';
import { sectionSchema } from '../../../schemas/section.ts';
import { lineSchema } from '../../../schemas/values/text.ts';
import { comparable } from '../../../schemas/values/white-space.ts';
import { slugOf } from '../../../words/orthography/slug-of.ts';
import type { ImportedArticle } from '../../import/article/import-article.ts';
import type { NamesInText } from './names-in-text.ts';
import { optional, quoted, toDo, toWrite } from '../entry/yaml-text.ts';

const { shape } = articleSchema;
/** Fields that every draft has; of the others a comment tells. */
const written = ['draft', 'title', 'kicker', 'summary', 'published', 'articleDate', 'reports', 'sections'];

/** What a new explainer is made from, beside its title. */
export interface ArticleDraft {
  article: ImportedArticle | undefined;
  names: NamesInText | undefined;
  /** A day for the dates, `YYYY-MM-DD`. */
  today: string;
}

/**
 * `article.mdx` of a new explainer: what is known is there, what an editor has to write has a placeholder, and of what may be missing
 * a comment tells.
 *
 * @param body the text of the article
 */
export function articleFile(title: string, body: string, { article, names, today }: ArticleDraft): string {
  const origin = article?.origin ?? {};
  const date = origin.published;
  // A title that was the article's is still to be thought over.
  const isTheirs = article !== undefined;
  const lines = [
    '---',
    '# Ein Entwurf steht in keinem Bau. Löschen Sie diese beiden Zeilen, wenn alles da ist.',
    'draft: true',
    `title: ${quoted(title)}${isTheirs ? ` # ${toDo(shape.title)}` : ''}`,
    `kicker: ${toWrite(shape.kicker)}`,
    `summary: ${toWrite(shape.summary)}`,
    `published: ${today} # ${toDo(shape.published)}`,
    date === undefined ? `articleDate: ${today.slice(0, 7)} # ${toDo(shape.articleDate)}` : `articleDate: ${date}`,
    `reports: ${date ?? today} # ${toDo(shape.reports)}`,
    ...originLines({ ...origin }),
    ...Object.entries(shape)
      .filter(([name]) => ![...written, 'article', ...(names ? ['actors', 'terms'] : [])].includes(name))
      .flatMap(([name, field]) => optional(name, field)),
    ...(names ? nameLines(names) : []),
    'sections:',
    ...sectionsOf(article?.tree).flatMap(sectionLines),
    '---',
    '',
    body.trimEnd(),
    '',
  ];
  return lines.join('\n');
}

function originLines(origin: Readonly<Record<string, string | undefined>>): string[] {
  const fields: Readonly<Record<string, z.ZodType>> = originSchema.shape;
  const known = Object.entries(fields).filter(
    ([name, field]) => origin[name] !== undefined && field.safeParse(origin[name]).success,
  );
  if (known.length === 0) return optional('article', shape.article);
  const unknown = Object.entries(fields).filter(([name]) => !known.some(([other]) => other === name));
  return [
    'article:',
    ...known.map(([name]) => `  ${name}: ${name === 'published' ? (origin[name] ?? '') : quoted(origin[name] ?? '')}`),
    ...unknown.flatMap(([name, field]) => optional(name, field)).map((line) => `  ${line}`),
  ];
}

/** The actors and terms that the text names, and names that nobody has described. */
function nameLines({ actors, terms, unknown }: NamesInText): string[] {
  const part = toWrite(shape.actors.unwrap().element.shape.part);
  const known = [
    ...(actors.length === 0
      ? optional('actors', shape.actors)
      : ['actors:', ...actors.flatMap((id) => [`  - id: ${id}`, `    part: ${part}`])]),
    ...(terms.length === 0 ? optional('terms', shape.terms) : ['terms:', ...terms.map((id) => `  - id: ${id}`)]),
  ];
  if (unknown.length === 0) return known;
  return [
    ...known,
    '# Namen im Text, zu denen es noch keine Datei gibt; löschen Sie diese Zeilen, oder legen Sie an, wer oder was wichtig ist:',
    ...unknown.map(({ name, count, isPerson }) => {
      const times = count === 1 ? '' : ` (${count}-mal)`;
      return `#   ${name}${times}: npm run new ${isPerson ? 'person' : 'term'} ${JSON.stringify(name)}`;
    }),
  ];
}

interface NewSection {
  id: string;
  heading?: string;
}

/** The sections of a text: its beginning, and one for each heading, with an id that nothing else has. */
function sectionsOf(tree: Root | undefined): NewSection[] {
  const blocks = tree?.children ?? [];
  const headings = blocks.flatMap((block) =>
    block.type === 'heading' && block.depth === 2 ? [comparable(plainText(block))] : [],
  );
  const [first] = blocks;
  const hasLead = !(first?.type === 'heading' && first.depth === 2);
  const wanted = [
    ...(hasLead ? ['anfang'] : []),
    ...headings.map((heading, index) => slugOf(heading) || `abschnitt-${String.fromCharCode(97 + (index % 26))}`),
  ];
  const ids: string[] = [];
  for (const id of wanted) ids.push(freeId(id, ids, wanted));
  return ids.map((id, index) => {
    const heading = headings[hasLead ? index - 1 : index];
    return heading === undefined ? { id } : { id, heading };
  });
}

function freeId(wanted: string, before: readonly string[], all: readonly string[]): string {
  const candidates = [
    wanted,
    `zu-${wanted}`,
    ...Array.from('bcdefghijklmnopqrstuvwxyz', (letter) => `zu-${wanted}-${letter}`),
  ];
  const fits = (id: string): boolean =>
    idProblem(id, before.length, [...before, id, ...all.slice(before.length + 1)]) === undefined;
  return candidates.find(fits) ?? `zu-${wanted}-z${before.length}`;
}

function sectionLines({ id, heading }: NewSection): string[] {
  const { shape: section } = sectionSchema;
  const isTitle = heading !== undefined && lineSchema.safeParse(heading).success;
  return [
    `  - id: ${id} # ${toDo(section.id)}`,
    `    title: ${isTitle ? quoted(heading) : toWrite(section.title)}`,
    ...(heading === undefined ? [] : [`    heading: ${quoted(heading)}`]),
    `    summary: ${toWrite(section.summary)}`,
  ];
}

/** What stands for the text of the article until it is there; the check compares the two files. */
export const wording = placeholder(
  'der Artikel im Wortlaut, Absatz für Absatz, in original.txt und in article.mdx gleich',
);
