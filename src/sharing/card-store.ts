import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfFiles } from '../build/file-digest.ts';
import { keptOrMade } from '../build/kept-files.ts';
import { drawCard } from './card-draw.ts';
import { rendererDigest } from './card-fonts.ts';
import type { CardInput } from './preview-card.ts';

/** What decides how a card looks, beside its texts, the font and the renderer. */
const codeDigest = digestOfFiles(['card-*', 'preview-card', 'site-mark'].map((name) => `src/sharing/${name}.ts`));

/** Cards that are drawn once and kept. */
export interface CardStore {
  /** The card as PNG, from the folder or drawn. */
  card(input: CardInput): Promise<Uint8Array>;
  /** Draws what is missing. A failure shows when the card is asked for. */
  prepare(inputs: readonly CardInput[]): Promise<void>;
}

/** Keeps cards in a folder under the hash of what they show and of what draws them. */
export function createCardStore(folder: string, draw: (input: CardInput) => Promise<Uint8Array> = drawCard): CardStore {
  const underWay = new Map<string, Promise<Uint8Array>>();
  const fileOf = (input: CardInput): string => join(folder, cardKey(input));
  const card = (input: CardInput): Promise<Uint8Array> => {
    const file = fileOf(input);
    const known = underWay.get(file);
    if (known) return known;
    const wanted = keptOrMade(file, () => draw(input)).finally(() => underWay.delete(file));
    underWay.set(file, wanted);
    return wanted;
  };
  return {
    card,
    async prepare(inputs) {
      for (const input of inputs) if (!existsSync(fileOf(input))) await card(input).catch(() => undefined);
    },
  };
}

/** The hash of everything a card's image depends on. */
export function cardKey({ siteName, kicker, title, articleTitle, place }: CardInput): string {
  const parts = [codeDigest, rendererDigest, siteName, kicker, title, articleTitle, place?.number, place?.count];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
