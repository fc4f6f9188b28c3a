import { globSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, inject, test } from 'vitest';
import { pageAt } from './pages.ts';

/** What https://www.sitemaps.org/protocol.html says of a sitemap, as a schema. */
const schema = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
  <xs:element name="urlset">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="url" minOccurs="1" maxOccurs="50000">
          <xs:complexType>
            <xs:all>
              <xs:element name="loc" type="address"/>
              <xs:element name="lastmod" type="moment" minOccurs="0"/>
              <xs:element name="changefreq" type="frequency" minOccurs="0"/>
              <xs:element name="priority" type="weight" minOccurs="0"/>
            </xs:all>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
  <xs:simpleType name="address">
    <xs:restriction base="xs:anyURI">
      <xs:pattern value="https?://[^#\\s]+"/>
      <xs:maxLength value="2047"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="moment"><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType>
  <xs:simpleType name="frequency">
    <xs:restriction base="xs:string">
      <xs:enumeration value="always"/><xs:enumeration value="hourly"/><xs:enumeration value="daily"/>
      <xs:enumeration value="weekly"/><xs:enumeration value="monthly"/><xs:enumeration value="yearly"/>
      <xs:enumeration value="never"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="weight">
    <xs:restriction base="xs:decimal"><xs:minInclusive value="0"/><xs:maxInclusive value="1"/></xs:restriction>
  </xs:simpleType>
</xs:schema>`;

/** @throws where libxml2 finds something that the schema does not allow */
function validate(sitemap: string): XmlDocument {
  using rules = XmlDocument.fromString(schema);
  using validator = XsdValidator.fromDoc(rules);
  const document = XmlDocument.fromString(sitemap);
  validator.validate(document);
  return document;
}

const oneOf = (inner: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${inner}</url></urlset>`;

test.each([
  ['an address without a host', oneOf('<loc>/x.html</loc>')],
  ['a place in a page', oneOf('<loc>https://beispiel.example/x.html#y</loc>')],
  ['no day at all', oneOf('<loc>https://beispiel.example/</loc><lastmod>2025-02-31</lastmod>')],
  ['an unknown field', oneOf('<loc>https://beispiel.example/</loc><title>X</title>')],
  ['no address', oneOf('<lastmod>2025-02-01</lastmod>')],
])('A sitemap with %s does not hold to the schema', (_what, sitemap) => {
  expect(() => validate(oneOf('<loc>https://beispiel.example/</loc><lastmod>2025-02-01</lastmod>'))).not.toThrow();
  expect(() => validate(sitemap)).toThrow(/sitemaps\.org/);
});

describe.each(['real', 'awkward'] as const)('the sitemap of the %s content', (name) => {
  const { site, url } = inject(name);
  const read = async () => {
    using document = validate(await (await fetch(`${url}sitemap.xml`)).text());
    const places = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
    return document.find('/s:urlset/s:url/s:loc', places).map((node) => node.content);
  };

  test('holds to its schema and lists each address once', async () => {
    const addresses = await read();
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !address.startsWith(url))).toEqual([]);
  });

  test('lists the pages that call themselves canonical and want to be found, and no others', async () => {
    const pages = globSync('**/*.html', { cwd: site }).map((file) => url + file.replace(/(^|\/)index\.html$/, '$1'));
    const canonical: string[] = [];
    for (const address of pages) {
      const document = await pageAt(address);
      const wantsToBeFound = !document.querySelector('meta[name="robots"][content*="noindex"]');
      if (document.querySelector('link[rel="canonical"]')?.getAttribute('href') === address && wantsToBeFound)
        canonical.push(address);
    }
    expect((await read()).sort()).toEqual(canonical.sort());
  });

  test('is named by robots.txt', async () => {
    expect(await (await fetch(`${url}robots.txt`)).text()).toMatch(new RegExp(`^Sitemap: ${url}sitemap\\.xml$`, 'm'));
  });
});
