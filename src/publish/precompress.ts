import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Endings of the text files; pictures and fonts are compressed already. */
const TEXT_ENDINGS = new Set(['.css', '.html', '.js', '.json', '.md', '.svg', '.txt', '.xml']);

/** What is wrong with `COMPRESS`, in German, with the cure. */
export class CompressError extends Error {}

/**
 * Whether `COMPRESS` asks for precompressed files.
 *
 * @throws CompressError where it is neither unset nor 0 nor 1
 */
export function readCompress(value = process.env.COMPRESS): boolean {
  if (value === undefined || value === '' || value === '0') return false;
  if (value === '1') return true;
  throw new CompressError(`COMPRESS ‚${value}‘ gibt es nicht.  1 legt .br- und .gz-Dateien an, 0 oder nichts keine.`);
}

/**
 * Lays `x.br` and `x.gz` beside every text file `x` of a folder, each only where it is smaller than `x`, for servers that
 * send such files. The same file gives the same bytes on every machine.
 *
 * @returns how many files were written
 */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT_ENDINGS.has(extname(entry.name).toLowerCase()));
  const queue = files.map((entry) => join(entry.parentPath, entry.name)).values();
  let failure: { reason: unknown } | undefined;
  let written = 0;
  const work = async (): Promise<void> => {
    for (const file of queue) {
      if (failure) return;
      try {
        const smaller = await precompressFile(file);
        written += smaller;
      } catch (reason) {
        failure ??= { reason };
      }
    }
  };
  // Whoever is told of a failure removes the folder, so that nothing may still be under way then.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (failure) throw failure.reason;
  return written;
}

async function precompressFile(file: string): Promise<number> {
  const text = await readFile(file);
  const variants = { br: await toBrotli(text), gz: await toGzip(text) };
  const smaller = Object.entries(variants).filter(([, bytes]) => bytes.length < text.length);
  for (const [ending, bytes] of smaller) await writeFile(`${file}.${ending}`, bytes);
  return smaller.length;
}

/** As compressed files hold it. */
export async function toBrotli(text: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

async function toGzip(text: Buffer): Promise<Buffer> {
  const bytes = await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION });
  // Byte 9 names the system that made the file: 255 is "unknown". The time is 0 in Node.
  bytes[9] = 255;
  return bytes;
}
