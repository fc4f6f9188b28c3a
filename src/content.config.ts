import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { checkedLoader } from './check/checked-loader.ts';
import { actorSchema } from './schemas/actor.ts';
import { articleSchema } from './schemas/article.ts';
import { claimsSchema } from './schemas/claim.ts';
import { contactsSchema } from './schemas/contact.ts';
import { chronologySchema } from './schemas/event.ts';
import { plainSchema } from './schemas/plain.ts';
import { siteSchema } from './schemas/site.ts';
import { sourcesSchema } from './schemas/sources.ts';
import { termSchema } from './schemas/term.ts';

export const collections = {
  /** `content/site.yaml`, as the one entry `site`. */
  site: defineCollection({
    loader: checkedLoader('site', ({ site }) => [{ id: 'site', data: site }]),
    schema: siteSchema,
  }),
  /** `content/actors/<id>.yaml`. */
  actors: defineCollection({
    loader: checkedLoader('actors', ({ actors }) => [...actors].map(([id, data]) => ({ id, data }))),
    schema: actorSchema,
  }),
  /** `content/terms/<id>.yaml`. */
  terms: defineCollection({
    loader: checkedLoader('terms', ({ terms }) => [...terms].map(([id, data]) => ({ id, data }))),
    schema: termSchema,
  }),
  /** The files of an explainer, joined under its slug; the body is `article.mdx`. */
  articles: defineCollection({
    loader: checkedLoader('articles', ({ explainers }) =>
      explainers.map(({ slug, ...data }) => ({ id: slug, data, mdx: `articles/${slug}/article.mdx` })),
    ),
    schema: z.object({
      article: articleSchema,
      words: z.number(),
      claims: claimsSchema,
      sources: sourcesSchema,
      contacts: contactsSchema.optional(),
      chronology: z.union([z.tuple([]), chronologySchema]),
      plain: plainSchema.optional(),
    }),
  }),
  /** Our own texts beside an article: `<slug>/summary`, `<slug>/source-note` and, where there is one, `<slug>/plain`. */
  texts: defineCollection({
    loader: checkedLoader('texts', ({ explainers }) =>
      explainers.flatMap(({ slug, plain }) =>
        ['summary', 'source-note', ...(plain ? ['plain'] : [])].map((name) => ({
          id: `${slug}/${name}`,
          data: {},
          mdx: `articles/${slug}/${name}.mdx`,
        })),
      ),
    ),
    schema: z.object({}),
  }),
};
