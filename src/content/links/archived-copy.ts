import { z } from 'astro/zod';

/** A copy of a page in the Wayback Machine, as the field `archived` of a source has it. */
export interface ArchivedCopy {
  url: string;
  /** JJJJ-MM-TT */
  date: string;
}

/** https://archive.org/help/wayback_api.php */
const answerSchema = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.literal(true), url: z.url(), timestamp: z.string().regex(/^\d{8}/) }).optional(),
  }),
});

const waybackApi = 'https://archive.org/wayback/available';
const timeout = 20_000;

/** The newest copy of an address; undefined where there is none, or the archive does not say. */
export async function findArchivedCopy(url: string, api = waybackApi): Promise<ArchivedCopy | undefined> {
  try {
    const response = await fetch(`${api}?url=${encodeURIComponent(url)}`, { signal: AbortSignal.timeout(timeout) });
    const { closest } = answerSchema.parse(await response.json()).archived_snapshots;
    if (!closest) return undefined;
    const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(closest.timestamp) ?? [];
    return { url: closest.url.replace(/^http:/, 'https:'), date: `${year}-${month}-${day}` };
  } catch {
    return undefined;
  }
}
