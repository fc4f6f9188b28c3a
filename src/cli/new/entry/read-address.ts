import { daySchema } from '../../../schemas/values/dates.ts';
import { languageCodes } from '../../../schemas/values/languages.ts';
import type { Source } from '../../../schemas/source.ts';

/** What an address tells of a document. */
export interface AddressFacts {
  /** Without what only follows readers; that of the document, where it was the address of a copy. */
  url: string;
  /** Without „www.“. */
  host: string;
  /** What of the host may be a publisher's name. */
  name: string;
  published?: string | undefined;
  lang?: Source['lang'] | undefined;
  kind?: Source['kind'] | undefined;
  archived?: { url: string; date: string } | undefined;
}

/** What is put behind addresses to follow readers. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|wt_\w+|at_(?:medium|campaign)|xtor|cmpid)$/i;
const copy = /^https:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)\d*(?:[a-z]{2}_)?\/(https?:\/\/.+)$/;

/** Countries whose media write in one language. */
const languagesOfCountries: Readonly<Record<string, Source['lang']>> = {
  ...Object.fromEntries(
    ['de', 'fr', 'it', 'es', 'pl', 'nl', 'ru', 'pt', 'hu', 'ro', 'bg', 'tr', 'hr', 'sk', 'lt', 'lv'].map((code) => [
      code,
      code,
    ]),
  ),
  ...{
    at: 'de',
    uk: 'en',
    us: 'en',
    gov: 'en',
    ie: 'en',
    au: 'en',
    cz: 'cs',
    dk: 'da',
    se: 'sv',
    jp: 'ja',
    cn: 'zh',
    br: 'pt',
  },
};

export function readAddress(address: string): AddressFacts {
  const [, year, month, day, original] = copy.exec(address) ?? [];
  if (original !== undefined) {
    const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
    const archived = daySchema.safeParse(date).success ? { url: address, date } : undefined;
    return { ...readAddress(original), archived };
  }
  if (!URL.canParse(address)) return { url: address, host: '', name: '' };
  const url = new URL(address);
  // Only where there is one: writing it anew may change what the publisher wrote.
  const hasTracking = [...url.searchParams.keys()].some((key) => tracking.test(key));
  if (hasTracking) for (const key of [...url.searchParams.keys()]) if (tracking.test(key)) url.searchParams.delete(key);
  const host = url.hostname.replace(/^www\./, '');
  return {
    url: hasTracking ? url.href : address.replace(/#(?::~:.*)?$/, ''),
    host,
    name: host.split('.').at(-2) ?? host,
    published: dayIn(url.pathname),
    lang: languageOf(host, url.pathname),
    kind: /(?:^|\.)(?:wikipedia|britannica|duden|brockhaus)\.\w+$/.test(host) ? 'nachschlagewerk' : undefined,
  };
}

/** „/2025/02/14/“, „2025-02-14“, „20250214“ */
function dayIn(path: string): string | undefined {
  const [, year = '', month = '', day = ''] = /(?<!\d)((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?!\d)/.exec(path) ?? [];
  const date = `${year}-${month}-${day}`;
  return daySchema.safeParse(date).success ? date : undefined;
}

function languageOf(host: string, path: string): Source['lang'] | undefined {
  const [first = ''] = host.split('.');
  const [, folder = ''] = /^\/([a-z]{2})(?:-[a-z]{2})?(?:\/|$)/i.exec(path) ?? [];
  const named = [folder.toLowerCase(), ...(host.split('.').length > 2 ? [first] : [])];
  return languageCodes.find((code) => named.includes(code)) ?? languagesOfCountries[host.split('.').at(-1) ?? ''];
}
