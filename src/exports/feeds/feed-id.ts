import { createHash } from 'node:crypto';
import type { Explainer } from '../../explainer/explainer.ts';

/** The namespace of our names; another one would make every item new to those who have read it. */
const namespace = Buffer.from('54429b556e6146edac893c0cad8075c6', 'hex');

/**
 * The id of an explainer in the feeds, which no new name and no other domain changes: a UUID of version 5 (RFC 9562) made from
 * the first slug under which it was published. That is the first of its aliases, which stand in the order of time.
 */
export function feedId({
  slug,
  article,
}: Pick<Explainer, 'slug'> & { article: { aliases: readonly string[] } }): string {
  const [first = slug] = article.aliases;
  const bytes = createHash('sha1').update(namespace).update(first).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
