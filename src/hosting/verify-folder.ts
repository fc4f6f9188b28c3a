import { lstatSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumFile, checksumOf, filesIn } from './checksums.ts';
import { checksumList, listFaults, VerifyError, type ChecksumList, type Verified } from './verify-result.ts';

/**
 * Compares a folder with its list of checksums, or with that of a build.
 *
 * @throws VerifyError where there is no folder or no list; ChecksumError where the list is malformed
 */
export async function verifyFolder(folder: string, build?: ChecksumList): Promise<Verified> {
  const own = ownList(folder);
  if (own === undefined && !build)
    throw new VerifyError(`In ‚${folder}‘ liegt keine ${checksumFile}; es ist kein vollständiger Bau.`);
  const { checksums } = build ?? checksumList(own ?? '');
  const faults = build ? listFaults(own, build) : [];
  const there = new Set(filesIn(folder));
  let sound = 0;
  for (const [path, checksum] of checksums) {
    const fault = there.has(path) ? await fileFault(folder, path, checksum) : `fehlt: ${path}`;
    if (fault) faults.push(fault);
    else sound++;
  }
  for (const path of there) if (path !== checksumFile && !checksums.has(path)) faults.push(`zusätzlich: ${path}`);
  return { sound, faults, notes: [] };
}

/**
 * The list of checksums in a folder; undefined where it has none.
 *
 * @throws VerifyError where there is no folder
 */
export function ownList(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, checksumFile), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new VerifyError(`‚${folder}‘ ist kein Ordner.`);
    if (code !== 'ENOENT') throw new VerifyError(`${checksumFile} in ‚${folder}‘ ist nicht lesbar (${code ?? ''}).`);
    if (!lstatSync(folder, { throwIfNoEntry: false })) throw new VerifyError(`Den Ordner ‚${folder}‘ gibt es nicht.`);
    return undefined;
  }
}

async function fileFault(folder: string, path: string, checksum: string): Promise<string | undefined> {
  try {
    return checksumOf(await readFile(join(folder, path))) === checksum ? undefined : `anders: ${path}`;
  } catch (error) {
    return `nicht lesbar: ${path} (${(error as NodeJS.ErrnoException).code ?? ''})`;
  }
}
