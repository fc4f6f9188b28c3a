import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { CommandError } from '../../../content/diagnostics/command.ts';
import { listFirst, quote } from '../../../content/diagnostics/suggest.ts';
import type { z } from 'astro/zod';
import { requireFolder } from '../../../content/read/content-folder.ts';
import { idSchema } from '../../../schemas/values/ids.ts';
import { lineSchema } from '../../../schemas/values/text.ts';
import { statsOf } from '../../../publish/check-out-dir.ts';
import type { NewContext } from './new-command.ts';
import { frontMatterOf } from './taken-address.ts';
import { withSchemaLine } from './yaml-text.ts';

/**
 * Writes a file that is not there yet, whole or not at all.
 *
 * @param name path within the content folder
 * @throws CommandError where there is one, or it cannot be written
 */
export function writeNewFile({ root, label, again }: NewContext, name: string, text: string): void {
  requireFolder({ root, label });
  const path = join(root, name);
  if (statsOf(path)) {
    const holds = nameIn(path);
    throw new CommandError(
      `${label}/${name} gibt es schon${holds === undefined ? '' : ` (${quote(holds)})`}.\nIst jemand oder etwas anderes gemeint, wählen Sie eine andere Kennung: ${again({ id: 'andere-kennung' })}`,
    );
  }
  replaceFile(path, withSchemaLine(name, text), label);
}

/** Writes beside and renames. */
export function replaceFile(path: string, text: string, label: string): void {
  writing(label, () => {
    writeWhole(path, (work) => {
      writeFileSync(work, text);
    });
  });
}

/** Writes a file or a folder under a hidden name, which the check ignores, and renames it when it is whole. */
export function writeWhole(path: string, write: (work: string) => void): void {
  const work = join(dirname(path), `.neu-${process.pid}`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    write(work);
    renameSync(work, path);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @throws CommandError where something cannot be written */
export function writing(label: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new CommandError(
      `In ${label}/ lässt sich nichts anlegen${reason}.\nPrüfen Sie, ob Sie dort schreiben dürfen.`,
    );
  }
}

/**
 * One line of what was given.
 *
 * @param what how messages call it
 * @throws CommandError where it is none
 */
export function requireLine(text: string, what: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line === '') throw new CommandError(`Es fehlt ${what}.\nHilfe: npm run new -- --help`);
  const checked: z.ZodSafeParseResult<string> = lineSchema.safeParse(line);
  if (!checked.success) throw new CommandError(checked.error.issues[0]?.message ?? 'Der Name ist nicht möglich.');
  return line;
}

/** @throws CommandError where it is no id */
export function requireId({ again }: NewContext, id: string, from: string): string {
  if (idSchema.safeParse(id).success && id !== 'index') return id;
  throw new CommandError(
    `Aus ${quote(from)} wird keine Kennung.\nWählen Sie eine aus a–z, 0–9 und Bindestrichen: ${again({ id: 'andere-kennung' })}`,
  );
}

/**
 * The explainer that is meant: the one that is named, else the only draft, else the only one.
 *
 * @throws CommandError where there is none, or several
 */
export function requireExplainer({ root, label, again }: NewContext, wanted: string | undefined): string {
  const slugs = slugsIn(root);
  if (wanted !== undefined) {
    if (slugs.includes(wanted)) return wanted;
    throw new CommandError(
      `Das Erklärstück ${quote(wanted)} gibt es in ${label}/ nicht.\nMöglich sind: ${listFirst(slugs)}.`,
    );
  }
  const drafts = slugs.filter((slug) => frontMatterOf(join(root, 'articles', slug), 'article.mdx').draft === true);
  const [only, ...others] = drafts.length > 0 ? drafts : slugs;
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined)
    throw new CommandError(`In ${label}/ gibt es kein Erklärstück.\nLegen Sie eines an: npm run new -- "Titel"`);
  throw new CommandError(
    `In welches Erklärstück gehört die Quelle?\nSchreiben Sie: ${again({ slug: only })}\nMöglich sind: ${listFirst([...new Set([...drafts, ...slugs])])}.`,
  );
}

function slugsIn(root: string): string[] {
  const articles = join(root, 'articles');
  if (!statsOf(articles)?.isDirectory()) return [];
  return readdirSync(articles)
    .filter((name) => statsOf(join(articles, name, 'article.mdx')) !== undefined)
    .sort();
}

function nameIn(path: string): string | undefined {
  try {
    const { name } = parse(readFileSync(path, 'utf8')) as { name?: unknown };
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}
