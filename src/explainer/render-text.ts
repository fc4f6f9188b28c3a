import { getEntry, render } from 'astro:content';

/**
 * The component that shows an MDX text of the content.
 *
 * @throws if there is none, which the content check rules out
 */
export async function renderText(collection: 'articles' | 'texts', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no text ${id} in ${collection}.`);
  return (await render(entry)).Content;
}
