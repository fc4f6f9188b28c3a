/**
 * Lets links to parts that a page does not have lead to the page that has them:
 * `href="#faktencheck-datum"` becomes `href="../telefonat.html#faktencheck-datum"`.
 *
 * @param html a page of ours, whose attributes are in double quotes
 * @param wholePage link to the page that has all parts
 */
export function retargetFragments(html: string, wholePage: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  return html.replaceAll(/(<a\s[^>]*?href=")#([^"]+)"/g, (link, before: string, id: string) =>
    ids.has(id) ? link : `${before}${wholePage}#${id}"`,
  );
}
