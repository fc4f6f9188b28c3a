import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLeftBySystem, requireFolder, topLevelNames } from '../../../content/read/content-folder.ts';
import { quote } from '../../../content/diagnostics/suggest.ts';
import { maxTextBytes } from '../../../content/read/text-file.ts';
import { articleSchema } from '../../../schemas/article.ts';
import type { ImportedArticle } from '../../import/article/import-article.ts';
import { explainerFiles } from './draft-files.ts';
import { knownEntries } from '../entry/known-entries.ts';
import { namesInText } from './names-in-text.ts';
import { siteTemplate } from './site-template.ts';
import { fileNamesIn, whyTaken } from '../entry/taken-address.ts';
import { writeWhole, writing } from '../entry/write-entry.ts';
import { withSchemaLine } from '../entry/yaml-text.ts';
import { slugOf } from '../../../words/orthography/slug-of.ts';
import { CommandError } from '../../../content/diagnostics/command.ts';

const example = 'Zum Beispiel: npm run new -- "Gespräch in Riad"';

/** What an explainer is made from. */
export interface NewExplainer {
  title: string;
  /** Its address; made of the title where it is not given. */
  slug?: string | undefined;
  article?: ImportedArticle | undefined;
  /** A day for the dates, `YYYY-MM-DD`. */
  today: string;
  /** The command that gives it another address. */
  otherSlug?: string;
}

/**
 * Makes the folder of a new explainer, and in an empty content folder `site.yaml` and the pages about the site; nothing is left
 * of it where it fails.
 *
 * @param root the content folder
 * @param label how messages call it
 * @returns its address, whether the folder had no `site.yaml` and has one now, and whom the article names
 * @throws CommandError where title, address or folder do not fit
 */
export function createExplainer(
  root: string,
  label: string,
  { title: given, slug: wanted, article, today, otherSlug = '' }: NewExplainer,
) {
  const title = requireTitle(given);
  const slug = wanted ?? slugOf(title);
  const madeSite = isWithoutSite(root, label);
  const taken = whyTaken(root, label, slug);
  if (taken) throw new CommandError(`${taken}\n${howElse(otherSlug, article)}`);
  const names = article && namesInText(article.tree, knownEntries(root));
  const files = explainerFiles(title, { article, names, today });
  refuseTooLong(files);
  writing(label, () => {
    const makesPages = madeSite && !existsSync(join(root, 'pages'));
    if (madeSite) writeFileSync(join(root, 'site.yaml'), withSchemaLine('site.yaml', siteTemplate()), { flag: 'wx' });
    try {
      if (makesPages) writeFolder(join(root, 'pages'), shippedPages());
      writeFolder(join(root, 'articles', slug), [...Object.entries(files), ...(article?.pictures ?? [])]);
    } catch (error) {
      if (madeSite) rmSync(join(root, 'site.yaml'));
      if (makesPages) rmSync(join(root, 'pages'), { recursive: true, force: true });
      throw error;
    }
  });
  return { slug, madeSite, names };
}

function requireTitle(given: string): string {
  const line = given.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line === '') throw new CommandError(`Es fehlt der Titel oder die Datei mit dem Artikel.\n${example}`);
  const checked = articleSchema.shape.title.safeParse(line);
  if (!checked.success) throw new CommandError(checked.error.issues[0]?.message ?? 'Der Titel ist nicht möglich.');
  return line;
}

function howElse(otherSlug: string, article: ImportedArticle | undefined): string {
  return article
    ? `Wählen Sie eine andere Adresse, zum Beispiel: ${otherSlug}`
    : 'Wählen Sie einen anderen Titel; im Artikel können Sie ihn danach ändern.';
}

/** @throws CommandError where the check would not read a file */
function refuseTooLong(files: Readonly<Record<string, string>>): void {
  for (const text of Object.values(files)) {
    if (Buffer.byteLength(text) <= maxTextBytes) continue;
    throw new CommandError(
      `Der Text ist länger als ${maxTextBytes / 1000} KB; so lang ist kein Artikel.\nTeilen Sie ihn in mehrere Dateien.`,
    );
  }
}

/** The pages about the site that come with the software, as far as its editor has left them there. */
function shippedPages(): [file: string, content: string][] {
  const folder = join(import.meta.dirname, '../../../../content/pages');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const shipped = ['ueber.mdx', 'datenschutz.mdx'].filter((name) => names.includes(name));
  return shipped.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

function writeFolder(path: string, files: readonly [file: string, content: string | Uint8Array][]): void {
  writeWhole(path, (work) => {
    mkdirSync(work);
    for (const [file, content] of files) writeFileSync(join(work, file), content);
  });
}

/** @throws CommandError where the folder is none for content */
function isWithoutSite(root: string, label: string): boolean {
  requireFolder({ root, label });
  const names = fileNamesIn(root, label).filter((name) => !isLeftBySystem(name));
  if (names.includes('site.yaml')) return false;
  const foreign = names.find((name) => !topLevelNames.includes(name));
  if (foreign !== undefined)
    throw new CommandError(
      `${label}/ ist kein Ordner mit Inhalt: Es fehlt site.yaml, und ${quote(foreign)} gehört nicht hinein.\nPrüfen Sie CONTENT_DIR.`,
    );
  return true;
}
