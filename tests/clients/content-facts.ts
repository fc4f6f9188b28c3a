import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/** What clients are to find again: read from the content by rules of the tests' own. */
const explainerFacts = z.object({
  title: z.string(),
  summary: z.string(),
  published: z.string(),
  checkedBy: z.array(z.string()).default([]),
  sections: z.array(z.object({ id: z.string(), title: z.string(), summary: z.string() })),
  withdrawn: z.object({ date: z.string(), reason: z.string() }).optional(),
  changes: z.array(z.object({ date: z.string(), reason: z.string() })).default([]),
});

export type ExplainerFacts = z.infer<typeof explainerFacts> & {
  slug: string;
  /** The day of the last change, `YYYY-MM-DD`. */
  modified: string;
  /** How many passages are checked. */
  claims: number;
};

export interface SiteFacts {
  name: string;
  claim: string;
  publisher: string;
}

export function siteFactsOf(content: string): SiteFacts {
  const { name, claim, publisher } = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as {
    name: string;
    claim: string;
    publisher: { name: string };
  };
  return { name, claim, publisher: publisher.name };
}

/** The explainers of a content that is built, drafts left out, the newest first. */
export function explainerFactsOf(content: string): ExplainerFacts[] {
  return globSync(join(content, 'articles/*/article.mdx'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => !/^draft: true$/m.test(text))
    .map(({ file, text }) => {
      const facts = explainerFacts.parse(parse(/^---\n(.*?\n)---\n/s.exec(text)?.[1] ?? ''));
      const days = [facts.published, ...facts.changes.map(({ date }) => date), facts.withdrawn?.date ?? ''];
      const claims = new Set([...text.matchAll(/<Claim id="([^"]+)"/g)].map(([, id]) => id)).size;
      return { ...facts, slug: basename(dirname(file)), modified: days.sort().at(-1) ?? '', claims };
    })
    .sort((a, b) => b.published.localeCompare(a.published));
}
