import { z } from 'astro/zod';
import { idSchema } from './values/ids.ts';
import { textSchema } from './values/text.ts';

/** The front matter of `plain.mdx`, the version in plain language. */
export const plainSchema = z.strictObject({
  title: textSchema.describe('Die Überschrift, in Einfacher Sprache, zum Beispiel „Die Brücke ist zu“.'),
  summary: textSchema.describe('Ein Satz, der sagt, worum es geht, zum Beispiel „Die Stadt sperrt eine Brücke“.'),
  sections: z
    .array(
      z.strictObject({
        id: idSchema.describe('Die Kennung des Abschnitts im Erklärstück, zu dem er gehört, zum Beispiel: anfang.'),
        title: textSchema
          .optional()
          .describe(
            'Die Überschrift, wie sie im Text steht, zum Beispiel „Was ist passiert?“; darf fehlen, dann gilt die, die im Text an dieser Stelle steht.',
          ),
      }),
    )
    .min(1)
    .describe(
      'Die Abschnitte, in der Reihenfolge des Textes; es müssen nicht alle des Erklärstücks sein. Zum Beispiel: [{ id: anfang }].',
    ),
});
/** The same as it is written, where the headings of the text may stand for titles. */
export type WrittenPlain = z.infer<typeof plainSchema>;
export type Plain = Omit<WrittenPlain, 'sections'> & { sections: { id: string; title: string }[] };

/** The front matter with the headings of the text, in their order, where a section has no title. */
export function withTitles(plain: WrittenPlain, headings: readonly string[]): Plain {
  const sections = plain.sections.map(({ id, title }, index) => ({ id, title: title ?? headings[index] ?? '' }));
  return { ...plain, sections };
}
