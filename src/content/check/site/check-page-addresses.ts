import type { VFile } from 'vfile';
import { idSchema } from '../../../schemas/values/ids.ts';
import { fixedPages, type OwnPageFields } from '../../../schemas/site/page.ts';
import { slugOf } from '../../../words/orthography/slug-of.ts';
import { report, reportAt, reservedReason, type Wording } from '../../diagnostics/message.ts';
import { quote } from '../../diagnostics/suggest.ts';
import type { MdxFile } from '../../read/mdx-file.ts';

/** A page of the editor, as far as its addresses go. */
export interface AddressedPage {
  /** Of its file, without the ending. */
  name: string;
  file: VFile;
  mdx: Pick<MdxFile, 'frontMatter'> | undefined;
  fields: Pick<OwnPageFields, 'aliases'> | undefined;
}

/**
 * The name of a page's file can be its address.
 *
 * @param others names of all such files
 */
export function checkPageName(name: string, file: VFile, others: readonly string[]): void {
  if (fixedPages.includes(name.toLowerCase())) {
    const note =
      name.toLowerCase() === 'impressum'
        ? 'Löschen Sie die Datei; was im Impressum steht, kommt aus site.yaml.'
        : 'Benennen Sie die Datei um; ihr Name ist die Adresse, zum Beispiel „kontakt.mdx“.';
    report(file, undefined, 'reserved-address', reservedReason('Adresse', name), note);
    return;
  }
  if (idSchema.safeParse(name).success) return;
  const fit = slugOf(name) || 'kontakt';
  const note = others.includes(fit)
    ? `Löschen Sie die Datei, oder benennen Sie sie um; ${quote(`${fit}.mdx`)} gibt es schon.`
    : `Nennen Sie die Datei ${quote(`${fit}.mdx`)}.`;
  const reason = `Der Name ${quote(name)} ist keine Adresse: Sie besteht aus Kleinbuchstaben a–z, Ziffern und Bindestrichen.`;
  report(file, undefined, 'invalid-address', reason, note);
}

/** No explainer has, or had, the address of a page. */
export function checkPageAddress({ name, file }: AddressedPage, slugs: readonly string[]): void {
  if (!slugs.includes(name)) return;
  report(file, undefined, 'address-in-use', `Die Adresse ${quote(name)} hat schon ein Erklärstück.`);
}

/** Former addresses are each used once, and by nothing that the site has today. */
export function checkPageAliases(pages: readonly AddressedPage[], slugs: readonly string[]): void {
  const names = pages.map(({ name }) => name);
  const seen = new Set<string>();
  for (const { name, mdx, fields } of pages) {
    const yaml = mdx?.frontMatter;
    if (!yaml) continue;
    for (const [index, alias] of (fields?.aliases ?? []).entries()) {
      const wording =
        usedToday(alias, name, names, slugs) ??
        (seen.has(alias) ? (['duplicate-alias', `${former(alias)} steht zweimal da.`, once] as const) : undefined);
      if (wording) reportAt(yaml, ['aliases', index], ...wording);
      seen.add(alias);
    }
  }
}

const former = (alias: string): string => `Die frühere Adresse ${quote(alias)}`;
const once = 'Löschen Sie sie, wo sie nicht hingehört.';

function usedToday(
  alias: string,
  own: string,
  names: readonly string[],
  slugs: readonly string[],
): Wording | undefined {
  if (fixedPages.includes(alias)) return ['reserved-address', reservedReason('Adresse', alias), 'Löschen Sie sie.'];
  if (!names.includes(alias) && !slugs.includes(alias)) return undefined;
  const bearer = alias === own ? 'diese Seite' : names.includes(alias) ? 'eine andere Seite' : 'ein Erklärstück';
  return ['alias-in-use', `${former(alias)} hat heute ${bearer}.`, 'Löschen Sie sie hier.'];
}
