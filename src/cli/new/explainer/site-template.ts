import type { z } from 'astro/zod';
import { securitySchema } from '../../../schemas/site/security.ts';
import { correctionsSchema, methodSchema, siteSchema } from '../../../schemas/site/site.ts';
import { optional, toWrite } from '../entry/yaml-text.ts';

/** `site.yaml` for a content folder that has none. */
export function siteTemplate(): string {
  const { shape } = siteSchema;
  const lines = [
    `name: ${toWrite(shape.name)}`,
    `claim: ${toWrite(shape.claim)}`,
    'language: de',
    ...optional('groups', shape.groups),
    ...optional('accent', shape.accent),
    '# Für Impressum und Datenschutz, siehe content/README.md. Solange hier nichts steht, sagen die Seiten das.',
    ...['publisher', 'responsible'].flatMap((who) => [`${who}:`, "  name: ''", "  address: ''", "  email: ''"]),
    ...optional('privacy', shape.privacy),
    '# Wer hinter der Website steht. Was hier leer ist, steht auf keiner Seite; der Bau nennt es.',
    'corrections:',
    ...empty(correctionsSchema.shape),
    'method:',
    ...empty(methodSchema.shape),
    'security:',
    ...empty(securitySchema.shape),
    `funding: '' # ${shape.funding.description ?? ''}`,
    '',
  ];
  return lines.join('\n');
}

function empty(fields: Record<string, z.ZodType>): string[] {
  return Object.entries(fields).map(([name, { description = '' }]) => `  ${name}: '' # ${description}`);
}
