import { describe, expect, test } from 'vitest';
import { CommandError } from '../../../src/content/diagnostics/command.ts';
import { addressOn, readSiteUrl } from '../../../src/site/html/site-url.ts';

describe('SITE_URL may be', () => {
  test.for([
    ['the root of a host', 'https://beispiel.example/'],
    ['a folder', 'https://beispiel.example/pfad/'],
    ['on another port', 'https://beispiel.example:8443/pfad/'],
    ['http on this machine', 'http://localhost:4321/'],
    ['http on this machine by number', 'http://127.0.0.1:4321/pfad/'],
  ] as const)('%s', ([, address]) => {
    expect(readSiteUrl(address)?.href).toBe(address);
  });

  test('unset', () => {
    expect(readSiteUrl('')).toBeUndefined();
  });
});

test('a file of the site has its address under that of the site, the start page the folder itself', () => {
  const site = new URL('https://beispiel.example/pfad/');
  expect(addressOn(site, 'archiv/2026.html')).toBe('https://beispiel.example/pfad/archiv/2026.html');
  expect(addressOn(site, 'index.html')).toBe('https://beispiel.example/pfad/');
});

describe('SITE_URL is refused', () => {
  test.for([
    ['without a scheme', 'beispiel.example/', 'ist keine vollständige Adresse.'],
    ['with a port and without a scheme', 'beispiel.example:443/', 'beginnt nicht mit https://.'],
    ['as a path', '/pfad/', 'ist keine vollständige Adresse.'],
    ['by http', 'http://beispiel.example/', 'beginnt nicht mit https://.'],
    ['on a host named like this machine', 'http://localhost.example/', 'beginnt nicht mit https://.'],
    ['as a script', 'javascript:alert(1)/', 'beginnt nicht mit https://.'],
    ['with a query', 'https://beispiel.example/?a=b/', 'darf weder „?“ noch „#“ enthalten.'],
    ['with an empty query', 'https://beispiel.example/?', 'darf weder „?“ noch „#“ enthalten.'],
    ['with a fragment', 'https://beispiel.example/#a/', 'darf weder „?“ noch „#“ enthalten.'],
    ['without a slash at its end', 'https://beispiel.example/pfad', 'muss mit einem Schrägstrich enden.'],
    ['as a bare host', 'https://beispiel.example', 'muss mit einem Schrägstrich enden.'],
    ['with a name and password', 'https://ich:geheim@beispiel.example/', 'enthält Zugangsdaten.'],
    ['with a name', 'https://ich@beispiel.example/', 'enthält Zugangsdaten.'],
    ['with a blank before it', ' https://beispiel.example/', 'ist keine vollständige Adresse.'],
    ['with a line break', 'https://beispiel.example/\n', 'ist keine vollständige Adresse.'],
  ] as const)('%s', ([, address, problem]) => {
    expect(() => readSiteUrl(address)).toThrow(CommandError);
    expect(() => readSiteUrl(address)).toThrow(problem);
  });
});
