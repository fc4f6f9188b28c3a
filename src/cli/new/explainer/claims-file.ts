import { claimsSchema } from '../../../schemas/claim.ts';
import { placeholder } from '../../../content/read/placeholders.ts';
import type { CommentedPassage } from '../../import/article/comment-marks.ts';
import type { ReaderComment } from '../../import/document/document.ts';
import { patternFile } from './pattern-files.ts';
import { quoted, toWrite } from '../entry/yaml-text.ts';

const correctionSchema = claimsSchema.valueType.shape.correction;

/**
 * `claims.yaml` with an entry for each passage that a comment stood beside. What it says is meant for the editor: the
 * placeholder of the note tells it, or a comment of YAML where it is too long for one. What the verdict is stays open too.
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
  // A bracket would end the placeholder.
  const told = placeholder(`Was richtig ist. Kommentar: ${text.replaceAll('[', '(').replaceAll(']', ')')}`);
  const fits = correctionSchema.safeParse(told).success;
  return [
    `# „${oneLine(passage)}“`,
    ...(authors === '' ? [] : [`# Kommentar von ${oneLine(authors)}`]),
    `${id}:`,
    `  ${open}`,
    `  correction: ${fits ? quoted(told) : toWrite(correction)}`,
    ...(fits ? [] : [`  # Kommentar: ${text}`]),
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
