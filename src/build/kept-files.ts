import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { markUsed } from './forget-unused.ts';

const digestLength = 32;

/**
 * Bytes that are made once and kept.
 *
 * A kept file is the SHA-256 of its content and the content. One that does not fit its digest is made again.
 *
 * @param file stands for everything that the bytes depend on
 */
export async function keptOrMade(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readFile(file).catch(() => undefined);
  const content = kept?.subarray(digestLength);
  if (kept && content && digestOf(content).equals(kept.subarray(0, digestLength))) {
    markUsed(file);
    return content;
  }
  const made = await make();
  await keep(file, made);
  return made;
}

/** Writes beside the file and renames, so that a build that is killed leaves no half of one. */
async function keep(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // The name never reaches the output; it only keeps two builds at once apart.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, Buffer.concat([digestOf(content), content]));
  await rename(unfinished, file);
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
