import { CommandError } from '../../../content/diagnostics/command.ts';
import { quote } from '../../../content/diagnostics/suggest.ts';
import { placeholder } from '../../../content/read/placeholders.ts';
import { idSchema } from '../../../schemas/values/ids.ts';
import { ownPageSchema } from '../../../schemas/site/page.ts';
import { slugOf } from '../../../words/orthography/slug-of.ts';
import { commentedPattern } from './field-pattern.ts';
import type { NewContext, NewOptions } from './new-command.ts';
import { whyTakenForPage } from './taken-address.ts';
import { requireLine, writeNewFile } from './write-entry.ts';
import { quoted, toWrite } from './yaml-text.ts';

/** Makes a page of the editor in `pages/`, as a draft. */
export function newPage(context: NewContext, given: string, { slug: wanted }: NewOptions): string[] {
  const { root, label, setting } = context;
  const title = requireLine(given, 'der Titel der Seite');
  const slug = wanted ?? slugOf(title);
  if (wanted !== undefined && !idSchema.safeParse(wanted).success)
    throw new CommandError(
      `${quote(wanted)} ist keine Adresse: Sie besteht aus Kleinbuchstaben a–z, Ziffern und Bindestrichen.`,
    );
  const taken = whyTakenForPage(root, label, slug);
  if (taken)
    throw new CommandError(
      `${taken}\nWählen Sie eine andere Adresse, zum Beispiel: ${context.again({ slug: 'andere-seite' })}`,
    );
  writeNewFile(context, `pages/${slug}.mdx`, pageFile(title));
  return [
    `Angelegt, als Entwurf: ${label}/pages/${slug}.mdx`,
    `Ersetzen Sie darin die Platzhalter. „${setting}npm run dev“ zeigt die Seite; sie erscheint, wenn Sie „draft: true“ löschen.`,
    `Danach: ${setting}npm run check:content`,
  ];
}

function pageFile(title: string): string {
  const lines = [
    '---',
    'draft: true # löschen, wenn die Seite erscheinen soll',
    `title: ${quoted(title)}`,
    `description: ${toWrite(ownPageSchema.shape.description)}`,
    'navigation: fuss # im Fuß jeder Seite; sonst: kopf oder keine',
    '',
    '# Löschen Sie „# “ vor den Zeilen, die Sie brauchen, und die übrigen.',
    ...commentedPattern(ownPageSchema, ['draft', 'title', 'description', 'navigation']),
    '---',
    '',
    placeholder('der Text der Seite, in Markdown; was es an Elementen gibt, steht in content/README.md'),
    '',
  ];
  return lines.join('\n');
}
