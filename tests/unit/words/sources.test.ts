import { describe, expect, it } from 'vitest';
import { sourceDetails } from '../../../src/words/sources.ts';
import { formatPlainDate } from '../../../src/words/orthography/dates.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { sourceBy } from '../explainer-parts.ts';

const detailsOf = (more: Parameters<typeof sourceBy>[1]) => sourceDetails(sourceBy('Verlag', more), formatPlainDate);

describe('a source in the list', () => {
  it('is called by its title in quotation marks, single ones inside', () => {
    expect(detailsOf({ title: 'Wollen „Frieden“ schaffen' })).toMatchObject({
      publisher: 'Verlag',
      label: '„Wollen ‚Frieden‘ schaffen“',
    });
  });

  it('is called by what it is about where no title is known', () => {
    expect(detailsOf({ topic: 'Rede in Brüssel' })).toMatchObject({ publisher: 'Verlag', label: 'Rede in Brüssel' });
  });

  it('is called by its publisher where nothing else is known', () => {
    expect(detailsOf({})).toMatchObject({ publisher: undefined, label: 'Verlag' });
  });

  it('tells day, language, state medium and when it was seen', () => {
    const more = { published: '2025-02', lang: 'en', stateMedia: true, seen: '2026-11-20' } as const;
    expect(detailsOf(more).details).toEqual([
      'Februar 2025',
      'englisch',
      'Staatsmedium',
      'gesehen am 20. November 2026',
    ]);
    expect(detailsOf({ seen: 'gespeicherte Kopie' }).details).toEqual(['uns lag vor: gespeicherte Kopie']);
  });

  it('leads to its archived copy', () => {
    const archived = { url: 'https://archiv.example/1', date: '2026-11-21' };
    expect(detailsOf({ archived }).archived).toEqual({
      url: archived.url,
      label: 'archivierte Kopie vom 21. November 2026',
    });
  });
});

describe('the days of a source', () => {
  const days = (more: object) => sourceSchema.safeParse({ ...sourceBy('Verlag'), ...more }).success;
  const copy = (date: string) => ({ archived: { url: 'https://archiv.example/1', date } });

  it.each([
    [{ seen: '2026-11-20', ...copy('2026-11-20') }, true],
    [{ seen: '2026-11-20', ...copy('2026-11-19') }, false],
    [{ seen: 'gespeicherte Kopie', ...copy('2020-01-01') }, true],
    [{ published: '2025-02-12', ...copy('2025-02-11') }, false],
    [{ published: '2025-02', seen: '2025-02-01' }, true],
    [{ published: '2025-02', seen: '2025-01-31' }, false],
    [{ seen: '2026-02-30' }, false],
    [{ seen: '20.11.2026' }, false],
  ])('%j are possible: %s', (more, possible) => {
    expect(days(more)).toBe(possible);
  });
});
