import { z } from 'astro/zod';
import { idSchema } from './ids.ts';
import { sourceSchema } from './source.ts';

/** `sources.yaml`: the sources of one explainer by id. */
export const sourcesSchema = z
  .record(idSchema, sourceSchema)
  .describe('Die Quellen, jede unter ihrer Kennung: bericht: { publisher: tagesschau, lang: de, kind: presse }.');
