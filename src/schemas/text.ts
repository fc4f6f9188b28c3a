import { z } from 'astro/zod';

/** One line of text for readers: not empty, no line break or other control character, no Markdown, which is not read here. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .regex(/^\P{Cc}*$/u, {
    error: 'Zeilenumbrüche und Steuerzeichen sind hier nicht erlaubt.\nSchreiben Sie den Text in eine Zeile.',
  })
  .refine((text) => !/\*\*[^*]+\*\*|\b__[^_]+__\b|\[[^\]]+\]\([^)]*\)/.test(text), {
    error: 'Auszeichnungen wie **fett** oder [Text](Adresse) stünden hier als Zeichen da.\nLöschen Sie sie.',
  });
