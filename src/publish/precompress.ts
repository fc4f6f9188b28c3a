import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CommandError } from '../content/diagnostics/command.ts';

/** Endings of the text files; pictures and fonts are compressed already. */
const TEXT_ENDINGS = new Set(['.css', '.html', '.js', '.json', '.md', '.svg', '.txt', '.xml']);

/**
 * Whether `COMPRESS` asks for precompressed files.
 *
 * @throws CommandError where it is neither unset nor 0 nor 1
 */
export function readCompress(value = process.env.COMPRESS): boolean {
  if (value === undefined || value === '' || value === '0') return false;
  if (value === '1') return true;
  throw new CommandError(`COMPRESS ‚${value}‘ gibt es nicht.  1 legt .br- und .gz-Dateien an, 0 oder nichts keine.`);
}

/**
 * Writes `x.br` and `x.gz` beside every text file `x` of a folder, each only where it is smaller than `x`, for servers that
 * send such files. The same file gives the same bytes on every machine.
 *
 * @returns how many files were written
 * @throws where a file cannot be written, once no other is being written
 */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT_ENDINGS.has(extname(entry.name).toLowerCase()));
  const queue = files.map((entry) => join(entry.parentPath, entry.name)).values();
  const workers = Array.from({ length: availableParallelism() }, async () => {
    let written = 0;
    for (const file of queue) written += await precompressFile(file);
    return written;
  });
  await Promise.allSettled(workers);
  return (await Promise.all(workers)).reduce((sum, written) => sum + written, 0);
}

async function precompressFile(file: string): Promise<number> {
  const text = await readFile(file);
  const variants = { br: await toBrotli(text), gz: await toGzip(text) };
  const smaller = Object.entries(variants).filter(([, bytes]) => bytes.length < text.length);
  for (const [ending, bytes] of smaller) await writeFile(`${file}.${ending}`, bytes);
  return smaller.length;
}

/** Compresses as {@link precompress} does. */
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
