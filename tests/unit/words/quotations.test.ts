import { describe, expect, it } from 'vitest';
import { actorWords } from '../../../src/words/glossary.ts';
import { quotePassage } from '../../../src/words/orthography/quotations.ts';
import { reportSectionName, reportSubject } from '../../../src/words/report.ts';
import { plainWords } from '../../../src/words/sections.ts';
import { shareWords } from '../../../src/words/sharing.ts';

describe('quotePassage', () => {
  it.each([
    ['13. Februar', '„13. Februar“'],
    ['„sehr substantiell“', '„sehr substantiell“'],
    ['als „unrealistisch“', '„als ‚unrealistisch‘“'],
    ['„ja“ und „nein“', '„‚ja‘ und ‚nein‘“'],
  ])('writes %s as %s', (passage, quoted) => {
    expect(quotePassage(passage)).toBe(quoted);
  });
});

describe('a title that has quotation marks of its own', () => {
  const title = 'Was „Eis“ ist';

  it.each([
    ['the name of a link that shares', shareWords.name(title, true)],
    ['where an actor is named', actorWords.mentionedIn(title)],
    ['where an actor is named, on the page of the actor', actorWords.inSection(title)],
    ['the link from plain language', plainWords.toOriginalName(title)],
    ['the link that reports a mistake', reportSectionName(title)],
    ['the subject of that mail', reportSubject({ title, section: 'Ende', stand: '', address: '' })],
  ])('has single ones in %s', (_, words) => {
    expect(words).toContain('„Was ‚Eis‘ ist“');
  });
});
