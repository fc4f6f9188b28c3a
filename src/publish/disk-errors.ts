import { stripVTControlCharacters } from 'node:util';

/** Errors of the file system, in German. */
const diskErrors: Record<string, string> = {
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
  const { code, path } = diskError(error) ?? {};
  if (code) return `${diskErrors[code] ?? ''}${path ? ` (${code}: ${path})` : ` (${code})`}`;
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error));
}

/** Finds the error of the file system in another; bundlers wrap it or keep only its wording. */
function diskError(error: unknown): { code: string; path?: string | undefined } | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, cause, errors } = error as NodeJS.ErrnoException & { errors?: unknown };
  if (code && code in diskErrors) return { code, path };
  const inner: unknown[] = [cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  const isFull = /\bENOSPC\b|No space left on device|os error 28\b/i.test(error.message);
  return inner.map(diskError).find(Boolean) ?? (isFull ? { code: 'ENOSPC' } : undefined);
}

/**
 * Awaits work, and rejects too on an exception outside of its promise, such as one from a timer, for which Astro would wait for
 * ever. After that, further exceptions are ignored.
 */
export async function rejectOnUncaught(work: () => Promise<void>): Promise<void> {
  const { promise: uncaught, reject } = Promise.withResolvers<never>();
  process.on('uncaughtException', reject);
  await Promise.race([work(), uncaught]);
  process.off('uncaughtException', reject);
}
