import { formatISO } from 'date-fns/formatISO';
import { checkContent } from '../content/check-content.ts';
import { contentFolder } from '../content/read/content-folder.ts';
import { createExplainer } from './create-explainer.ts';
import { runCommand, print } from '../content/diagnostics/command.ts';

await runCommand(() => {
  const { root, label } = contentFolder();
  const today = formatISO(new Date(), { representation: 'date' });
  const { slug, madeSite } = createExplainer(root, label, process.argv.slice(2).join(' '), today);
  const setting = process.env.CONTENT_DIR === undefined ? '' : `CONTENT_DIR=${label} `;
  print(`Angelegt, als Entwurf: ${label}/articles/${slug}/`);
  if (madeSite) print(`Angelegt, mit Platzhaltern für den Namen der Website: ${label}/site.yaml`);
  if (!checkContent(root, label).content) print('Hinweis: Der Inhalt hat Fehler; die Prüfung nennt sie.');
  print(`Öffnen Sie ${label}/articles/${slug}/article.mdx und ersetzen Sie die Platzhalter.`);
  print(`Danach: ${setting}npm run check:content`);
});
