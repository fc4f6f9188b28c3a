import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What an actor may lack, and the words under which the page of one has it. */
export const optionalFacts = {
  fullName: 'Voller Name',
  born: 'Geboren',
  offices: 'Amt',
  affiliation: 'Partei',
  background: 'Werdegang',
  country: undefined,
} as const;
export type OptionalFact = keyof typeof optionalFacts;

const whole = {
  name: 'Vera Vollständig',
  given: ['Vera'],
  family: ['Vollständig'],
  fullName: 'Vera Maria Vollständig',
  born: { date: '1971-03', place: 'Beispielstadt' },
  country: 'Beispielland',
  affiliation: 'parteilos',
  offices: [{ title: 'Stadträtin', from: '2020' }],
  asOf: '2024-07',
  background: 'Sie war Lehrerin.',
  sources: [{ publisher: 'Amtsblatt Beispielstadt', lang: 'de', kind: 'primärdokument' }],
};

/** Puts an explainer beside another whose actors each lack one of what they may lack; `ohne-<fact>`, `ganz`, `ohne-alles`. */
export function addActorVariants(root: string, from: string, slug: string): void {
  const facts = Object.keys(optionalFacts) as OptionalFact[];
  const variants = [
    { id: 'ganz', without: [] },
    ...facts.map((fact) => ({ id: `ohne-${fact.toLowerCase()}`, without: [fact] })),
    { id: 'ohne-alles', without: facts },
  ];
  for (const { id, without } of variants) {
    const actor = Object.fromEntries(
      Object.entries(whole).filter(([field]) => !without.some((fact) => fact === field)),
    );
    writeFileSync(join(root, 'actors', `${id}.yaml`), stringify({ ...actor, name: `${whole.name} ${id}` }));
  }
  cpSync(join(root, 'articles', from), join(root, 'articles', slug), { recursive: true });
  const file = join(root, 'articles', slug, 'article.mdx');
  const [, block = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const fields = parse(block) as { actors: object[]; title: string; summary: string; sections: { summary: string }[] };
  fields.actors.push(...variants.map(({ id }) => ({ id, part: 'Sie sah zu.', sources: ['niederschrift'] })));
  fields.title += ` (${slug})`;
  fields.summary += ` (${slug})`;
  for (const section of fields.sections) section.summary += ` (${slug})`;
  writeFileSync(file, `---\n${stringify(fields)}---\n${body}`);
}
