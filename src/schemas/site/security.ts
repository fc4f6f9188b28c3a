import { z } from 'astro/zod';
import { daySchema } from '../values/dates.ts';
import { httpsAddressSchema } from '../values/text.ts';

/** Whom to write to who has found a hole in the security of the site, as `security.txt` names it (RFC 9116). */
export const securitySchema = z.strictObject({
  contact: z
    .union([
      z.literal(''),
      z.email({
        error:
          'Das ist weder eine E-Mail-Adresse noch eine Adresse, die mit https:// beginnt.\nTragen Sie eine von beiden ein, oder lassen Sie das Feld leer.',
      }),
      httpsAddressSchema,
    ])
    .default('')
    .describe(
      'Wem man Sicherheitslücken meldet, eine E-Mail-Adresse oder die Adresse eines Formulars, zum Beispiel „sicherheit@beispiel.example“; darf leer bleiben, dann gibt es keine security.txt.',
    ),
  expires: z
    .union([z.literal(''), daySchema])
    .default('')
    .describe(
      'Der Tag, von dem an die Angabe nicht mehr gilt, höchstens ein Jahr voraus: JJJJ-MM-TT, zum Beispiel: 2027-06-30; nötig, wenn ‚contact‘ ausgefüllt ist.',
    ),
});
export type Security = z.infer<typeof securitySchema>;
