import type { SoundContent } from '../content/check-content.ts';
import { contentHints } from '../content/check/hints.ts';
import { buildDate } from '../content/published.ts';
import { hasPlaceholder } from '../content/read/placeholders.ts';
import { securityFile } from '../exports/feeds/security-txt.ts';
import { missingStatements } from '../words/site.ts';
import { readSiteUrl } from '../site/html/site-url.ts';

/** Warnings of a build, a line each: what it leaves out, what looks damaged in supplied texts. */
export function warnings({ content, draftMessages }: SoundContent): string[] {
  const { site, explainers, pages } = content;
  const today = buildDate();
  const lines = contentHints(content, today);
  const drafts = [
    ...explainers.filter(({ article }) => article.draft).map(({ slug }) => slug),
    ...pages.filter(({ draft }) => draft).map(({ page }) => page),
  ];
  if (drafts.length > 0) lines.push(`Hinweis: Entwürfe werden nicht gebaut: ${drafts.join(', ')}.`);
  for (const { slug, article } of explainers)
    if (!article.draft && article.published > today)
      lines.push(`Hinweis: ${slug} erscheint erst am ${article.published}; dieser Bau gilt als vom ${today}.`);
  if (draftMessages.length > 0) {
    const files = [...new Set(draftMessages.map(({ file }) => file))];
    lines.push(`Hinweis: In Entwürfen stehen Fehler; npm run check:content nennt sie: ${files.join(', ')}.`);
  }
  if (!readSiteUrl())
    lines.push('Hinweis: SITE_URL ist nicht gesetzt; Angaben, die eine vollständige Adresse brauchen, fehlen.');
  if (site.security.contact && (readSiteUrl()?.pathname ?? '/') !== '/')
    lines.push(`Hinweis: ${securityFile} gilt nur an der Wurzel des Hosts; legen Sie die Datei auch dort ab.`);
  if (hasPlaceholder(site))
    lines.push('Hinweis: In site.yaml stehen noch Platzhalter; so erscheinen sie auf den Seiten.');
  const missing = missingStatements(site);
  if (missing.length > 0)
    lines.push(`Hinweis: In site.yaml fehlt noch: ${missing.join(', ')}; was davon abhängt, steht auf keiner Seite.`);
  return lines;
}
