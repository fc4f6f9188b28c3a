import { z } from 'astro/zod';
import { idSchema } from './ids.ts';

/** `content/permalinks.json`: every page ever published, by its file in `dist/`, and the ids on it that links may name. */
export const permalinksSchema = z.record(
  z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.html$/, {
    error: 'Das ist keine Seite dieser Website.\nSchreiben Sie ihren Pfad, zum Beispiel „akteure/trump.html“.',
  }),
  z.array(idSchema),
);
export type Permalinks = z.infer<typeof permalinksSchema>;
