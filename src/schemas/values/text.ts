import { z } from 'astro/zod';
import { brokenSigns } from './broken-signs.ts';
import { languageExample, languageProblem, markLanguages, wordsOf } from './language-marks.ts';

const singleLineSchema = z
  .string()
  .trim()
  .min(1)
  .regex(/^\P{Cc}*$/u, {
    error: 'Zeilenumbrüche und Steuerzeichen sind hier nicht erlaubt.\nSchreiben Sie den Text in eine Zeile.',
  });

/** Type that is set off, links and code; a single star or underscore, `[…]` and a lone grave accent are text. */
const markdown =
  /(?<![\p{L}\p{N}*_\\])([*_])[\p{L}\p{N}„](?:[\p{L}\p{N} -]*[\p{L}\p{N}“.!?])?\1(?![\p{L}\p{N}*_])|\*\*[^*\s](?:[^*]*[^*\s])?\*\*|\b__[^_]+__\b|\[[^[\]]+\]\([^\s()]+\)|(?<![\p{L}\p{N}`])`[^`\s](?:[^`]*[^`\s])?`(?![\p{L}\p{N}`])/u;

/** What stands for a sign in HTML, or sets a word off there. A lone `<style>` may be what a text is about, and stays. */
const html =
  /&(?:nbsp|shy|quot|apos|[aouAOU]uml|szlig|[nm]dash|hellip|[bl][dq]?quo|rdquo|[lr]aquo|euro|#\d{1,7}|#x[\da-f]{1,6});|(?<=[\p{L}\p{N} ])&amp;(?=[\p{L}\p{N} ])|<(b|i|em|strong|u|sup|sub|small|span|p)>[^<>]*<\/\1>|<br ?\/?>|<\/?(?:Name|Claim)\b[^<>]*>/iu;
const escaped = /\\([*_~#[\]<{])/;

/** Nothing but blanks and signs without a shape, such as the blank of Braille. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Z}\u2800]+$/u;

/** One line of text for readers: not empty, no line break, control character or broken sign, no Markdown, which is not read here. */
const readableSchema = singleLineSchema
  .refine((text) => brokenSigns(text).length === 0, {
    error: ({ input }) => {
      const [{ problem, cure } = { problem: '', cure: '' }] = brokenSigns(String(input));
      return `${problem}\n${cure}`;
    },
  })
  .refine((text) => !unseen.test(text), {
    error: 'Hier steht nur, was niemand sieht.\nTragen Sie den Text ein.',
  })
  .refine((text) => !markdown.test(text), {
    error: 'Auszeichnungen wie **fett**, [Text](Adresse) oder `Code` stünden hier als Zeichen da.\nLöschen Sie sie.',
  })
  .refine((text) => !/\[\^[^\s\]]+\]/.test(text), {
    error:
      'Fußnoten gibt es nur in .mdx-Dateien; hier stünde das Zeichen als Text da.\nLöschen Sie es; Belege stehen unter ‚sources‘.',
  })
  .refine((text) => !html.test(text), {
    error: ({ input }) => {
      const found = html.exec(String(input))?.[0] ?? '';
      const cure = /^<su[bp]>/i.test(found) ? 'etwa „²“ oder „₂“' : 'etwa „ü“ oder „&“';
      return `HTML wird hier nicht gelesen; „${found}“ stünde so auf der Seite.\nSchreiben Sie das Zeichen selbst, ${cure}, und keine Auszeichnung.`;
    },
  })
  .refine((text) => !escaped.test(text), {
    error: ({ input }) =>
      `Vor „${escaped.exec(String(input))?.[1] ?? ''}“ steht ein „\\“, das hier auf der Seite stünde.\nLöschen Sie es; nur in .mdx-Dateien hat es eine Bedeutung.`,
  });

/** A name, a label or the like: a line without the language of words in it. */
export const lineSchema = readableSchema.refine((text) => !/<\/?span\b/i.test(text), {
  error: 'In diesem Feld gibt es keine Angabe der Sprache.\nLöschen Sie <span …> und </span>.',
});

/** A line of ours that can say of words in which language they are: `<span lang="en">…</span>`, see `language-marks.ts`. */
export const textSchema = readableSchema
  .refine((text) => languageProblem(text) === undefined, {
    error: ({ input }) => languageProblem(String(input))?.join('\n') ?? languageExample,
  })
  .overwrite(markLanguages);

/** The same, with no more characters than some, marks not counted. */
export function textSchemaUpTo(length: number, error: string) {
  return textSchema.refine((text) => wordsOf(text).length <= length, { error });
}

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

/** The same, where the document is to be had without encryption only. */
export const webAddressSchema = z.string().refine((address) => isHttpsAddress(address.replace(/^http:/, 'https:')), {
  error:
    'Das ist keine öffentliche Adresse, die mit https:// oder http:// beginnt.\nTragen Sie die vollständige Adresse ein, ohne Leerzeichen, Steuerzeichen und Zugangsdaten.',
});

/** What no address shows: blanks, what commands a terminal or turns the direction, what is no sign, and „…“ where it was cut. */
const unfit = /[\s…\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u200E\u200F\u202A-\u202E\u2066-\u206F]/u;

function isHttpsAddress(value: string): boolean {
  if (!/^https:\/\/[^\s/]/.test(value) || unfit.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return z.regexes.domain.test(hostname) && username === '' && password === '';
}
