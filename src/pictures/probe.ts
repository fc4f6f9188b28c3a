/*
 * Reads pictures whole, in a process of its own: the check waits for it, and a file that a decoder stumbles over ends only this.
 * Takes the paths as arguments and writes a list with what each is, in their order.
 */
import sharp from 'sharp';
import { maxPixels, type Probe } from './probe-pictures.ts';

const probes: Probe[] = [];
for (const path of process.argv.slice(2)) probes.push(await probe(path));
process.stdout.write(JSON.stringify(probes));

async function probe(path: string): Promise<Probe> {
  try {
    // Memory for more than a page may show is not taken.
    const picture = sharp(path, { limitInputPixels: false, failOn: 'warning' });
    const { format, autoOrient, pages = 1 } = await picture.metadata();
    const { width, height } = autoOrient;
    if (pages > 1 || width * height > maxPixels) return { format, width, height, pages };
    await picture.resize(16, 16, { fit: 'inside' }).raw().toBuffer();
    return { format, width, height, pages };
  } catch {
    return { damaged: true };
  }
}
