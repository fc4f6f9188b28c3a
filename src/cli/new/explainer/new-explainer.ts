import { basename, extname } from 'node:path';
import { checkContent } from '../../../content/check-content.ts';
import { CommandError } from '../../../content/diagnostics/command.ts';
import { formatMessages } from '../../../content/diagnostics/message.ts';
import { quote } from '../../../content/diagnostics/suggest.ts';
import { articleSchema } from '../../../schemas/article.ts';
import { wholeQuotation } from '../../../schemas/values/text.ts';
import { idSchema } from '../../../schemas/values/ids.ts';
import { importArticle } from '../../import/article/import-article.ts';
import type { ImportedArticle } from '../../import/article/import-article.ts';
import { isDocumentName } from '../../import/formats/open-document.ts';
import { createExplainer } from './create-explainer.ts';
import type { NewContext } from '../entry/new-command.ts';

/**
 * Makes an explainer of a title or of the file that holds an article.
 *
 * @returns what is told of it, line by line
 */
export async function newExplainer(
  { root, label, today, setting, again }: NewContext,
  words: readonly string[],
  slug?: string,
): Promise<string[]> {
  if (slug !== undefined && !idSchema.safeParse(slug).success)
    throw new CommandError(
      `${quote(slug)} ist keine Adresse.\n${idSchema.safeParse(slug).error?.issues[0]?.message.split('\n')[0] ?? ''}`,
    );
  const [path = ''] = words;
  const article = words.length === 1 && isDocumentName(path) ? await importArticle(path) : undefined;
  const title = article ? titleOf(article, path) : words.join(' ');
  const {
    slug: made,
    madeSite,
    names,
  } = createExplainer(root, label, {
    title,
    slug,
    article,
    today,
    otherSlug: again({ slug: 'anderer-name' }),
  });
  const folder = `${label}/articles/${made}`;
  return [
    `Angelegt, als Entwurf: ${folder}/`,
    ...(madeSite ? [`Angelegt, mit Platzhaltern für den Namen der Website: ${label}/site.yaml`] : []),
    ...(article ? importLines(article) : []),
    ...(names && names.actors.length + names.terms.length > 0
      ? [`Im Text gefunden und eingetragen: ${[...names.actors, ...names.terms].join(', ')}.`]
      : []),
    ...checkLines(root, label, made),
    `Öffnen Sie ${folder}/article.mdx und ersetzen Sie die Platzhalter.`,
    `Danach: ${setting}npm run check:content`,
  ];
}

/** The headline of the article, else the name of its file; ours comes later. */
function titleOf({ origin }: ImportedArticle, path: string): string {
  const name = basename(path, extname(path))
    .normalize('NFC')
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
  const fits = (title: string | undefined): title is string => articleSchema.shape.title.safeParse(title).success;
  return [origin.headline, name].find(fits) ?? 'Neues Erklärstück';
}

/** What was made of the file, and what was not, each with its place. */
function importLines({ origin, passages, homeless, lost, remarks, pictures }: ImportedArticle): string[] {
  const head = [
    ['Überschrift', origin.headline],
    ['Verfasser', origin.byline],
    ['Medium', origin.medium],
    ['erschienen', origin.published],
  ].flatMap(([name, value]) =>
    value === undefined ? [] : [`${name ?? ''} ${wholeQuotation.test(value) ? value : `„${value}“`}`],
  );
  const comments = passages.reduce((sum, passage) => sum + passage.comments.length, 0);
  return [
    ...(head.length > 0 ? [`Aus dem Dokument unter ‚article‘: ${head.join(', ')}.`] : []),
    ...(comments > 0
      ? [
          `Aus ${comments === 1 ? 'einem Kommentar' : `${comments} Kommentaren`} in claims.yaml: ${passages.map(({ id }) => id).join(', ')}. Die Urteile sind noch offen.`,
        ]
      : []),
    ...(pictures.size > 0
      ? [`Bilder, die jetzt beim Artikel liegen: ${[...pictures.keys()].join(', ')}. Klären Sie die Rechte an ihnen.`]
      : []),
    ...homeless.map(
      ({ text }) => `Ein Kommentar steht an keiner Stelle des Textes: „${text}“. Er steht oben in claims.yaml.`,
    ),
    ...remarks,
    ...lost.map(({ what, place }) => `Nicht übernommen: ${what}, ${place}.`),
  ];
}

/** What the check says of the new explainer, and whether it says more of others. */
function checkLines(root: string, label: string, slug: string): string[] {
  const { content, messages } = checkContent(root, label);
  if (content) return content.explainers.find((explainer) => explainer.slug === slug)?.hints ?? [];
  const own = messages.filter(({ file }) => file?.startsWith(`${label}/articles/${slug}/`));
  if (own.length === 0) return ['Hinweis: Der Inhalt hat Fehler; die Prüfung nennt sie.'];
  return ['Die Prüfung nennt noch:', formatMessages(own)];
}
