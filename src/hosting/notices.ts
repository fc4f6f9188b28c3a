import type { Content } from '../check/content.ts';
import { readSiteUrl } from './site-url.ts';

/** What is left out of a build because it is not known, one line each. */
export function notices({ site }: Content): string[] {
  const lines: string[] = [];
  if (!readSiteUrl())
    lines.push('Hinweis: SITE_URL ist nicht gesetzt; Angaben, die eine vollständige Adresse brauchen, fehlen.');
  if (!site.publisher.name || !site.responsible.name)
    lines.push('Hinweis: In site.yaml fehlt der Herausgeber oder die verantwortliche Person; das Impressum sagt das.');
  return lines;
}
