import { z } from 'astro/zod';
import { idSchema } from './ids.ts';
import { lineSchema } from './text.ts';

/** The front matter of `plain.mdx`, the version in plain language. */
export const plainSchema = z.strictObject({
  title: lineSchema.describe('Die Überschrift, in Einfacher Sprache.'),
  summary: lineSchema.describe('Ein Satz, der sagt, worum es geht.'),
  sections: z
    .array(
      z.strictObject({
        id: idSchema.describe('Die Kennung desselben Abschnitts im Erklärstück.'),
        title: lineSchema.describe('Die Überschrift, wie sie im Text steht.'),
      }),
    )
    .min(1)
    .describe('Die Abschnitte, in der Reihenfolge des Erklärstücks, zum Beispiel: [{ id: anfang, title: "…" }].'),
});
export type Plain = z.infer<typeof plainSchema>;
