import { formatISO } from 'date-fns/formatISO';
import { checkContent } from '../check/check-content.ts';
import { contentFolder } from '../check/content-folder.ts';
import { createExplainer } from './create-explainer.ts';
import { runCommand } from './sound-content.ts';

await runCommand(() => {
  const { root, label } = contentFolder();
  const today = formatISO(new Date(), { representation: 'date' });
  const { slug, madeSite } = createExplainer(root, label, process.argv.slice(2).join(' '), today);
  const setting = process.env.CONTENT_DIR === undefined ? '' : `CONTENT_DIR=${label} `;
  console.log(`Angelegt, als Entwurf: ${label}/articles/${slug}/`);
  if (madeSite) console.log(`Angelegt, mit Platzhaltern für den Namen der Website: ${label}/site.yaml`);
  if (!checkContent(root, label).content) console.log('Hinweis: Der Inhalt hat Fehler; die Prüfung nennt sie.');
  console.log(`Öffnen Sie ${label}/articles/${slug}/article.mdx und ersetzen Sie die Platzhalter.`);
  console.log(`Danach: ${setting}npm run check:content`);
});
