import type { Article } from '../../schemas/article.ts';
import type { Contacts } from '../../schemas/contact.ts';
import { isLater } from '../../schemas/values/dates.ts';
import { reportAt, reportKey, type Wording } from '../diagnostics/message.ts';
import { quote, suggestNearest } from '../diagnostics/suggest.ts';
import type { YamlContent } from '../yaml/check-schema.ts';

/**
 * Both ends are known and different, ids are unique, paragraphs exist, dates do not go back, no party is idle.
 *
 * @param actors all that there are
 * @param blockIds `telefonat-1`, `telefonat-liste-1-2`; undefined where their sections have no ids of their own
 */
export function checkContacts(
  yaml: YamlContent<Contacts>,
  article: Article,
  actors: readonly string[],
  blockIds: readonly string[] | undefined,
): void {
  const actorIds = article.actors.map(({ id }) => id);
  // Where the explainer names one that there is not, which is told there, any other may be meant.
  const meantIds = actorIds.every((id) => actors.includes(id)) ? [] : actors;
  const { contacts = [], parties = {} } = yaml.data ?? {};
  const known = [...actorIds, ...Object.keys(parties)];
  const ids = contacts.map(({ id }) => id);
  let latest = '';
  for (const [index, { id, from, to, paragraph, date = latest }] of contacts.entries()) {
    const tell = (field: string, ...wording: Wording): void => {
      reportAt(yaml, ['contacts', index, field], ...wording);
    };
    if (ids.indexOf(id) < index)
      tell('id', 'duplicate-id', `Zwei Kontakte haben die Kennung ${quote(id)}.`, 'Geben Sie einem davon eine andere.');
    for (const [end, who] of Object.entries({ from, to })) {
      const reason = `${quote(who)} ist kein Akteur des Erklärstücks und keine Gruppe.`;
      if (!known.includes(who) && !meantIds.includes(who))
        tell(end, 'unknown-party', reason, suggestNearest(who, known));
    }
    if (from === to) {
      tell('to', 'contact-with-oneself', `${quote(from)} spricht hier mit sich selbst.`);
    }
    if (blockIds && !blockIds.includes(paragraph)) {
      const reason = `Den Absatz ${quote(paragraph)} gibt es nicht.`;
      tell('paragraph', 'unknown-paragraph', reason, suggestNearest(paragraph, blockIds));
    }
    const [first = '', before = ''] = [date, latest].map((period) => period.split('/')[0]);
    if (isLater(before, first)) {
      tell('date', 'contacts-order', `Der Kontakt vom ${date} steht hinter einem vom ${latest}.`);
    }
    latest = date;
  }
  checkParties(yaml, actorIds);
}

function checkParties(yaml: YamlContent<Contacts>, actorIds: readonly string[]): void {
  const { contacts = [], parties = {} } = yaml.data ?? {};
  for (const id of Object.keys(parties)) {
    const path = ['parties', id];
    const named = `Die Gruppe ${quote(id)}`;
    const other = 'Geben Sie ihr eine andere Kennung.';
    if (actorIds.includes(id)) reportKey(yaml, path, 'party-like-actor', `${named} heißt wie ein Akteur.`, other);
    if (!contacts.some(({ from, to }) => from === id || to === id))
      reportKey(yaml, path, 'unused-party', `${named} kommt in keinem Kontakt vor.`, 'Löschen Sie sie.');
  }
}
