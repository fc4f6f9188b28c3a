import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { markUsed } from './forget-unused.ts';

const digestLength = 32;

/**
 * Bytes that are made once and kept.
 *
 * @param file stands for everything that the bytes depend on
 * @throws what `make` throws, and where the bytes cannot be written
 */
export async function keptOrMade(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = readKept(file);
  if (kept) return kept;
  const made = await make();
  keep(file, made);
  return made;
}

/**
 * What {@link keep} has written.
 *
 * A kept file is the SHA-256 of its content and the content. One that does not fit its digest counts as none.
 */
export function readKept(file: string): Uint8Array | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(file);
  } catch {
    return undefined;
  }
  const content = kept.subarray(digestLength);
  if (!digestOf(content).equals(kept.subarray(0, digestLength))) return undefined;
  markUsed(file);
  return content;
}

/** Writes beside the file and renames, so that a build that is killed leaves no half of one. */
export function keep(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  // The name never reaches the output; it only keeps two builds at once apart.
  const unfinished = `${file}.${randomUUID()}`;
  try {
    writeFileSync(unfinished, Buffer.concat([digestOf(content), content]));
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
