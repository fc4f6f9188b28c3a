import { brotliDecompressSync, constants } from 'node:zlib';

/**
 * How many bytes of a Brotli stream a reader needs until the first bytes of the text are there.
 *
 * @param stream the whole stream
 * @param wanted how many bytes of the decoded text
 * @returns the length of the shortest prefix of the stream that decodes to that much
 * @throws RangeError where the whole text is shorter
 */
export function completePrefix(stream: Buffer, wanted: number): number {
  if (decodedLength(stream) < wanted) throw new RangeError(`The text is shorter than ${String(wanted)} bytes.`);
  let tooShort = -1;
  let enough = stream.length;
  while (enough - tooShort > 1) {
    const middle = (tooShort + enough) >> 1;
    if (decodedLength(stream.subarray(0, middle)) < wanted) tooShort = middle;
    else enough = middle;
  }
  return enough;
}

/** How much of the text can be read when the stream has come so far. */
function decodedLength(prefix: Buffer): number {
  return brotliDecompressSync(prefix, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).length;
}
