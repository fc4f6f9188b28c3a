import { startOfDay } from '../../words/orthography/dates.ts';
import type { Security } from '../../schemas/site/security.ts';

/** Where clients look for it, on a host. */
export const securityFile = '.well-known/security.txt';

/**
 * Whom to tell of a hole in the security of the site, as RFC 9116 has it; undefined where nobody is named. It counts at the root
 * of a host only, and that address it calls its own.
 *
 * @param language of the site
 * @param site undefined where the address of the site is not known
 */
export function securityTxt(
  { contact, expires }: Security,
  language: string,
  site: URL | undefined,
): string | undefined {
  if (!contact) return undefined;
  const address = contact.includes('@') && !contact.startsWith('https:') ? `mailto:${contact}` : new URL(contact).href;
  const fields = [
    `Contact: ${address}`,
    `Expires: ${startOfDay(expires)}`,
    `Preferred-Languages: ${language}`,
    ...(site ? [`Canonical: ${new URL(`/${securityFile}`, site).href}`] : []),
  ];
  return `${fields.join('\n')}\n`;
}
