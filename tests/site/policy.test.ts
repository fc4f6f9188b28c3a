import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { documentOf, readSiteFile, select, sitePages } from './built-site.ts';

/** The directives of a policy, each with its sources. */
function policyOf(page: string): Map<string, string[]> {
  const [meta] = select(documentOf(page), 'meta[http-equiv="content-security-policy"]');
  const directives = (meta?.getAttribute('content') ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(sitePages)('%s', (page) => {
  const policy = policyOf(page);

  it('has one policy, right after its charset', () => {
    expect(select(documentOf(page), 'meta[http-equiv="content-security-policy" i]')).toHaveLength(1);
    expect(readSiteFile(page)).toMatch(
      /^<!DOCTYPE html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="content-security-policy"/i,
    );
  });

  it('allows nothing but what it names, and names nothing unsafe', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    const sources = [...policy].filter(([name]) => name.endsWith('-src')).flatMap(([, listed]) => listed);
    expect(sources.filter((source) => !/^(?:'none'|'self'|data:|'sha256-[\w+/]{43}=')$/.test(source))).toEqual([]);
  });

  it.each([
    ['style-src', 'style'],
    ['script-src', 'script:not([type="application/ld+json"])'],
  ] as const)('has in %s exactly what is in it', (directive, selector) => {
    const sources = select(documentOf(page), selector).map((element) =>
      element.hasAttribute('src') ? "'self'" : hash(element.textContent),
    );
    expect(policy.get(directive) ?? []).toEqual([...new Set(sources)]);
  });
});
