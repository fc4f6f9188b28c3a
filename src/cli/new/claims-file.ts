import { claimsSchema } from '../../schemas/claim.ts';
import { lineSchema } from '../../schemas/text.ts';
import { placeholder } from '../../content/read/text-file.ts';
import type { CommentedPassage } from '../import/comment-marks.ts';
import type { ReaderComment } from '../import/document.ts';
import { patternFile } from './pattern-files.ts';
import { quoted } from './yaml-text.ts';

const correctionSchema = claimsSchema.valueType.shape.correction;

/**
 * `claims.yaml` with an entry for each passage that a comment stood beside. What the comment says is the note, or the
 * explanation where it is too long for one; what the verdict is stays open, as a placeholder says.
 */
export function claimsFile(passages: readonly CommentedPassage[], homeless: readonly ReaderComment[]): string {
  const pattern = patternFile('claims.yaml');
  const lines = [
    ...homeless.flatMap((comment) => [
      '# Ein Kommentar, der an keiner Stelle des Textes stand:',
      `#   ${oneLine(describe(comment))}`,
      '',
    ]),
    ...passages.flatMap(claimEntry),
  ];
  return lines.length === 0 ? pattern : `${lines.join('\n')}\n${pattern}`;
}

function claimEntry({ id, passage, comments }: CommentedPassage): string[] {
  const { verdict, correction } = claimsSchema.valueType.shape;
  const text = comments.map((comment) => oneLine(comments.length > 1 ? describe(comment) : comment.text)).join(' – ');
  const authors = comments
    .map(({ author }) => author)
    .filter(Boolean)
    .join(', ');
  const open = `verdict: unbelegt # ${placeholder(`noch zu beurteilen. ${(verdict.description ?? '').replace(/\.$/, '')}`)}`;
  const note = correctionSchema.safeParse(text).success;
  const explanation = !note && lineSchema.safeParse(text).success;
  return [
    `# „${oneLine(passage)}“`,
    ...(authors === '' ? [] : [`# Kommentar von ${oneLine(authors)}`]),
    `${id}:`,
    `  ${open}`,
    `  correction: ${quoted(note ? text : placeholder((correction.description ?? '').replace(/\.$/, '')))}`,
    ...(explanation ? [`  explanation: ${quoted(text)}`] : note ? [] : [`  # ${text}`]),
    '  sources: []',
    '',
  ];
}

function describe({ author, text }: ReaderComment): string {
  return author === '' ? text : `${author}: ${text}`;
}

/** Nothing that would end a comment of YAML, or that no text may hold. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
