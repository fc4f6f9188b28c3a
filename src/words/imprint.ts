import type { Contact, Publisher } from '../schemas/site/imprint.ts';
import type { Site } from '../schemas/site/site.ts';

/** A piece of a paragraph: text, a link, or the end of a line. */
export type Phrase = string | { text: string; href: string } | { lineEnd: true };

/** A part of a page that is made from `site.yaml`. */
export interface Statement {
  /** Of its heading; undefined where it has none. */
  heading?: { id: string; text: string };
  paragraphs: Phrase[][];
}

/** What the Impressum says, as far as it is known; and that publisher and responsible person are not, where they are not. */
export function imprintStatements({ publisher, responsible }: Site): Statement[] {
  return [
    {
      heading: { id: 'herausgeber', text: 'Herausgeber' },
      paragraphs: [publisherLines(publisher), ...publisherFacts(publisher)],
    },
    {
      heading: { id: 'verantwortlich', text: 'Verantwortlich für den Inhalt' },
      paragraphs: [responsibleLines(responsible)],
    },
    ...(publisher.dispute
      ? [{ heading: { id: 'streitbeilegung', text: 'Streitbeilegung' }, paragraphs: [[publisher.dispute]] }]
      : []),
  ];
}

/** Name, address and mail of the publisher. */
export function publisherLines(publisher: Publisher): Phrase[] {
  const { name, legalForm, phone } = publisher;
  const lines = contactLines({ ...publisher, name: [name, legalForm].filter(Boolean).join(', ') });
  const all: Phrase[][] = [...lines, ...(phone ? [[`Telefon: ${phone}`]] : [])];
  return all.length > 0 ? inLines(all) : ['Der Herausgeber dieser Website ist noch nicht eingetragen.'];
}

/** Name, address and mail of who answers for the content. */
export function responsibleLines(responsible: Contact): Phrase[] {
  const lines = contactLines(responsible);
  return lines.length > 0 ? inLines(lines) : ['Die für den Inhalt verantwortliche Person ist noch nicht eingetragen.'];
}

/** Somebody's name, address and mail, a line each. */
export function contactLines({ name, address, email }: Contact): Phrase[][] {
  return [...(name ? [[name]] : []), ...(address ? [[address]] : []), ...(email ? [[mailLink(email)]] : [])];
}

export function mailLink(email: string): Phrase {
  return { text: email, href: `mailto:${email}` };
}

/** Lines of one paragraph. */
export function inLines(lines: readonly Phrase[][]): Phrase[] {
  return lines.flatMap((line, index): Phrase[] => (index === 0 ? line : [{ lineEnd: true }, ...line]));
}

function publisherFacts({ representatives, register, vatId, supervisor, further }: Publisher): Phrase[][] {
  return [
    representatives?.length ? `Vertreten durch: ${representatives.join(', ')}` : '',
    register ? `Registereintrag: ${register.court}, ${register.number}` : '',
    vatId ? `Umsatzsteuer-Identifikationsnummer: ${vatId}` : '',
    supervisor ? `Aufsichtsbehörde: ${supervisor}` : '',
    ...(further ?? []),
  ].flatMap((fact) => (fact ? [[fact]] : []));
}

/** Forms of publishers that somebody represents and that stand in a register. */
const represented =
  /\b(?:g?GmbH|UG|AG|SE|KG|KGaA|OHG|eG|e\. ?V\.|e\. ?K\.|[Ee]ingetragener Verein|Genossenschaft)(?![\p{L}])/u;
const withPostcode = /\b\d{4,5}\b/;

/** The fields of `site.yaml` that an Impressum needs by § 5 DDG and § 18 Abs. 2 MStV and that are missing. */
export function missingInImprint({ publisher, responsible }: Site): string[] {
  const { name, legalForm, address, email, representatives, register } = publisher;
  const isRepresented = represented.test(`${name} ${legalForm ?? ''}`);
  const missing = {
    'publisher.name': !name,
    'publisher.address (Straße und Ort)': !isPostal(address),
    'publisher.email': !email,
    'publisher.representatives': isRepresented && !representatives?.length,
    'publisher.register': isRepresented && !register,
    'responsible.name': !responsible.name,
    'responsible.address (Straße und Ort)': !isPostal(responsible.address),
  };
  return Object.entries(missing).flatMap(([field, isMissing]) => (isMissing ? [field] : []));
}

/** Whether a letter that needs a signature can be delivered there. */
function isPostal(address: string): boolean {
  return withPostcode.test(address) && !/\bPostfach\b/i.test(address);
}
