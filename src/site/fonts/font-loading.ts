/**
 * A script that fetches the running text's font before the page is first shown.
 *
 * Without it browsers use a font that is `optional` on the next page at best. It is a script, and not a link in the page,
 * because a page that is read from a disk may not preload: there the font may come when it comes.
 *
 * @param address of the font's file, as seen from the page
 */
export function fontLoading(address: string): string {
  return (
    '/^http/.test(location.protocol)?document.head.append(Object.assign(document.createElement("link"),' +
    `{rel:"preload",as:"font",crossOrigin:"",href:${JSON.stringify(address)}})):document.fonts.forEach(f=>f.display="swap")`
  );
}
