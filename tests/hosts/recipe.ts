import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A server's recipe, with the reader's own values in place of the examples.
 *
 * @param file in `recipes/`
 * @param values by what stands in the recipe: `{ 'www.example.org': '127.0.0.1:8080' }`
 * @throws if it lacks what is to be replaced
 */
export function readRecipe(file: string, values: Record<string, string>): string {
  const recipe = readFileSync(join(import.meta.dirname, 'recipes', file), 'utf8');
  return Object.entries(values).reduce((text, [placeholder, value]) => {
    if (!text.includes(placeholder)) throw new Error(`The recipe ${file} lacks ${placeholder}.`);
    return text.replaceAll(placeholder, value);
  }, recipe);
}
