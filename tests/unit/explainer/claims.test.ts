import { describe, expect, it } from 'vitest';
import { countVerdicts, describeVerdicts, joinClaims } from '../../../src/explainer/claims.ts';
import type { ClaimRecord, MarkedPlace, TextAround } from '../../../src/content/model/rendered-texts.ts';
import { verdicts } from '../../../src/schemas/claim.ts';
import { claim } from '../explainer-parts.ts';

function record(id: string, passage: string, number = 1): ClaimRecord {
  return { id, number, passage, section: 'anfang', paragraph: 'anfang-1', block: ['', passage, ''] };
}

/** The quotation around a passage. */
function quotation(passage: string, context?: string): readonly string[] | undefined {
  const [joined] = joinClaims([record('stelle', passage)], { stelle: claim('falsch', context ? { context } : {}) });
  return joined?.quotation;
}

describe('joinClaims', () => {
  it('follows the order of the article and not that of the file', () => {
    const joined = joinClaims([record('zweite', 'b', 1), record('erste', 'a', 2)], {
      erste: claim('richtig'),
      zweite: claim('falsch', { correction: 'So war es.', sources: ['zeitung'] }),
    });
    expect(joined.map(({ id, number, verdict }) => [id, number, verdict])).toEqual([
      ['zweite', 1, 'falsch'],
      ['erste', 2, 'richtig'],
    ]);
    expect(joined[0]).toMatchObject({ correction: 'So war es.', sources: ['zeitung'], paragraph: 'anfang-1' });
  });

  it('leaves out a mark of which nothing is said', () => {
    expect(joinClaims([record('unbekannt', 'a')], {})).toEqual([]);
  });
});

describe('the quotation of a passage', () => {
  it.each([
    ['the passage alone where there is no context', '13. Februar', undefined, '|13. Februar|'],
    ['the passage alone where the context is no longer', '13. Februar', '13. Februar', '|13. Februar|'],
    [
      'split around it where only blanks and the making of letters differ',
      '3\u00a0Tage für',
      'Ein Ende nach 3 Tage fu\u0308r alle.',
      'Ein Ende nach |3 Tage für| alle.',
    ],
    ['a whole sentence without dots', '13. Februar', 'Am 13. Februar war es.', 'Am |13. Februar| war es.'],
    ['with dots where it begins within a sentence', 'gestern', 'war es gestern.', '…\u00a0war es |gestern|.'],
    ['without dots after „.“', 'gestern', 'Es war gestern.', 'Es war |gestern|.'],
    ['without dots after „!“', 'gestern', 'Es war gestern!', 'Es war |gestern|!'],
    ['without dots after „?“', 'gestern', 'Es war gestern?', 'Es war |gestern|?'],
    ['with dots where it ends within one', 'gestern', 'Es war gestern, sagte', 'Es war |gestern|, sagte\u00a0…'],
    ['split at the first of several places', 'nicht', 'Er kam nicht, sie nicht.', 'Er kam |nicht|, sie nicht.'],
    ['one that begins with the passage', 'Funkstille', 'Funkstille herrschte.', '|Funkstille| herrschte.'],
    ['one that ends with the passage', 'herrschte.', 'Funkstille herrschte.', 'Funkstille |herrschte.|'],
  ])('is %s', (_, passage, context, quoted) => {
    expect(quotation(passage, context)?.join('|')).toBe(quoted);
  });
});

describe('what is quoted where the article is not at hand', () => {
  const sentence = (block: TextAround, more: { line?: TextAround; context?: string } = {}) => {
    const { context, line } = more;
    const found = { ...record('stelle', block[1]), block, ...(line && { line }) };
    const [joined] = joinClaims([found], { stelle: claim('falsch', context ? { context } : {}) });
    return joined?.places[0]?.sentence.join('|');
  };

  it.each<[what: string, block: TextAround, quoted: string]>([
    [
      'the sentence of the passage',
      ['Es war kalt. Am ', '13. Februar', ' sprachen sie. Dann war Ruhe.'],
      'Am |13. Februar| sprachen sie.',
    ],
    [
      'no end after a day, an abbreviation or a single letter',
      ['Vorher war nichts. Am 13. ', 'Februar', ' sprach z. B. Dr. A. Weber. Danach war Ruhe.'],
      'Am 13. |Februar| sprach z. B. Dr. A. Weber.',
    ],
    ['an end after a year', ['Das war ', 'im Februar', ' 2021. Danach war Ruhe.'], 'Das war |im Februar| 2021.'],
    [
      'all the sentences into which the passage goes',
      ['Eins war da. Zwei ', 'kam. Drei', ' ging. Vier blieb.'],
      'Zwei |kam. Drei| ging.',
    ],
    [
      'the whole block where it has no sentence, on one line and with dots',
      ['rund\n', '10\u00a0Euro', ' je Person'],
      '…\u00a0rund |10 Euro| je Person\u00a0…',
    ],
    [
      'signs of HTML, emoji and Hebrew as they are',
      ['Er rief: ', '<b>„שלום“ 🎉</b>', '!'],
      'Er rief: |<b>„שלום“ 🎉</b>|!',
    ],
  ])('has %s', (_, block, quoted) => {
    expect(sentence(block)).toBe(quoted);
  });

  it('is of the cell and not of the row', () => {
    expect(sentence(['Jahr', '2024', 'Menge'], { line: ['', '2024', ' (geschätzt).'] })).toBe('|2024| (geschätzt).');
  });

  it('is the quotation of the editor, where that is longer', () => {
    expect(sentence(['Das ', 'ging', ' gut.'], { context: 'Er kam an. Das ging gut.' })).toBe(
      'Er kam an. Das |ging| gut.',
    );
  });
});

describe('a claim with several marks', () => {
  const later: MarkedPlace = { passage: 'später', section: 'ende', paragraph: 'ende-1', block: ['', 'später', ''] };
  const further = [later];
  const places = (context?: string | string[]) =>
    joinClaims([{ ...record('jahr', 'zuerst'), further }], { jahr: claim('falsch', context ? { context } : {}) });

  it('is one passage with a place for each', () => {
    const joined = places(['Es war zuerst da.', 'Es war später da.']);
    expect(joined).toHaveLength(1);
    expect(joined[0]?.places).toMatchObject([
      { mark: 'beleg-jahr', passage: 'zuerst', quotation: ['Es war ', 'zuerst', ' da.'] },
      { mark: 'beleg-jahr-2', passage: 'später', quotation: ['Es war ', 'später', ' da.'] },
    ]);
  });

  it('has a single context at its first mark', () => {
    expect(places('Es war zuerst da.')[0]?.places.map(({ quotation: [before] }) => before)).toEqual(['Es war ', '']);
  });
});

describe('countVerdicts', () => {
  it('counts each verdict, the gravest first, and leaves out those never given', () => {
    const given = ['richtig', 'falsch', 'Wertung', 'falsch'] as const;
    expect(countVerdicts(given.map((verdict) => ({ verdict })))).toEqual([
      { verdict: 'falsch', count: 2 },
      { verdict: 'richtig', count: 1 },
      { verdict: 'Wertung', count: 1 },
    ]);
  });

  it('leaves no passage out', () => {
    const counts = countVerdicts(verdicts.map((verdict) => ({ verdict })));
    expect(counts).toEqual(verdicts.map((verdict) => ({ verdict, count: 1 })));
  });

  it('is empty where nothing was checked', () => {
    expect(countVerdicts([])).toEqual([]);
  });
});

describe('describeVerdicts', () => {
  it('lets no line end after a number, and has „Wertungen“ where there are several', () => {
    const given = ['Wertung', 'falsch', 'Wertung'] as const;
    expect(describeVerdicts(given.map((verdict) => ({ verdict })))).toBe('1\u00a0falsch, 2\u00a0Wertungen');
  });
});
