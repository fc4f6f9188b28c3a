import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { securityHints } from '../../src/content/check/check-security.ts';
import { securityTxt } from '../../src/exports/feeds/security-txt.ts';
import { ContentCopy } from './content-copy.ts';
import { expectGerman } from './german.ts';
import { temporaryCopy } from './temporary-folder.ts';

let copy: ContentCopy;

beforeEach(() => {
  copy = temporaryCopy();
});

/** What the check says, on a day, of the site with these fields; each message with the text of its line. */
function messagesOf(fields: string, today = '2026-11-29') {
  copy.write('site.yaml', `${copy.read('site.yaml').trimEnd()}\nsecurity: ${fields}\n`);
  const lines = copy.read('site.yaml').split('\n');
  return checkContent(copy.root, 'content', { today }).messages.map((message) => {
    expectGerman(message);
    return { ruleId: message.ruleId, reason: message.reason, text: lines[(message.line ?? 0) - 1] };
  });
}

describe('the contact for holes in the security of the site', () => {
  const contact = 'sicherheit@beispiel.example';

  test.each([
    ['{}', '2026-11-29'],
    ["{ contact: '', expires: '' }", '2026-11-29'],
    ["{ contact: '', expires: 2020-01-01 }", '2026-11-29'],
    [`{ contact: ${contact}, expires: 2026-11-30 }`, '2026-11-29'],
    [`{ contact: ${contact}, expires: 2027-11-29 }`, '2026-11-29'],
    ['{ contact: "https://beispiel.example/melden", expires: 2029-02-28 }', '2028-02-29'],
  ])('may be %s on %s', (fields, today) => {
    expect(messagesOf(fields, today)).toEqual([]);
  });

  test.each([
    ['2026-11-29', '2026-11-29', 'Der Kontakt für Sicherheitslücken galt nur bis zum 2026-11-29.'],
    ['2025-12-31', '2026-11-29', 'Der Kontakt für Sicherheitslücken galt nur bis zum 2025-12-31.'],
    ['2027-11-30', '2026-11-29', 'Der 2027-11-30 liegt mehr als ein Jahr voraus.'],
    ['2029-03-01', '2028-02-29', 'Der 2029-03-01 liegt mehr als ein Jahr voraus.'],
  ])('may not end on %s, as seen on %s', (expires, today, reason) => {
    const fields = `{ contact: ${contact}, expires: ${expires} }`;
    expect(messagesOf(fields, today)).toEqual([{ ruleId: 'security-expires', reason, text: `security: ${fields}` }]);
  });

  test('must end some day', () => {
    expect(messagesOf(`{ contact: ${contact} }`)).toMatchObject([
      { ruleId: 'missing-field', reason: 'Das Feld ‚security.expires‘ fehlt.' },
    ]);
  });

  test.each(['niemand', 'http://beispiel.example/', '"https://name:wort@beispiel.example/"', 'a@b'])(
    'may not be %s',
    (contact) => {
      expect(messagesOf(`{ contact: ${contact}, expires: 2027-01-01 }`)).toMatchObject([
        { ruleId: 'invalid-value', reason: expect.stringContaining('security.contact') as string },
      ]);
    },
  );

  test('may not end on a day that no month has, and what else is wrong in the file hides no day of the past', () => {
    expect(messagesOf(`{ contact: ${contact}, expires: 2027-02-30 }`)).toMatchObject([{ ruleId: 'invalid-value' }]);
    copy.edit('site.yaml', /^security:.*\n/m, '');
    copy.edit('site.yaml', /^name: .*$/m, "name: ''");
    const found = messagesOf(`{ contact: ${contact}, expires: 2020-01-01 }`).map(({ ruleId }) => ruleId);
    expect(found).toEqual(['empty-field', 'security-expires']);
  });
});

test.each([
  ['2026-11-30', 1],
  ['2027-01-10', 1],
  ['2027-01-11', 0],
])('a build of 2026-11-29 says that a contact ends on %s, when that is near', (expires, count) => {
  const contact = 'a@b.example';
  expect(securityHints({ contact, expires }, '2026-11-29')).toHaveLength(count);
  expect(securityHints({ contact: '', expires: '' }, '2026-11-29')).toEqual([]);
});

describe('security.txt', () => {
  const expires = '2027-06-30';

  test('is not there where nobody is named', () => {
    expect(securityTxt({ contact: '', expires }, 'de', new URL('https://beispiel.example/'))).toBeUndefined();
  });

  test('names no address of its own where that of the site is not known', () => {
    expect(securityTxt({ contact: 'a@b.example', expires }, 'de', undefined)).toBe(
      'Contact: mailto:a@b.example\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: de\n',
    );
  });

  test('names a form by its address, in ASCII, and itself at the root of the host', () => {
    const contact = 'https://münze.example/@lücken';
    const lines = securityTxt({ contact, expires }, 'de', new URL('https://beispiel.example/pfad/'))?.split('\n');
    expect(lines?.[0]).toBe('Contact: https://xn--mnze-0ra.example/@l%C3%BCcken');
    expect(lines?.[3]).toBe('Canonical: https://beispiel.example/.well-known/security.txt');
  });
});
