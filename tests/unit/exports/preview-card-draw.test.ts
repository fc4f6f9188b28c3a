import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { CardInput } from '../../../src/exports/cards/card-inputs.ts';
import { drawCard } from '../../../src/exports/cards/preview-card.ts';
import { hostileTitles } from './hostile-titles.ts';

const section: CardInput = {
  siteName: 'Klartext',
  kicker: 'Krieg gegen die Ukraine',
  title: 'Überblick',
  articleTitle: 'Das Telefonat zwischen Trump und Putin',
  place: { number: 2, count: 9 },
};

const drawTitle = async (title: string): Promise<Buffer> => Buffer.from(await drawCard({ ...section, title }));

/** The dense worst case: every text long. */
const dense = 'Verhandlungen über Sicherheitsgarantien für die Ukraine – '.repeat(6).slice(0, 300);

describe('drawCard', () => {
  it.each([...hostileTitles, ['300 signs in words', dense]])('stays under 60 kB with %s', async (_, title) => {
    const input = { ...section, title, kicker: title, articleTitle: title };
    expect((await drawCard(input)).byteLength).toBeLessThan(60_000);
  });

  it('draws the same bytes in a process that has drawn nothing else', async () => {
    await drawTitle('Etwas anderes zuvor');
    const module = join(import.meta.dirname, '../../../src/exports/cards/preview-card.ts');
    const script = `const { drawCard } = await import(${JSON.stringify(module)});
      process.stdout.write(await drawCard(${JSON.stringify(section)}));`;
    const fresh = execFileSync(process.execPath, ['--input-type=module', '-e', script]);
    expect(fresh.equals(await drawTitle(section.title))).toBe(true);
  });

  it.each([
    ['Ü', 'U'],
    ['ß', 'ss'],
    ['„', '"'],
    ['–', '-'],
    ['Ж', 'Х'],
    ['<', ''],
    ['→', ''],
    ['‰', ''],
  ])('draws %s otherwise than %s', async (sign, other) => {
    expect((await drawTitle(`A${sign}b`)).equals(await drawTitle(`A${other}b`))).toBe(false);
  });

  it('draws no box for an emoji', async () => {
    expect((await drawTitle('Gipfel 🎉')).equals(await drawTitle('Gipfel'))).toBe(true);
  });

  it('leaves the event loop free while it draws', async () => {
    await drawTitle('Wärmt die Schriften an');
    const before = performance.eventLoopUtilization();
    for (let i = 0; i < 10; i++) await drawTitle(`Karte ${i}`);
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
  });
});
