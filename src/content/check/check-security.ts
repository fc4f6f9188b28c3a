import { z } from 'astro/zod';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { securitySchema, type Security } from '../../schemas/site/security.ts';
import { reportAt } from '../diagnostics/message.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/**
 * The contact for holes in the security of the site has a day on which it ends, which lies ahead and at most a year: nobody may
 * rely on an older one (RFC 9116, 2.5.5).
 *
 * @param yaml `site.yaml`; what else is wrong in it makes no difference
 * @param today `YYYY-MM-DD`
 */
export function checkSecurity(yaml: YamlFile, today: string): void {
  const { contact, expires } = z.object({ security: securitySchema }).safeParse(yaml.readable).data?.security ?? {};
  if (!contact) return;
  const path = ['security', 'expires'];
  const note = `Tragen Sie einen Tag nach dem ${today} und bis zum ${inAYear(today)} ein, und prüfen Sie dabei ‚contact‘.`;
  if (!expires) reportAt(yaml, path, 'missing-field', 'Das Feld ‚security.expires‘ fehlt.', note);
  else if (expires <= today)
    reportAt(yaml, path, 'security-expires', `Der Kontakt für Sicherheitslücken galt nur bis zum ${expires}.`, note);
  else if (expires > inAYear(today))
    reportAt(yaml, path, 'security-expires', `Der ${expires} liegt mehr als ein Jahr voraus.`, note);
}

/** A hint in the last weeks before the contact's day, after which no page is built any more; else none. */
export function securityHints({ contact, expires }: Security, today: string): string[] {
  if (!contact || differenceInCalendarDays(parseISO(expires), parseISO(today)) > weeksAhead * 7) return [];
  return [
    `Hinweis: Der Kontakt für Sicherheitslücken gilt nur bis zum ${expires}; danach hält er den Bau auf. Prüfen Sie ‚security‘ in site.yaml.`,
  ];
}

const weeksAhead = 6;

/** The same day of the next year; of 29 February too, after which the 28th comes last. */
function inAYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}
