import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { formatMessages } from '../../../src/content/diagnostics/message.ts';
import { buildDate, generateContent } from '../../bench/generate-content.ts';
import { temporaryFolder } from '../../content/temporary-folder.ts';

test('the content that is measured has no faults, each explainer is another, and all have appeared', () => {
  const folder = temporaryFolder();
  generateContent(folder, 4);
  const { content, messages } = checkContent(folder);
  expect(formatMessages(messages)).toBe('');
  const explainers = content?.explainers ?? [];
  expect(explainers).toHaveLength(4);
  expect(explainers.filter(({ article }) => article.published > buildDate)).toEqual([]);
  for (const part of ['article', 'claims', 'contacts', 'plain'] as const)
    expect(new Set(explainers.map((explainer) => JSON.stringify(explainer[part]))).size, part).toBe(4);
});
