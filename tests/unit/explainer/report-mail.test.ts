import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../../src/content/model/rendered-texts.ts';
import { joinExplainer } from '../../../src/explainer/explainer.ts';
import { reporterOf } from '../../../src/explainer/report-mail.ts';
import { claim, parts } from '../explainer-parts.ts';

const explainer = joinExplainer(parts);
const [passage] = explainer.passages;

/** What a mail program would show. */
function mailOf(link = '') {
  const url = new URL(link);
  const fields = new Map(
    url.search
      .slice(1)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent)) as [string, string][],
  );
  return {
    to: decodeURIComponent(url.pathname),
    subject: fields.get('subject'),
    lines: fields.get('body')?.split('\r\n'),
  };
}

function recordOf(passage: string): ClaimRecord {
  return { id: 'tag', number: 1, passage, section: 'anfang', paragraph: 'anfang-1', block: ['', passage, ''] };
}

describe('the link that reports a mistake', () => {
  it('is left out where there is nobody to write to', () => {
    expect(reporterOf(explainer, '', undefined)).toBeUndefined();
  });

  it('names passage, verdict, Stand and address', () => {
    const report = reporterOf(explainer, 'fehler@a.example', new URL('https://b.example/k/'));
    const { to, subject, lines } = mailOf(passage && report?.(passage));
    expect(to).toBe('fehler@a.example');
    expect(subject).toBe('Fehler in „Titel“: Anmerkung 1');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Stelle: „13. Februar“',
        'Unser Urteil: falsch',
        'Stand: 23. November 2026',
        'Adresse: https://b.example/k/telefonat.html#faktencheck-tag',
      ]),
    );
  });

  it('names the file where the address of the site is not known, and the section where no passage is meant', () => {
    const { subject, lines } = mailOf(reporterOf(explainer, 'fehler@a.example', undefined)?.('chronologie'));
    expect(subject).toBe('Fehler in „Titel“: Chronologie');
    expect(lines).toContain('Adresse: telefonat.html#chronologie');
  });

  it.each(['a&b?c=d#e', '100 % „sicher“', "d'accord", '\ud800', 'neue\u2028Zeile'])(
    'holds the text %j whole',
    (text) => {
      const claims = { ...parts.claims, tag: claim('falsch') };
      const found = {
        ...parts.found,
        claims: [recordOf(text)],
      };
      const [hostile] = joinExplainer({ ...parts, claims, found }).passages;
      const link = (hostile && reporterOf(explainer, 'x+y@a.example', undefined)?.(hostile)) ?? '';
      expect(link).not.toMatch(/[\s"'<>#]/);
      expect(mailOf(link).to).toBe('x+y@a.example');
      expect(mailOf(link).lines?.[0]).toContain(text.toWellFormed().replace(/„(.*)“/, '‚$1‘'));
    },
  );

  it('shortens a long passage, which mail programs would drop', () => {
    const found = {
      ...parts.found,
      claims: [recordOf('Wort '.repeat(500))],
    };
    const [long] = joinExplainer({ ...parts, found }).passages;
    const link = (long && reporterOf(explainer, 'x@a.example', undefined)?.(long)) ?? '';
    expect(link.length).toBeLessThan(1000);
    expect(mailOf(link).lines?.[0]).toMatch(/Wort\s…“$/);
  });
});
