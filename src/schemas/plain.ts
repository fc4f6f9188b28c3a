import { z } from 'astro/zod';
import { idSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** The front matter of `plain.mdx`, the version in plain language. */
export const plainSchema = z.strictObject({
  title: textSchema.describe('Die Überschrift, in Einfacher Sprache, zum Beispiel „Die Brücke ist zu“.'),
  summary: textSchema.describe('Ein Satz, der sagt, worum es geht, zum Beispiel „Die Stadt sperrt eine Brücke“.'),
  sections: z
    .array(
      z.strictObject({
        id: idSchema.describe('Die Kennung des Abschnitts im Erklärstück, zu dem er gehört, zum Beispiel: anfang.'),
        title: textSchema.describe('Die Überschrift, wie sie im Text steht, zum Beispiel „Was ist passiert?“.'),
      }),
    )
    .min(1)
    .describe(
      'Die Abschnitte, in der Reihenfolge des Textes; es müssen nicht alle des Erklärstücks sein. Zum Beispiel: [{ id: anfang, title: "…" }].',
    ),
});
export type Plain = z.infer<typeof plainSchema>;
