import { isLater } from '../../schemas/dates.ts';
import type { ChronologyEvent } from '../../schemas/event.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { YamlContent } from '../yaml/read-yaml.ts';

/** Events do not go back in time; dates of different precision compare by what they share. */
export function checkChronology({ file, data, locate }: YamlContent<ChronologyEvent[]>): Fault[] {
  return (data ?? []).flatMap(({ date }, index) => {
    const before = data?.[index - 1]?.date ?? '';
    const [day = '', earlier = ''] = [date.split('/')[0], before.split('/')[0]];
    if (!isLater(earlier, day)) return [];
    const problem = `Das Ereignis vom ${date} steht hinter einem vom ${before}.`;
    return [{ file, ...locate([index, 'date']), problem, cure: 'Ordnen Sie die Ereignisse nach der Zeit.' }];
  });
}
