import leven from 'leven';
import { z } from 'astro/zod';
import { datedSchemaFields, refuseWordsBesideDay } from './event.ts';
import { idSchema, sourceIdsMeaning } from './values/ids.ts';
import { alike, choiceOf } from './values/choice.ts';
import { lineSchema, textSchema } from './values/text.ts';

/** Kinds of contact in which both sides speak, whoever called. */
const conversations = ['telefonat', 'treffen', 'gespräch', 'verhandlung'] as const;
/** Kinds that nobody has to answer. */
const statements = ['rede', 'äußerung', 'beitrag'] as const;
/** The kinds that the drawing knows; any other one is drawn as something that one turns to another with. */
export const contactKinds = [
  ...conversations,
  ...statements,
  ...['unterrichtung', 'brief', 'klage', 'zahlung', 'abstimmung'],
] as const;
/** Whether a contact took place. */
export const contactStates = ['stattgefunden', 'ausgeblieben', 'nicht zustande gekommen'] as const;

/** Any word; one of the known kinds however its letters are written. What is nearly one of them is a slip. */
const kindSchema = z
  .preprocess(
    (input) => (typeof input === 'string' ? (contactKinds.find((kind) => alike(kind, input)) ?? input) : input),
    lineSchema.superRefine((kind, context) => {
      const meant = contactKinds.find((known) => known !== kind && isSlip(kind.toLowerCase(), known));
      if (meant === undefined) return;
      const cure = `Meinten Sie ‚${meant}‘? Ist es etwas anderes, löschen Sie das Feld; was es ist, sagt ‚label‘.`;
      context.addIssue({ code: 'custom', input: kind, message: `So heißt keine bekannte Art.\n${cure}` });
    }),
  )
  .meta({ examples: contactKinds });

function isSlip(word: string, known: string): boolean {
  return leven(word, known) <= (known.length < 8 ? 1 : 2);
}

/** Somebody who takes part but is nobody in particular, such as „die Anwohner“. */
const partySchema = z.strictObject({
  name: lineSchema.describe('Der Name der Gruppe, zum Beispiel „Anwohner der Aachener Straße“.'),
  short: lineSchema.describe('Der kurze Name für die Zeichnung, zum Beispiel „Anwohner“.'),
});

/** Who turned to whom, when and how. */
const contactFieldsSchema = z.strictObject({
  id: idSchema.describe(
    'Die Kennung des Kontakts, aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel: anruf-rathaus.',
  ),
  from: idSchema.describe(
    'Von wem es ausging, bei einem Telefonat: wer anrief; die Kennung eines Akteurs oder einer Gruppe aus ‚parties‘, zum Beispiel: weber.',
  ),
  to: idSchema.describe('An wen: die Kennung eines Akteurs oder einer Gruppe aus ‚parties‘, zum Beispiel: anwohner.'),
  kind: kindSchema
    .optional()
    .describe(
      `Die Art: ${contactKinds.join(', ')} oder ein anderes Wort, zum Beispiel: telefonat; danach richtet sich der Pfeil. Was Leser sehen, steht in ‚label‘.`,
    )
    .meta({ examples: [...contactKinds] }),
  label: lineSchema
    .max(28, { error: 'Die Beschriftung ist länger als 28 Zeichen.\nKürzen Sie sie; mehr steht in ‚text‘.' })
    .describe(
      'Die Beschriftung des Pfeils, höchstens 28 Zeichen; sie sagt auch allein etwas, zum Beispiel „Telefonat, rund 1 Stunde“.',
    ),
  ...datedSchemaFields,
  mutual: z
    .boolean()
    .optional()
    .describe(
      `Ob beide sprachen oder handelten: true oder false, zum Beispiel bei einer Zahlung: false; weglassen bei ${conversations.join(', ')}, die immer wechselseitig sind.`,
    ),
  status: choiceOf(contactStates).describe(
    `Ob es dazu kam, eines von: ${contactStates.join(', ')}; zum Beispiel: stattgefunden.`,
  ),
  text: textSchema.describe(
    'Was geschah, in ein bis zwei Sätzen; steht in der Tabelle, zum Beispiel „Weber sagte die Sperrung zu“.',
  ),
  paragraph: z
    .string()
    .regex(/^[a-z0-9-]+-[1-9]\d*$/, {
      error: 'Das ist kein Absatz.\nSchreiben Sie die Kennung des Abschnitts und die Nummer, zum Beispiel telefonat-1.',
    })
    .describe('Der Absatz des Artikels, der davon berichtet, zum Beispiel telefonat-1.'),
  sources: z.array(idSchema).min(1).describe(sourceIdsMeaning),
});

const contactSchema = contactFieldsSchema.superRefine((contact, context) => {
  const { kind, mutual } = contact;
  if (mutual === false && isConversation(contact))
    context.addIssue({
      code: 'custom',
      path: ['mutual'],
      input: mutual,
      message: `In einem Gespräch sprechen beide, und ein Kontakt der Art ‚${kind}‘ ist eines.\nLöschen Sie das Feld; wer anrief, steht in ‚from‘.`,
    });
  refuseWordsBesideDay(contact, context);
});
export type Contact = z.infer<typeof contactSchema>;

/** Whether both sides speak in a contact of this kind. */
export function isConversation({ kind }: Pick<Contact, 'kind'>): boolean {
  return conversations.some((known) => known === kind);
}

/** Speeches and statements, which nobody has to answer. */
export function isStatement({ kind }: Pick<Contact, 'kind'>): boolean {
  return statements.some((known) => known === kind);
}

/** Whether somebody spoke to somebody; a letter, a payment or a vote is another kind. */
export function isSpoken(contact: Pick<Contact, 'kind'>): boolean {
  return isConversation(contact) || isStatement(contact) || contact.kind === 'unterrichtung';
}

/** `contacts.yaml`: who talked to whom, in the order of time. */
export const contactsSchema = z.strictObject({
  parties: z
    .record(idSchema, partySchema)
    .default({})
    .describe(
      'Gruppen, die keiner der Akteure sind, zum Beispiel: { anwohner: { name: Anwohner der Aachener Straße, short: Anwohner } }.',
    ),
  contacts: z
    .array(contactSchema)
    .min(1)
    .describe(
      'Die Kontakte, in zeitlicher Folge; jeder beginnt mit „- id: …“, zum Beispiel „- id: anruf-rathaus“; darunter stehen from, to und die anderen Felder.',
    ),
});
export type Contacts = z.infer<typeof contactsSchema>;
