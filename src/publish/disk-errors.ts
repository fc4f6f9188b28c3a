import { stripVTControlCharacters } from 'node:util';

/** Faults of the disk, worded for whoever builds. */
const diskFaults: Record<string, string> = {
  ENOSPC: 'Auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz, und bauen Sie noch einmal.',
  EDQUOT: 'Das Kontingent für Speicherplatz ist erschöpft. Schaffen Sie Platz, und bauen Sie noch einmal.',
  EROFS: 'Der Datenträger ist schreibgeschützt.',
  EACCES: 'Hier darf nicht geschrieben werden.',
  EPERM: 'Hier darf nicht geschrieben werden.',
  EBUSY: 'Der Ordner ist in Gebrauch oder ein eingehängtes Laufwerk und lässt sich nicht ersetzen.',
  EEXIST: 'Hier steht eine Datei, wo ein Ordner hingehört.',
  ENOTDIR: 'Hier steht eine Datei, wo ein Ordner hingehört.',
  EMFILE: 'Es sind zu viele Dateien offen.',
};

/** Says in a line or two why a build has failed, without a stack trace. */
export function failureText(error: unknown): string {
  const { code, path } = diskFault(error) ?? {};
  if (code) return `${diskFaults[code] ?? ''}${path ? ` (${code}: ${path})` : ` (${code})`}`;
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error));
}

/** Finds the fault of the disk in an error; bundlers wrap it or keep only its wording. */
function diskFault(error: unknown): { code: string; path?: string | undefined } | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, cause, errors } = error as NodeJS.ErrnoException & { errors?: unknown };
  if (code && code in diskFaults) return { code, path };
  for (const inner of [cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])]) {
    const found = diskFault(inner);
    if (found) return found;
  }
  if (/\bENOSPC\b|No space left on device|os error 28\b/i.test(error.message)) return { code: 'ENOSPC' };
  return undefined;
}

/**
 * Runs a build. It ends too where something throws outside of its promise, as writing behind a timer does, for which Astro
 * would wait for ever.
 *
 * @returns what it returned
 * @throws what was thrown first; of what is thrown beside it later, nothing is heard until the process ends
 */
export async function runGuarded<T>(work: () => Promise<T>): Promise<T> {
  const { promise: thrownBeside, reject } = Promise.withResolvers<never>();
  process.on('uncaughtException', reject);
  const result = await Promise.race([work(), thrownBeside]);
  process.off('uncaughtException', reject);
  return result;
}
