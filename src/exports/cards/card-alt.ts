import { placeText } from './preview-card.ts';
import type { CardInput } from './preview-card.ts';

/**
 * What a card shows, in one German sentence for `og:image:alt`.
 *
 * „Vorschaukarte von Klartext: Krieg gegen die Ukraine – „Akteure“, Abschnitt 6 von 9 aus „Das Telefonat …““
 */
export function cardAlt({ siteName, kicker, title, articleTitle, place }: CardInput): string {
  const section = [quote(title), ...(place ? [placeText(place)] : [])].join(', ');
  const whole = articleTitle ? `${section} aus ${quote(articleTitle)}` : section;
  return `Vorschaukarte von ${siteName}: ${[...(kicker ? [kicker] : []), whole].join(' – ')}`;
}

/** `„Frieden“ jetzt` → `„‚Frieden‘ jetzt“` */
function quote(text: string): string {
  return `„${text.replaceAll('„', '‚').replace(/[“”]/g, '‘')}“`;
}
