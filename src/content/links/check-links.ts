import { report, type CheckedFolder, type Wording } from '../diagnostics/message.ts';
import { findArchivedCopy, type ArchivedCopy } from './archived-copy.ts';
import type { CitedAddress } from './cited-addresses.ts';
import { runsUntilLost, type Failure, type FailureHistory } from './failure-history.ts';
import { requestAddress, type Answer } from './request-address.ts';
import { requestEach } from './request-each.ts';

interface LinkCheckOptions {
  history: FailureHistory;
  now?: Date;
  /** Milliseconds between two requests to the same host. */
  pause?: number;
  request?: (url: string) => Promise<Answer>;
  findCopy?: typeof findArchivedCopy;
}

/** What became of a run. */
export interface LinkCheck {
  /** How many different addresses were asked for. */
  asked: number;
  /** How many are judged lost. */
  lost: number;
  /** Whether no address answered, which tells of one's own network. */
  isOffline: boolean;
}

/** Asks for each address and adds a message to its file where it is not what it was; how often it failed is kept. */
export async function checkLinks(
  addresses: readonly CitedAddress[],
  folder: CheckedFolder,
  { history, now = new Date(), request = requestAddress, findCopy = findArchivedCopy, ...pace }: LinkCheckOptions,
): Promise<LinkCheck> {
  const byUrl = Map.groupBy(addresses, ({ url }) => url);
  const answers = await requestEach([...byUrl.keys()], request, pace);
  const isOffline =
    answers.size > 0 && [...answers.values()].every((answer) => answer.kind === 'failed' && !answer.reached);
  const result = { asked: answers.size, lost: 0, isOffline };
  if (isOffline) return result;
  for (const [url, answer] of answers) {
    const places = byUrl.get(url) ?? [];
    const failure = answer.kind === 'failed' ? history.fail(url, now) : undefined;
    if (answer.kind === 'there' || answer.kind === 'moved') history.recover(url);
    const isLost = failure !== undefined && failure.runs >= runsUntilLost;
    if (isLost) result.lost += 1;
    const copy = isLost && places.some(({ hasCopy }) => hasCopy === false) ? await findCopy(url) : undefined;
    for (const { file, place, hasCopy } of places) {
      const wording = failure ? wordFailure(answer, failure, adviceFor(url, hasCopy, copy)) : wordAnswer(answer);
      if (wording) report(folder.file(file), place, ...wording);
    }
  }
  history.save([...byUrl.keys()]);
  return result;
}

function wordAnswer(answer: Answer): Wording | undefined {
  if (answer.kind === 'moved') return ['moved-address', `Die Adresse leitet für immer weiter zu ${answer.target}`];
  if (answer.kind === 'refused')
    return ['refused-request', `Der Server weist Programme ab (${answer.detail}).`, 'Sehen Sie selbst nach.'];
  return undefined;
}

function wordFailure(answer: Answer, { since, runs }: Failure, advice: string): Wording {
  const detail = 'detail' in answer ? answer.detail : '';
  if (runs >= runsUntilLost)
    return ['lost-source', `Verloren: Die Adresse ${detail}, in ${runs} Läufen seit ${since.slice(0, 10)}.`, advice];
  const note = `Lauf ${runs} von ${runsUntilLost}; erst danach gilt sie als verloren. Zwischen zwei Läufen liegt mindestens eine Stunde.`;
  return ['failing-source', `Die Adresse ${detail}.`, note];
}

/** @param hasCopy undefined where it is no source, and a copy has no field */
function adviceFor(url: string, hasCopy: boolean | undefined, copy: ArchivedCopy | undefined): string {
  if (hasCopy === true) return 'Die Kopie steht schon dabei.';
  if (hasCopy === undefined) return 'Ersetzen oder löschen Sie sie.';
  if (copy) return `Schreiben Sie dazu: archived: { url: "${copy.url}", date: ${copy.date} }`;
  return `Eine Kopie war nicht zu finden. Suchen Sie auf https://web.archive.org/web/*/${url}, oder ersetzen Sie die Quelle.`;
}
