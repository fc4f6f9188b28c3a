import { z } from 'astro/zod';
import { httpsAddressSchema, lineSchema, textSchema } from '../values/text.ts';

/** A sentence that is left out while it is empty. */
export const sentenceSchema = z.literal('').or(textSchema).default('');

/** A name or an address that is left out while it is empty. */
const nameSchema = z.literal('').or(lineSchema).default('');

export const emailSchema = z
  .union([
    z.literal(''),
    z.email({ error: 'Das ist keine E-Mail-Adresse.\nTragen Sie eine ein, oder lassen Sie das Feld leer.' }),
  ])
  .default('');

/** A sentence that may be missing; while it is, nothing stands in its place. */
const statement = z.literal('').or(textSchema).optional();

/** Somebody named in the Impressum; every field may stay empty until it is known. */
export const contactSchema = z.strictObject({
  name: nameSchema.describe(
    'Der Name, zum Beispiel „Beispiel Verlag GmbH“ oder „Erika Mustermann“; darf leer bleiben.',
  ),
  address: nameSchema.describe(
    'Die Anschrift mit Straße und Ort, kein Postfach, in einer Zeile, zum Beispiel „Musterweg 1, 12345 Beispielstadt“; darf leer bleiben.',
  ),
  email: emailSchema.describe('Die E-Mail-Adresse, zum Beispiel post@beispiel.example; darf leer bleiben.'),
});
export type Contact = z.infer<typeof contactSchema>;

/** `§ 5 DDG`: who publishes the site. */
export const publisherSchema = z.strictObject({
  ...contactSchema.shape,
  legalForm: statement.describe(
    'Die Rechtsform, wenn sie nicht im Namen steht, zum Beispiel „eingetragener Verein“; darf fehlen.',
  ),
  representatives: z
    .array(lineSchema)
    .optional()
    .describe(
      'Wer den Herausgeber vertritt, wenn er eine Firma oder ein Verein ist, zum Beispiel: [Erika Mustermann]; darf fehlen.',
    ),
  phone: z
    .literal('')
    .or(
      z.string().regex(/^\+?[\d ()/–-]{5,30}$/, {
        error: 'Das ist keine Telefonnummer.\nSchreiben Sie Ziffern, zum Beispiel "+49 30 123456".',
      }),
    )
    .optional()
    .describe('Die Telefonnummer, in Anführungszeichen, zum Beispiel: "+49 30 123456"; darf fehlen.'),
  register: z
    .strictObject({
      court: lineSchema.describe('Das Registergericht, zum Beispiel „Amtsgericht Beispielstadt“.'),
      number: lineSchema.describe('Die Nummer im Register, zum Beispiel „HRB 12345“ oder „VR 123“.'),
    })
    .optional()
    .describe(
      'Der Eintrag im Register, zum Beispiel: { court: Amtsgericht Beispielstadt, number: HRB 12345 }; darf fehlen.',
    ),
  vatId: z
    .literal('')
    .or(
      z.string().regex(/^[A-Z]{2}[A-Z\d]{8,12}$/, {
        error:
          'Das ist keine Umsatzsteuer-Identifikationsnummer.\nSie beginnt mit zwei Großbuchstaben und hat keine Leerzeichen, zum Beispiel DE123456789; die Steuernummer gehört nicht hierher.',
      }),
    )
    .optional()
    .describe('Die Umsatzsteuer-Identifikationsnummer, zum Beispiel DE123456789; darf fehlen.'),
  supervisor: statement.describe(
    'Die Aufsichtsbehörde, wenn die Tätigkeit eine Zulassung braucht, zum Beispiel „Landesmedienanstalt Beispielland“; darf fehlen.',
  ),
  further: z
    .array(lineSchema)
    .optional()
    .describe(
      'Was sonst ins Impressum gehört, ein Absatz je Eintrag, zum Beispiel: ["Stammkapital: 25.000 Euro"]; darf fehlen.',
    ),
  dispute: statement.describe(
    'Der Satz zur Streitbeilegung, wenn er gewünscht ist, zum Beispiel „Wir nehmen nicht an Verfahren vor einer Verbraucherschlichtungsstelle teil.“; darf fehlen.',
  ),
});
export type Publisher = z.infer<typeof publisherSchema>;

const logsSchema = z.strictObject({
  data: statement.describe(
    'Was der Server aufzeichnet, zum Beispiel „Der Server zeichnet IP-Adresse, Zeit und Adresse der Seite auf.“; darf fehlen.',
  ),
  purpose: statement.describe('Wozu, zum Beispiel „Damit wehren wir Angriffe ab.“; darf fehlen.'),
  basis: statement.describe(
    'Auf welcher Rechtsgrundlage, zum Beispiel „Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. f DSGVO.“; darf fehlen.',
  ),
  period: statement.describe('Wie lange, zum Beispiel „Nach sieben Tagen löscht er sie.“; darf fehlen.'),
});

/** What Art. 13 DSGVO asks a publisher to tell, beyond what holds of every site that the software builds. */
export const privacySchema = z.strictObject({
  officer: contactSchema
    .optional()
    .describe('Wer Datenschutzbeauftragter ist, zum Beispiel: { name: "…", address: "…", email: "…" }; darf fehlen.'),
  hosting: z
    .strictObject({
      name: lineSchema.describe(
        'Wie das Unternehmen heißt, auf dessen Servern die Seiten liegen, zum Beispiel „Beispiel-Hoster AG“.',
      ),
      address: nameSchema.describe(
        'Seine Anschrift in einer Zeile, zum Beispiel „Serverstraße 2, 12345 Beispielstadt“; darf leer bleiben.',
      ),
    })
    .optional()
    .describe('Auf wessen Servern die Seiten liegen, zum Beispiel: { name: "…", address: "…" }; darf fehlen.'),
  logs: logsSchema
    .optional()
    .describe(
      'Was der Server aufzeichnet, vier Sätze, zum Beispiel: { data: "…", purpose: "…", basis: "…", period: "…" }; darf fehlen.',
    ),
  mail: statement.describe(
    'Was mit Zuschriften geschieht: wozu, auf welcher Rechtsgrundlage, wie lange; zum Beispiel „E-Mails löschen wir nach der Antwort.“; darf fehlen.',
  ),
  recipients: statement.describe(
    'Wer sonst Daten bekommt, zum Beispiel „Der Hoster verarbeitet die Daten in unserem Auftrag.“; darf fehlen.',
  ),
  transfer: statement.describe(
    'Ob Daten in Länder außerhalb der EU gelangen, zum Beispiel „Die Daten bleiben in der Europäischen Union.“; darf fehlen.',
  ),
  authority: z
    .strictObject({
      name: lineSchema.describe('Wie sie heißt, zum Beispiel „Landesbeauftragte für Datenschutz Beispielland“.'),
      address: nameSchema.describe(
        'Ihre Anschrift in einer Zeile, zum Beispiel „Amtsplatz 3, 12345 Beispielstadt“; darf leer bleiben.',
      ),
      url: httpsAddressSchema
        .optional()
        .describe('Ihre Website, zum Beispiel https://datenschutz.beispiel.example/; darf fehlen.'),
    })
    .optional()
    .describe(
      'Die zuständige Aufsichtsbehörde für den Datenschutz, zum Beispiel: { name: "…", address: "…", url: "https://…" }; darf fehlen.',
    ),
});
