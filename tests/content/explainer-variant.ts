import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What an explainer may lack. */
export const optionalParts = ['claims', 'contacts', 'chronology', 'actors', 'terms', 'plain'] as const;
export type OptionalPart = (typeof optionalParts)[number];

/** The section that goes with a part. */
const sectionOf: Partial<Record<OptionalPart, string>> = {
  claims: 'faktencheck',
  contacts: 'kontakte',
  chronology: 'chronologie',
  actors: 'akteure',
  terms: 'begriffe',
};

interface FrontMatter {
  title: string;
  summary: string;
  sections: { id: string; title: string; summary?: string }[];
  actors?: { sources?: string[] }[];
  terms?: unknown;
}

/** Puts a copy of an explainer beside it that lacks some parts, as an editor would leave them out. */
export function addVariant(root: string, from: string, slug: string, without: readonly OptionalPart[]): void {
  const path = (name: string): string => join(root, 'articles', slug, name);
  cpSync(join(root, 'articles', from), path(''), { recursive: true });
  // A contact is one between actors.
  const lacks = new Set(without.includes('actors') ? [...without, 'contacts' as const] : without);
  for (const part of ['claims', 'contacts', 'chronology'] as const)
    if (lacks.has(part)) rmSync(path(`${part}.yaml`), { force: true });
  const article = editMdx(path('article.mdx'), (fields, body) => {
    for (const part of ['actors', 'terms'] as const) if (lacks.has(part)) Reflect.deleteProperty(fields, part);
    nameAfter(slug, fields);
    return lacks.has('claims') ? body.replaceAll(/<\/?Claim[^>]*>/g, '') : body;
  });
  if (lacks.has('plain')) rmSync(path('plain.mdx'));
  else {
    const gone = new Set([...lacks].map((part) => sectionOf[part]));
    editMdx(path('plain.mdx'), (fields, body) => {
      const blocks = body.split(/^(?=## )/m);
      const kept = blocks.filter((block) => {
        const title = /^## (.*)/.exec(block)?.[1];
        return !fields.sections.some((section) => gone.has(section.id) && section.title === title);
      });
      fields.sections = fields.sections.filter(({ id }) => !gone.has(id));
      nameAfter(slug, fields);
      return kept.join('');
    });
  }
  keepCitedSources(path, article);
}

/** Titles and descriptions are each used by one page. */
function nameAfter(slug: string, fields: FrontMatter): void {
  fields.title += ` (${slug})`;
  fields.summary += ` (${slug})`;
  for (const section of fields.sections) if (section.summary) section.summary += ` (${slug})`;
}

function keepCitedSources(path: (name: string) => string, { actors = [] }: FrontMatter): void {
  const texts = ['claims.yaml', 'contacts.yaml', 'chronology.yaml'].map(path).filter((file) => existsSync(file));
  const lists = texts.map((file) => readFileSync(file, 'utf8')).join('\n');
  const cited = new Set([
    ...[...lists.matchAll(/sources: \[(.*)\]/g)].flatMap(([, ids = '']) => ids.split(/, */)),
    ...actors.flatMap(({ sources = [] }) => sources),
  ]);
  const all = parse(readFileSync(path('sources.yaml'), 'utf8')) as Record<string, unknown>;
  const kept = Object.entries(all).filter(([id]) => cited.has(id));
  if (kept.length > 0) writeFileSync(path('sources.yaml'), stringify(Object.fromEntries(kept)));
  else rmSync(path('sources.yaml'));
}

function editMdx(file: string, edit: (fields: FrontMatter, body: string) => string): FrontMatter {
  const [, block = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const fields = parse(block) as FrontMatter;
  const edited = edit(fields, body);
  writeFileSync(file, `---\n${stringify(fields)}---\n${edited}`);
  return fields;
}
