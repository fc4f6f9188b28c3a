import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

/**
 * A server's recipe as the README prints it, with the reader's own values in place of the README's.
 *
 * @param language of the fenced block: `nginx`
 * @param values by what stands in the README: `{ 'www.example.org': '127.0.0.1:8080' }`
 * @throws if the README has no such block, or if the block lacks what is to be replaced
 */
export function readRecipe(language: string, values: Record<string, string>): string {
  const blocks = [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))];
  const [, recipe] = blocks[0] ?? [];
  if (recipe === undefined || blocks.length > 1) {
    throw new Error(`The README has ${blocks.length} blocks of ${language} instead of one.`);
  }
  return Object.entries(values).reduce((text, [placeholder, value]) => {
    if (!text.includes(placeholder)) throw new Error(`The README's ${language} recipe lacks ${placeholder}.`);
    return text.replaceAll(placeholder, value);
  }, recipe);
}
