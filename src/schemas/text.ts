import { z } from 'astro/zod';
import { brokenSigns } from './broken-signs.ts';

const singleLineSchema = z
  .string()
  .trim()
  .min(1)
  .regex(/^\P{Cc}*$/u, {
    error: 'Zeilenumbrüche und Steuerzeichen sind hier nicht erlaubt.\nSchreiben Sie den Text in eine Zeile.',
  });

/** Bold type, links and code; a single star or underscore, `[…]` and a lone grave accent are text. */
const markdown =
  /\*\*[^*\s](?:[^*]*[^*\s])?\*\*|\b__[^_]+__\b|\[[^[\]]+\]\([^\s()]+\)|(?<![\p{L}\p{N}`])`[^`\s](?:[^`]*[^`\s])?`(?![\p{L}\p{N}`])/u;

/** One line of text for readers: not empty, no line break, control character or broken sign, no Markdown, which is not read here. */
export const lineSchema = singleLineSchema
  .refine((text) => brokenSigns(text).length === 0, {
    error: ({ input }) => {
      const [{ problem, cure } = { problem: '', cure: '' }] = brokenSigns(String(input));
      return `${problem}\n${cure}`;
    },
  })
  .refine((text) => !markdown.test(text), {
    error: 'Auszeichnungen wie **fett**, [Text](Adresse) oder `Code` stünden hier als Zeichen da.\nLöschen Sie sie.',
  });

/** A line that another text holds too, to the letter; there it is compared, so that it may hold anything. */
export const quotedLineSchema = singleLineSchema;

/** Typographic quotation marks at both ends of a text, and none between; the group is what they enclose. */
export const wholeQuotation = /^[„“”‚‘’»«›‹]([^„“”»«]*)[“”‘’»«›‹]$/u;

/** A name that is looked for in texts. */
export const nameSchema = lineSchema.refine((name) => !wholeQuotation.test(name), {
  error: 'So, mit Anführungszeichen, steht der Name in keinem Text.\nAnführungszeichen sind in YAML gerade: "…".',
});

/** An `https` address on a named host, without credentials, spaces or signs that cannot be seen. */
export const httpsAddressSchema = z.string().refine(isHttpsAddress, {
  error:
    'Das ist keine öffentliche Adresse, die mit https:// beginnt.\nTragen Sie die vollständige Adresse ein, ohne Leerzeichen, Steuerzeichen und Zugangsdaten.',
});

/** What no address shows: blanks, what commands a terminal or turns the direction, and what is no sign. */
const unfit = /[\s\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u200E\u200F\u202A-\u202E\u2066-\u206F]/u;

function isHttpsAddress(value: string): boolean {
  if (!/^https:\/\/[^\s/]/.test(value) || unfit.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return z.regexes.domain.test(hostname) && username === '' && password === '';
}
