/*
 * Reads pictures whole, in a process of its own: the check waits for it, and a file that a decoder stumbles over ends only this.
 * Takes the paths as arguments and writes a list with what each is, in their order.
 */
import sharp from 'sharp';
import type { Probe } from './probe-pictures.ts';

const probes: Probe[] = [];
for (const path of process.argv.slice(2)) probes.push(await probe(path));
process.stdout.write(JSON.stringify(probes));

async function probe(path: string): Promise<Probe> {
  try {
    // Memory for more is not taken; the caller says how large a picture may be.
    const picture = sharp(path, { limitInputPixels: false, failOn: 'warning' });
    const { format, autoOrient, pages = 1 } = await picture.metadata();
    const { width, height } = autoOrient;
    if (pages > 1 || width * height > maxPixels()) return { format, width, height, pages };
    await picture.resize(16, 16, { fit: 'inside' }).raw().toBuffer();
    return { format, width, height, pages };
  } catch {
    return { damaged: true };
  }
}

function maxPixels(): number {
  return Number(process.env.MAX_PIXELS);
}
