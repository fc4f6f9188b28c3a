import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { completePrefix } from '../../bench/complete-prefix.ts';

/** Words in an order that does not repeat, so that the stream grows with the text. */
const text = Buffer.from(
  Array.from({ length: 4000 }, (_, at) => ((at * 2_654_435_761) % 1_000_003).toString(36)).join(' ä '),
);
const stream = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

function decoded(length: number): Buffer {
  return brotliDecompressSync(stream.subarray(0, length), { finishFlush: constants.BROTLI_OPERATION_FLUSH });
}

test.each([1, 1000, text.length >> 1, text.length - 1, text.length])(
  'The prefix of a stream holds the first %i bytes of the text, and one byte less does not',
  (wanted) => {
    const length = completePrefix(stream, wanted);
    expect(decoded(length).subarray(0, wanted).equals(text.subarray(0, wanted))).toBe(true);
    expect(decoded(length - 1).length).toBeLessThan(wanted);
  },
);

test('The beginning of a text needs less of the stream than the whole of it', () => {
  expect(completePrefix(stream, 1000)).toBeLessThan(stream.length / 4);
});

test('A text that is shorter than wanted is said to be so', () => {
  expect(() => completePrefix(stream, text.length + 1)).toThrow(RangeError);
});

test('Nothing is needed for nothing', () => {
  expect(completePrefix(stream, 0)).toBe(0);
});
