import type { Contacts } from '../../schemas/contact.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { quote, suggestNearest } from '../diagnostics/suggest.ts';
import type { YamlContent } from '../yaml/read-yaml.ts';

/** What contacts may refer to. */
export interface ContactTargets {
  /** The actors of the explainer. */
  actorIds: readonly string[];
  /** The paragraphs of the article: `telefonat-1`; undefined where their sections have no ids of their own. */
  paragraphIds: readonly string[] | undefined;
}

/** Both ends are known and different, ids are unique, paragraphs exist, dates do not go back, no party is idle. */
export function checkContacts(
  { file, data, locate, locateKey }: YamlContent<Contacts>,
  targets: ContactTargets,
): Fault[] {
  if (!data) return [];
  const faults: Fault[] = [];
  const fault = (path: PropertyKey[], problem: string, cure: string): void => {
    faults.push({ file, ...locate(path), problem, cure });
  };
  const parties = Object.keys(data.parties);
  const known = [...targets.actorIds, ...parties];
  let latest = '';
  for (const [index, { id, from, to, paragraph, date = latest }] of data.contacts.entries()) {
    const path = ['contacts', index];
    if (data.contacts.findIndex((contact) => contact.id === id) < index)
      fault([...path, 'id'], `Zwei Kontakte haben die Kennung ${quote(id)}.`, 'Geben Sie einem davon eine andere.');
    for (const end of ['from', 'to'] as const) {
      const who = end === 'from' ? from : to;
      if (!known.includes(who))
        fault(
          [...path, end],
          `${quote(who)} ist keine Person des Erklärstücks und keine Gruppe.`,
          suggestNearest(who, known),
        );
    }
    if (from === to)
      fault(
        [...path, 'to'],
        `${quote(from)} spricht hier mit sich selbst.`,
        'Tragen Sie ein, an wen sich der Kontakt richtet.',
      );
    if (targets.paragraphIds && !targets.paragraphIds.includes(paragraph))
      fault(
        [...path, 'paragraph'],
        `Den Absatz ${quote(paragraph)} gibt es nicht.`,
        suggestNearest(paragraph, targets.paragraphIds),
      );
    if (date < latest)
      fault(
        [...path, 'date'],
        `Der Kontakt vom ${date} steht hinter einem vom ${latest}.`,
        'Ordnen Sie die Kontakte nach der Zeit.',
      );
    latest = date;
  }
  for (const id of parties) {
    if (targets.actorIds.includes(id))
      faults.push({
        file,
        ...locateKey(['parties', id]),
        problem: `Die Gruppe ${quote(id)} heißt wie eine Person.`,
        cure: 'Geben Sie ihr eine andere Kennung.',
      });
    if (!data.contacts.some(({ from, to }) => from === id || to === id))
      faults.push({
        file,
        ...locateKey(['parties', id]),
        problem: `Die Gruppe ${quote(id)} kommt in keinem Kontakt vor.`,
        cure: 'Löschen Sie sie.',
      });
  }
  return faults;
}
