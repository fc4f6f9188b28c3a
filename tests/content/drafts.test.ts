import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { withoutDrafts } from '../../src/content/published.ts';
import { createExplainer } from '../../src/cli/new/explainer/create-explainer.ts';
import { warnings } from '../../src/publish/warnings.ts';
import { ContentCopy } from './content-copy.ts';
import { temporaryCopy, temporaryFolder } from './temporary-folder.ts';

const draft = 'articles/neu/article.mdx';
const published = 'articles/trump-putin-telefonat/article.mdx';

let copy: ContentCopy;

beforeEach(() => {
  copy = temporaryCopy();
  createExplainer(copy.root, 'content', { title: 'Neu', today: '2026-11-23' });
});

/** As a build and the dev server check. */
const spare = () => checkContent(copy.root, 'content', { sparesDrafts: true });

describe('a draft with messages', () => {
  beforeEach(() => {
    copy.edit(draft, /^\[Platzhalter: .*$/m, 'Ein <Claim id="fehlt">Satz</Claim>.');
    copy.write('articles/neu/original.txt', 'Ein Satz.\n');
  });

  test('stops no build, and the build says where they are', () => {
    const result = spare();
    expect(result.messages).toEqual([]);
    expect(result.draftMessages.map(({ file }) => file)).toContain('content/articles/neu/claims.yaml');
    expect(result.content && warnings(result)).toContain(
      'Hinweis: In Entwürfen stehen Fehler; npm run check:content nennt sie: content/articles/neu/claims.yaml.',
    );
  });

  test('is checked like all others by the command for it', () => {
    const { content, messages, draftMessages } = checkContent(copy.root);
    expect(content).toBeUndefined();
    expect(messages.map(({ file }) => file)).toContain('content/articles/neu/claims.yaml');
    expect(draftMessages).toEqual([]);
  });

  test('gives nothing away that only it names', () => {
    copy.write('actors/geheim.yaml', copy.read('actors/trump.yaml').replace(/^family: .*$/m, 'family: [Geheim]'));
    copy.edit(draft, 'draft: true', 'draft: true\nactors:\n  - id: geheim\n    part: Kommt vor.');
    const { content } = spare();
    expect(content?.explainers.map(({ slug }) => slug)).toContain('neu');
    expect([...(content ? withoutDrafts(content, '2026-11-28').actors.keys() : [])]).not.toContain('geheim');
  });

  test('keeps messages of other explainers from nobody', () => {
    copy.edit(published, '<Claim id="datum">', '<Claim id="datun">');
    const { messages } = spare();
    expect(new Set(messages.map(({ file }) => file?.split('/').at(-2)))).toEqual(new Set(['trump-putin-telefonat']));
  });

  test('stops the build where its front matter cannot be read, which alone says that it is a draft', () => {
    copy.edit(draft, 'draft: true', 'draft: true\nfalsch: [');
    expect(spare().messages).not.toEqual([]);
  });
});

test('what has been published is no draft, whatever it says', () => {
  copy.edit(published, /^kicker:/m, 'draft: true\nkicker:');
  const { messages } = spare();
  expect(messages.map(({ reason }) => reason)).toContain(
    'Das Erklärstück ist schon erschienen; seine Adresse steht in permalinks.json.',
  );
});

test('what is still to be filled in is counted, and placeholders of the site are told', () => {
  expect(spare().placeholders).toBeGreaterThan(10);
  const empty = temporaryFolder();
  createExplainer(empty, 'content', { title: 'Neu', today: '2026-11-23' });
  expect(existsSync(join(empty, 'site.yaml'))).toBe(true);
  const result = checkContent(empty, 'content', { sparesDrafts: true });
  expect(result.content && warnings(result)).toContain(
    'Hinweis: In site.yaml stehen noch Platzhalter; so erscheinen sie auf den Seiten.',
  );
  const sound = spare();
  expect(sound.content && warnings(sound).join()).not.toContain('In site.yaml stehen');
});
