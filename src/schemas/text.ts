import { z } from 'astro/zod';

/** One line of text for readers: not empty, no line break or other control character. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .regex(/^\P{Cc}*$/u, {
    error: 'Zeilenumbrüche und Steuerzeichen sind hier nicht erlaubt.\nSchreiben Sie den Text in eine Zeile.',
  });
