import { z } from 'astro/zod';
import { daySchema } from './dates.ts';
import { idSchema, sourceIdsMeaning } from './ids.ts';
import { lineSchema } from './text.ts';

/** What kind of contact; the conversations among them go both ways, the others one way. */
export const contactKinds = ['telefonat', 'treffen', 'unterrichtung', 'rede', 'äußerung'] as const;
/** Kinds in which both sides speak, whoever called. */
export const conversations: readonly (typeof contactKinds)[number][] = ['telefonat', 'treffen'];
/** Whether a contact took place. */
export const contactStates = ['stattgefunden', 'ausgeblieben', 'nicht zustande gekommen'] as const;

/** A group that takes part but is nobody in particular, such as „NATO-Verbündete“. */
const partySchema = z.strictObject({
  name: lineSchema.describe('Der Name der Gruppe.'),
  short: lineSchema.describe('Der kurze Name für die Zeichnung.'),
});

/** Who turned to whom, when and how. */
const contactFieldsSchema = z.strictObject({
  id: idSchema.describe('Die Kennung des Kontakts.'),
  from: idSchema.describe(
    'Von wem es ausging, bei einem Telefonat: wer anrief; die Kennung einer Person oder einer Gruppe aus ‚parties‘.',
  ),
  to: idSchema.describe('An wen: die Kennung einer Person oder einer Gruppe aus ‚parties‘.'),
  kind: z.enum(contactKinds).describe(`Die Art: ${contactKinds.join(', ')}.`),
  label: lineSchema
    .max(28, { error: 'Die Beschriftung ist länger als 28 Zeichen.\nKürzen Sie sie; mehr steht in ‚text‘.' })
    .describe(
      'Die Beschriftung des Pfeils, höchstens 28 Zeichen; sie sagt auch allein etwas, zum Beispiel „Telefonat, rund 1 Stunde“.',
    ),
  date: daySchema.optional().describe('Der Tag, JJJJ-MM-TT; weglassen, wenn es keinen gibt.'),
  when: lineSchema
    .max(40, { error: 'Die Zeitangabe ist länger als 40 Zeichen.\nKürzen Sie sie; mehr steht in ‚text‘.' })
    .optional()
    .describe('Wann, in Worten, wo es keinen Tag gibt, zum Beispiel „vor dem Telefonat“; höchstens 40 Zeichen.'),
  mutual: z
    .boolean()
    .optional()
    .describe(
      'Ob beide sprachen: true oder false; weglassen bei Telefonaten und Treffen, die immer wechselseitig sind.',
    ),
  status: z.enum(contactStates).describe(`Ob es dazu kam: ${contactStates.join(', ')}.`),
  text: lineSchema.describe('Was geschah, in ein bis zwei Sätzen; steht in der Tabelle.'),
  paragraph: z
    .string()
    .regex(/^[a-z0-9-]+-[1-9]\d*$/, {
      error: 'Das ist kein Absatz.\nSchreiben Sie die Kennung des Abschnitts und die Nummer, zum Beispiel telefonat-1.',
    })
    .describe('Der Absatz des Artikels, der davon berichtet, zum Beispiel telefonat-1.'),
  sources: z.array(idSchema).min(1).describe(sourceIdsMeaning),
});

const contactSchema = contactFieldsSchema.superRefine(({ kind, mutual, date, when }, context) => {
  if (mutual === false && conversations.includes(kind))
    context.addIssue({
      code: 'custom',
      path: ['mutual'],
      input: mutual,
      message: `In einem Gespräch sprechen beide, und ein Kontakt der Art ‚${kind}‘ ist eines.\nLöschen Sie das Feld; wer anrief, steht in ‚from‘.`,
    });
  if (when !== undefined && date !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['when'],
      input: when,
      message: `Der Kontakt hat schon einen Tag (${date}).\nLöschen Sie ‚when‘ oder ‚date‘.`,
    });
});
export type Contact = z.infer<typeof contactSchema>;
export type Party = z.infer<typeof partySchema>;

/** `contacts.yaml`: who talked to whom, in the order of time. */
export const contactsSchema = z.strictObject({
  parties: z
    .record(idSchema, partySchema)
    .default({})
    .describe(
      'Gruppen, die keine der handelnden Personen sind, zum Beispiel: { nato: { name: NATO-Verbündete, short: NATO } }.',
    ),
  contacts: z
    .array(contactSchema)
    .min(1)
    .describe(
      'Die Kontakte, in zeitlicher Folge; jeder beginnt mit „- id: …“, darunter stehen from, to und die anderen Felder.',
    ),
});
export type Contacts = z.infer<typeof contactsSchema>;
