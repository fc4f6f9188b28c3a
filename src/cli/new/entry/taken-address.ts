import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { readPermalinks } from '../../../content/check/check-permalinks.ts';
import { CommandError } from '../../../content/diagnostics/command.ts';
import { reservedReason } from '../../../content/diagnostics/message.ts';
import { quote } from '../../../content/diagnostics/suggest.ts';
import { parseMdxFile } from '../../../content/read/mdx-file.ts';
import { readTextFile } from '../../../content/read/text-file.ts';
import { statsOf } from '../../../publish/check-out-dir.ts';
import { reservedSlugs } from '../../../schemas/values/ids.ts';
import { fixedPages } from '../../../schemas/site/page.ts';

/** Why an address cannot be given to a new explainer; nothing where it can. */
export function whyTaken(root: string, label: string, slug: string): string | undefined {
  const why = whyUnfit(slug, reservedSlugs) ?? whyInUse(root, label, slug);
  if (why !== undefined) return why;
  if (statsOf(join(root, 'permalinks.json')) && Object.hasOwn(readPermalinks(root, label).data, `${slug}.html`))
    return `Unter der Adresse ${quote(slug)} ist schon etwas erschienen; sie steht in permalinks.json.`;
  return undefined;
}

/** The same of a page of the editor, which may come back to its old address. */
export function whyTakenForPage(root: string, label: string, slug: string): string | undefined {
  return whyUnfit(slug, fixedPages) ?? whyInUse(root, label, slug);
}

function whyUnfit(slug: string, reserved: readonly string[]): string | undefined {
  if (slug === '')
    return 'Aus diesem Titel wird keine Adresse; dafür muss er mindestens einen Buchstaben von a bis z enthalten.';
  return reserved.includes(slug) ? reservedReason('Adresse', slug) : undefined;
}

/** What has the address, or had it. */
function whyInUse(root: string, label: string, slug: string): string | undefined {
  if (statsOf(join(root, 'articles', slug))) return `${label}/articles/${slug}/ gibt es schon.`;
  if (statsOf(join(root, 'pages', `${slug}.mdx`))) return `${label}/pages/${slug}.mdx gibt es schon.`;
  const had = (folder: string, name: string): boolean => {
    const { aliases } = frontMatterOf(join(root, folder), name);
    return Array.isArray(aliases) && aliases.includes(slug);
  };
  const bearer = namesOf(root, label, 'articles').find((name) => had(join('articles', name), 'article.mdx'));
  if (bearer !== undefined) return `Die Adresse ${quote(slug)} hatte früher das Erklärstück ${quote(bearer)}.`;
  const page = namesOf(root, label, 'pages').find((name) => name.endsWith('.mdx') && had('pages', name));
  return page === undefined ? undefined : `Die Adresse ${quote(slug)} hatte früher die Seite ${quote(page)}.`;
}

function namesOf(root: string, label: string, folder: string): string[] {
  const path = join(root, folder);
  return statsOf(path)?.isDirectory() ? fileNamesIn(path, `${label}/${folder}`) : [];
}

/** @throws CommandError where the folder cannot be read */
export function fileNamesIn(folder: string, label: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new CommandError(`${label}/ lässt sich nicht lesen (${String((error as NodeJS.ErrnoException).code)}).`);
  }
}

/** As far as it can be read: what is wrong with other files does not hinder a new one. */
export function frontMatterOf(folder: string, name: string): { aliases?: unknown; draft?: unknown } {
  const file = new VFile({ path: join(folder, name) });
  if (readTextFile(folder, name, file) === undefined) return {};
  return (parseMdxFile(file).frontMatter?.value as object | null | undefined) ?? {};
}
