import { beforeEach, describe, expect, test } from 'vitest';
import { buildDate, withoutDrafts } from '../../src/content/published.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { ContentCopy } from './content-copy.ts';
import { temporaryCopy } from './temporary-folder.ts';

const article = 'articles/trump-putin-telefonat/article.mdx';
const later = '2031-01-01';
let copy: ContentCopy;

beforeEach(() => {
  copy = temporaryCopy();
});

const check = (today: string) => checkContent(copy.root, 'content', { today });
const messages = (today: string) =>
  check(today).messages.map(({ ruleId, line = 0, reason }) => ({ ruleId, reason, text: lineOf(line) }));
const lineOf = (line: number): string => copy.read(article).split('\n')[line - 1] ?? '';

describe('an explainer that appears later', () => {
  beforeEach(() => {
    copy.edit(article, /^published: .*$/m, `published: ${later}`);
  });

  test('is held back until its day, and shown on it', () => {
    const { content } = check('2030-12-31');
    expect(content).toBeDefined();
    if (!content) return;
    const slugs = (today: string) => withoutDrafts(content, today).explainers.map(({ slug }) => slug);
    expect(slugs('2030-12-31')).not.toContain('trump-putin-telefonat');
    expect(slugs(later)).toContain('trump-putin-telefonat');
  });
});

describe('what cannot be', () => {
  test('a change later than today', () => {
    copy.edit(
      article,
      /^kicker:/m,
      `changes:
  - { date: ${later}, section: kurz, before: A, after: B, reason: C }
kicker:`,
    );
    expect(messages('2026-11-28')).toContainEqual({
      ruleId: 'in-the-future',
      reason: `Eine Änderung vom ${later} liegt in der Zukunft; heute ist der 2026-11-28.`,
      text: expect.stringContaining(later) as string,
    });
    expect(messages(later).map(({ ruleId }) => ruleId)).not.toContain('in-the-future');
  });

  test('a withdrawal later than today', () => {
    copy.edit(article, /^kicker:/m, `withdrawn: { date: ${later}, reason: Grund. }\nkicker:`);
    expect(messages('2026-11-28').map(({ ruleId }) => ruleId)).toEqual(['in-the-future']);
    expect(messages(later)).toEqual([]);
  });

  test('a report on days after the article', () => {
    copy.edit(article, /^reports: .*$/m, 'reports: 2025-02-12/2025-03-01');
    const [{ ruleId, text } = { ruleId: '', text: '' }] = messages('2026-11-28');
    expect([ruleId, text]).toEqual(['reports-after-article', 'reports: 2025-02-12/2025-03-01']);
  });
});

test('a section may not take the name of its explainer, now or formerly', () => {
  copy.edit(article, '- id: diplomatie', '- id: diplomatie\n    aliases: [trump-putin-telefonat]');
  expect(messages('2026-11-28')).toEqual([
    {
      ruleId: 'reserved-id',
      reason: 'Die Kennung ‚trump-putin-telefonat‘ hat schon das Erklärstück.',
      text: '    aliases: [trump-putin-telefonat]',
    },
  ]);
});

test('a hint names the signs of a title that the preview card cannot show', () => {
  copy.edit(article, /^title: .*$/m, 'title: Gipfel 🎉 in 北京 → Ende');
  const hints = check('2026-11-28').content?.explainers.flatMap(({ hints: own = [] }) => own);
  expect(hints).toEqual([expect.stringContaining('Die Vorschaukarte zeigt ‚🎉‘, ‚北‘, ‚京‘ aus')]);
});

describe('the day of a build', () => {
  test('is that of BUILD_DATE', () => {
    expect(buildDate('2026-12-24')).toBe('2026-12-24');
  });

  test.each([undefined, ''])('is today where BUILD_DATE is %j', (value) => {
    expect(Math.abs(Date.parse(buildDate(value)) - Date.now())).toBeLessThan(2 * 86_400_000);
  });

  test.each(['2026-13-01', 'morgen', '2026-2-1'])('is not %s', (value) => {
    expect(() => buildDate(value)).toThrow(`BUILD_DATE ‚${value}‘ ist kein Tag.`);
  });
});
