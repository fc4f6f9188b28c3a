import type { Site } from '../schemas/site/site.ts';
import { contactLines, inLines, mailLink, missingInImprint, publisherLines } from './imprint.ts';
import type { Phrase, Statement } from './imprint.ts';

/** Whose the data are: the publisher, where one is entered, and who watches over it. */
export function controllerStatements({ publisher, privacy }: Site): Statement[] {
  if (!publisher.name) return [];
  const { officer } = privacy ?? {};
  const lines = officer ? contactLines(officer) : [];
  return [
    {
      heading: { id: 'verantwortung', text: 'Wer verantwortlich ist' },
      paragraphs: [
        publisherLines(publisher),
        ...(lines.length > 0 ? [inLines([['Datenschutzbeauftragte Person:'], ...lines])] : []),
      ],
    },
  ];
}

/** What becomes of what the server learns, in sentences that go on a paragraph. */
export function serverLog({ privacy }: Site): Phrase[] {
  const { data, purpose, basis, period } = privacy?.logs ?? {};
  const sentences = [data, purpose, basis, period].filter(Boolean);
  if (sentences.length > 0) return [sentences.join(' ')];
  return [
    'Ob und wie lange der Server das aufzeichnet, bestimmt, wer ihn betreibt. Was über den Herausgeber bekannt ist, steht im ',
    { text: 'Impressum', href: 'impressum.html' },
    '.',
  ];
}

/** Who else gets data, as far as it is entered. */
export function recipientStatements({ privacy }: Site): Statement[] {
  const { hosting, recipients, transfer } = privacy ?? {};
  const host = hosting && [hosting.name, hosting.address].filter(Boolean).join(', ');
  const sentences = [host && `Die Seiten liegen auf Servern von ${host}.`, recipients, transfer].filter(Boolean);
  if (sentences.length === 0) return [];
  return [{ heading: { id: 'empfaenger', text: 'Wer Daten erhält' }, paragraphs: [[sentences.join(' ')]] }];
}

/** What becomes of a reader's mail, where it is entered. */
export function mailStatements({ privacy }: Site): Statement[] {
  return privacy?.mail
    ? [{ heading: { id: 'zuschriften', text: 'Wenn Sie uns schreiben' }, paragraphs: [[privacy.mail]] }]
    : [];
}

/** The rights of a reader, where there is a publisher to claim them from. */
export function rightsStatements({ publisher, privacy }: Site): Statement[] {
  if (!publisher.name) return [];
  return [
    {
      heading: { id: 'rechte', text: 'Ihre Rechte' },
      paragraphs: [
        [
          'Sie können Auskunft über Ihre Daten verlangen (Art.\u00A015 DSGVO), ihre Berichtigung (Art.\u00A016), ihre Löschung (Art.\u00A017) und dass sie nur eingeschränkt verarbeitet werden (Art.\u00A018), und Sie können sie in einem gängigen Format erhalten (Art.\u00A020), jeweils soweit die Voraussetzungen vorliegen.',
        ],
        [
          'Sie haben das Recht, aus Gründen, die sich aus Ihrer besonderen Situation ergeben, jederzeit einer Verarbeitung zu widersprechen, die auf einem berechtigten Interesse beruht (Art.\u00A021).',
        ],
        [
          'Ohne Ihre IP-Adresse kann der Server Ihnen keine Seite schicken; dass Sie sie übermitteln, schreibt niemand vor.',
        ],
        complaint(privacy?.authority),
      ],
    },
  ];
}

function complaint(authority: NonNullable<Site['privacy']>['authority']): Phrase[] {
  const right = 'Sie können sich bei einer Aufsichtsbehörde für den Datenschutz beschweren (Art.\u00A077)';
  if (!authority) return [`${right}.`];
  const { name, address, url } = authority;
  return [
    `${right}; für uns zuständig ist: `,
    url ? { text: name, href: url } : name,
    `${address ? `, ${address}` : ''}.`,
  ];
}

/** The fields of `site.yaml` that Art. 13 DSGVO asks for and that are missing. */
export function missingInPrivacy({ privacy }: Site): string[] {
  const { hosting, logs, authority } = privacy ?? {};
  const missing = {
    'privacy.hosting': !hosting,
    'privacy.logs.data': !logs?.data,
    'privacy.logs.purpose': !logs?.purpose,
    'privacy.logs.basis': !logs?.basis,
    'privacy.logs.period': !logs?.period,
    'privacy.authority': !authority,
  };
  return Object.entries(missing).flatMap(([field, isMissing]) => (isMissing ? [field] : []));
}

/** One line each of what publishers have to say by law and `site.yaml` does not. */
export function legalHints(site: Site): string[] {
  const lacking = [
    ['ein Impressum meist nennen muss (§ 5 DDG, § 18 Abs. 2 MStV)', missingInImprint(site)],
    ['der Datenschutz meist nennen muss (Art. 13 DSGVO)', missingInPrivacy(site)],
  ] as const;
  return lacking.flatMap(([what, fields]) =>
    fields.length > 0 ? [`Hinweis: In site.yaml fehlt noch, was ${what}: ${fields.join(', ')}.`] : [],
  );
}

/** Where readers report mistakes. */
export function reportSentence({ corrections }: Site): Phrase[] {
  return corrections.email ? ['Fehler melden Sie an ', mailLink(corrections.email), '.'] : [];
}
