/**
 * What stands in the margins of printed pages: where they come from and their number.
 *
 * @param from address or name of the page; any text, it is escaped
 */
export function pageMargins(from: string): string {
  // As a string of CSS within an element of HTML, in which no rule is found.
  const text = from.replaceAll(/["\\<@\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return (
    '@page{size:A4;margin:18mm 18mm 22mm;' +
    `@bottom-left{content:"${text}";font:8pt system-ui,sans-serif}` +
    '@bottom-right{content:counter(page)" / "counter(pages);font:8pt system-ui,sans-serif}}'
  );
}
