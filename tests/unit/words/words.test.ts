import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A document in a template literal. */
const page = /(?<=`)<!DOCTYPE html>[\s\S]*?(?=`;)/;

/** Components, and what makes a page without one; what only an editor sees speaks for itself. */
const templates = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file).replaceAll('\\', '/'))
  .filter(
    (file) =>
      file.endsWith('.astro') || (/^src\/(?!site\/dev\/).*\.ts$/.test(file) && page.test(readFileSync(file, 'utf8'))),
  )
  .sort();

/** The words that a template holds itself: text between its tags and the values of attributes that readers hear or see. */
export function wordsIn(template: string): string[] {
  const [document = template] = page.exec(template) ?? [];
  const markup = document.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<style[\s\S]*?<\/style>/g, '');
  const attributes = [
    ...markup.matchAll(
      /\s(?:aria-label|alt|title|label|kicker|dek|description|missing|name="description" content)="([^"{]*)/g,
    ),
  ];
  let text = markup.replace(/<!--[\s\S]*?-->/g, '');
  // What is computed, from the inside out: it holds tags, which hold what is computed.
  const texts: string[] = [];
  const tags = /<[A-Za-z/!][^<>{}]*>/g;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\{[^{}]*\}/g, (code) => {
      texts.push(...[...code.matchAll(/>([^<>{}]+)</g)].map(([, found = '']) => found));
      return '';
    });
  }
  texts.push(...text.split(tags));
  return [...attributes.map(([, value = '']) => value), ...texts]
    .map((found) => found.replace(/\s+/g, ' ').trim())
    .filter((found) => /\p{L}{2}/u.test(found) && !/[=;()]|&&|^\p{Ll}+\.|=>/u.test(found));
}

describe('the words of the interface', () => {
  it.each(templates)('stand in src/words and not in %s', (file) => {
    expect(wordsIn(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('are found where a template holds some', () => {
    expect(wordsIn('---\nconst a = 1;\n---\n<p>Zur Stelle</p>')).toEqual(['Zur Stelle']);
    expect(wordsIn('---\n---\n{a && <p>Zur {b} Stelle</p>}')).not.toEqual([]);
    expect(wordsIn('---\n---\n<nav aria-label="Jahre" />')).toEqual(['Jahre']);
    expect(wordsIn('const a = `<!DOCTYPE html><p>Zur ${b}</p>`;')).toEqual(['Zur $']);
    expect(wordsIn('`<!DOCTYPE html><meta name="description" content="Die ${a}">`')).toEqual(['Die $']);
  });
});
