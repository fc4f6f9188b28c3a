import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/words/imprint.ts';
import { imprintStatements, missingInImprint } from '../../../src/words/imprint.ts';
import {
  controllerStatements,
  mailStatements,
  missingInPrivacy,
  recipientStatements,
  rightsStatements,
  serverLog,
} from '../../../src/words/privacy.ts';
import { nobody, siteWith } from '../explainer-parts.ts';

const address = 'Musterweg 1, 12345 Beispielstadt';
const siteOf = (publisher: object, more: object = {}) => siteWith({ publisher: { ...nobody, ...publisher }, ...more });

const phrase = (part: Statement['paragraphs'][number][number]): string =>
  typeof part === 'string' ? part : 'lineEnd' in part ? '\n' : part.text;
const textOf = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [`# ${heading.text}`] : []),
    ...paragraphs.map((parts) => parts.map(phrase).join('')),
  ]);

describe('the Impressum', () => {
  it('says what is not entered, and nothing else', () => {
    expect(textOf(imprintStatements(siteOf({})))).toEqual([
      '# Herausgeber',
      'Der Herausgeber dieser Website ist noch nicht eingetragen.',
      '# Verantwortlich für den Inhalt',
      'Die für den Inhalt verantwortliche Person ist noch nicht eingetragen.',
    ]);
  });

  it('has every field that is entered', () => {
    const publisher = {
      name: 'Beispiel',
      legalForm: 'eingetragener Verein',
      address,
      email: 'a@b.example',
      phone: '+49 30 123456',
      representatives: ['Erika Mustermann', 'Max Mustermann'],
      register: { court: 'Amtsgericht Beispielstadt', number: 'VR 1' },
      vatId: 'DE123456789',
      supervisor: 'Amt für Beispiele',
      further: ['Stammkapital: 25.000 Euro'],
      dispute: 'Wir nehmen nicht teil.',
    };
    expect(textOf(imprintStatements(siteOf(publisher)))).toEqual([
      '# Herausgeber',
      `Beispiel, eingetragener Verein\n${address}\na@b.example\nTelefon: +49 30 123456`,
      'Vertreten durch: Erika Mustermann, Max Mustermann',
      'Registereintrag: Amtsgericht Beispielstadt, VR 1',
      'Umsatzsteuer-Identifikationsnummer: DE123456789',
      'Aufsichtsbehörde: Amt für Beispiele',
      'Stammkapital: 25.000 Euro',
      '# Verantwortlich für den Inhalt',
      'Die für den Inhalt verantwortliche Person ist noch nicht eingetragen.',
      '# Streitbeilegung',
      'Wir nehmen nicht teil.',
    ]);
  });
});

describe('what the law asks for and site.yaml lacks', () => {
  const person = { name: 'Erika Mustermann', address, email: 'a@b.example' };
  const missing = (publisher: object, responsible: object = person) =>
    missingInImprint(siteOf(publisher, { responsible }));

  it('is name, postal address and mail', () => {
    expect(missing({}, nobody)).toEqual([
      'publisher.name',
      'publisher.address (Straße und Ort)',
      'publisher.email',
      'responsible.name',
      'responsible.address (Straße und Ort)',
    ]);
    expect(missing(person)).toEqual([]);
  });

  it.each(['Postfach 12, 12345 Beispielstadt', 'Beispielstadt'])('is an address that is more than „%s“', (where) => {
    expect(missing({ ...person, address: where })).toEqual(['publisher.address (Straße und Ort)']);
  });

  it.each([
    'Beispiel GmbH',
    'Beispiel gGmbH',
    'Beispiel UG (haftungsbeschränkt)',
    'Beispielfreunde e. V.',
    'Beispiel eG',
  ])('is who represents „%s“, and where it is registered', (name) => {
    expect(missing({ ...person, name })).toEqual(['publisher.representatives', 'publisher.register']);
  });

  it.each(['Magazin Beispiel', 'Agnes Ugur', 'Stadt Beispielstadt'])('is nothing more of „%s“', (name) => {
    expect(missing({ ...person, name })).toEqual([]);
  });

  it('is of the privacy whose servers they are, what these record, and who watches', () => {
    expect(missingInPrivacy(siteOf({}))).toEqual([
      'privacy.hosting',
      'privacy.logs.data',
      'privacy.logs.purpose',
      'privacy.logs.basis',
      'privacy.logs.period',
      'privacy.authority',
    ]);
    const logs = { data: 'Nichts.', purpose: 'x', basis: 'x', period: 'x' };
    const privacy = { hosting: { name: 'x' }, logs, authority: { name: 'x' } };
    expect(missingInPrivacy(siteOf({}, { privacy }))).toEqual([]);
  });
});

describe('the privacy statement', () => {
  const parts = [controllerStatements, recipientStatements, mailStatements, rightsStatements];

  it('has no part for which nothing is entered', () => {
    const site = siteOf({});
    expect(parts.flatMap((part) => part(site))).toEqual([]);
    expect(serverLog(site).map(phrase).join('')).toBe(
      'Ob und wie lange der Server das aufzeichnet, bestimmt, wer ihn betreibt. Was über den Herausgeber bekannt ist, steht im Impressum.',
    );
  });

  it('has what is entered, in its words', () => {
    const privacy = {
      officer: { name: 'Dora Muster' },
      hosting: { name: 'Hoster AG' },
      logs: { data: 'Er zeichnet Zeiten auf.', period: 'Nach einem Tag löscht er sie.' },
      mail: 'Wir antworten.',
      transfer: 'Alles bleibt hier.',
      authority: { name: 'Amt', url: 'https://amt.example/' },
    };
    const site = siteOf({ name: 'Beispiel' }, { privacy });
    const text = textOf(parts.flatMap((part) => part(site)));
    expect(text).toEqual(
      expect.arrayContaining([
        '# Wer verantwortlich ist',
        'Datenschutzbeauftragte Person:\nDora Muster',
        'Die Seiten liegen auf Servern von Hoster AG. Alles bleibt hier.',
        'Wir antworten.',
        '# Ihre Rechte',
      ]),
    );
    expect(text.at(-1)).toMatch(/beschweren \(Art\.\s77\); für uns zuständig ist: Amt\.$/);
    expect(serverLog(site)).toEqual(['Er zeichnet Zeiten auf. Nach einem Tag löscht er sie.']);
  });
});
