/** Leaves out what no XML document may hold, escaped or not: control characters, halves of surrogate pairs. */
export function dropNonXml(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text for an XML element or attribute. */
export function escapeXml(text: string): string {
  return dropNonXml(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
