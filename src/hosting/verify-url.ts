import { checksumFile, checksumOf, type Checksums } from './checksums.ts';
import { deployedFetcher, withoutLogin, type Answer, type FetchDeployed } from './fetch-deployed.ts';
import { checksumList, listFaults, VerifyError, type ChecksumList, type Verified } from './verify-result.ts';

/** How many files are read at once. */
const atOnce = 8;

/** Files that some hosts obey and do not hand out. */
const obeyed: readonly string[] = ['_headers', '_redirects'];

/**
 * Compares a deployed site with its list of checksums, or with that of a build. What lies there beyond the list cannot be seen.
 *
 * @param timeout milliseconds for one file
 * @returns what was found and the list of the site itself
 * @throws VerifyError where the list cannot be read; ChecksumError where it is malformed
 */
export async function verifyUrl(
  address: string,
  { build, timeout = 30_000 }: { build?: ChecksumList | undefined; timeout?: number } = {},
): Promise<Verified & { list: string | undefined }> {
  const site = siteOf(address);
  const read = deployedFetcher(site, timeout);
  const list = await readList(site, read, build !== undefined);
  const { text, checksums } = build ?? checksumList(list ?? '');
  const result: Verified = { sound: 0, faults: build ? listFaults(list, build) : [], notes: [] };
  // Looked for under a name that cannot be there, the same for the same build.
  const unknown = await read(new URL(`gibt-es-nicht-${checksumOf(Buffer.from(text)).slice(0, 12)}.html`, site));
  const fallback = unknown.kind === 'body' ? checksumOf(unknown.bytes) : undefined;
  if (fallback) result.faults.push('Der Host antwortet auf unbekannte Adressen mit einer Seite statt mit „404“.');

  const files = [...checksums].map(([path, checksum]) => ({ path, checksum, fault: '', isNote: false }));
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      const answer = await read(new URL(file.path.split('/').map(encodeURIComponent).join('/'), site));
      file.fault = faultOf(file.path, file.checksum, answer, fallback, checksums);
      file.isNote = file.fault.startsWith('fehlt') && obeyed.includes(file.path);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const { path, fault, isNote } of files) {
    if (isNote) result.notes.push(`${path} gibt der Host nicht heraus; manche Hosts befolgen diese Datei nur.`);
    else if (fault) result.faults.push(fault);
    else result.sound++;
  }
  return { ...result, list };
}

/** @throws VerifyError where it is no address of a site */
function siteOf(address: string): URL {
  if (!URL.canParse(address)) throw new VerifyError(`‚${address}‘ ist keine vollständige Adresse.`);
  const site = new URL(address);
  site.search = '';
  site.hash = '';
  site.pathname = site.pathname.replace(/\/(?:index\.html|SHA256SUMS)?$/, '') + '/';
  return site;
}

async function readList(site: URL, read: FetchDeployed, isOptional: boolean): Promise<string | undefined> {
  const shown = withoutLogin(site).href;
  const answer = await read(new URL(checksumFile, site));
  switch (answer.kind) {
    case 'unreachable':
      throw new VerifyError(`${shown} ist nicht erreichbar (${answer.reason}).`);
    case 'redirect':
      throw new VerifyError(`${shown} leitet auf einen anderen Host um: ${answer.to}  Prüfen Sie diesen.`);
    case 'status':
      if (answer.status === 404 && isOptional) return undefined;
      throw new VerifyError(
        answer.status === 404
          ? `Unter ${shown} liegt keine ${checksumFile} (404); dort ist kein vollständiger Bau.`
          : `${shown}${checksumFile} beantwortet der Host mit ${answer.status}.`,
      );
    case 'body': {
      const text = new TextDecoder().decode(answer.bytes);
      if (!/^\s*</.test(text)) return text;
      if (isOptional) return undefined;
      throw new VerifyError(`Unter ${shown} liegt keine ${checksumFile}; der Host antwortet mit einer Seite.`);
    }
  }
}

/** What is wrong with a file, in German; empty where it is as it was built. */
function faultOf(
  path: string,
  checksum: string,
  answer: Answer,
  fallback: string | undefined,
  checksums: Checksums,
): string {
  switch (answer.kind) {
    case 'unreachable':
      return `nicht abrufbar: ${path} (${answer.reason})`;
    case 'redirect':
      return `nicht abrufbar: ${path} (Weiterleitung auf einen anderen Host: ${answer.to})`;
    case 'status':
      return answer.status === 404 ? `fehlt: ${path} (404)` : `nicht abrufbar: ${path} (${answer.status})`;
    case 'body': {
      const found = checksumOf(answer.bytes);
      if (found === checksum) return '';
      const isStandIn = [fallback, checksums.get('index.html'), checksums.get('404.html')].includes(found);
      return isStandIn ? `fehlt: ${path} (der Host antwortet mit einer anderen Seite)` : `anders: ${path}`;
    }
  }
}
