import { describe, expect, test } from 'vitest';
import { lineSchema } from '../../../src/schemas/values/text.ts';

describe('a line for readers', () => {
  test.for([
    ['**fett**', 'Auszeichnungen'],
    ['Ein&nbsp;Wort', '„&nbsp;“'],
    ['M&uuml;nchen', '„&uuml;“'],
    ['Rot &amp; Grün', '„&amp;“'],
    ['Zeichen &#8211; Nummer', '„&#8211;“'],
    ['Ein <b>Wort</b> hier', '„<b>Wort</b>“'],
    ['Zeile<br>Zeile', '„<br>“'],
    ['Bürger\\*innen', 'Vor „*“'],
    ['\u200b\u3164', 'niemand sieht'],
    ['\u2800', 'niemand sieht'],
  ])('may not say %j', ([text, message]) => {
    expect(
      lineSchema
        .safeParse(text)
        .error?.issues.map((issue) => issue.message)
        .join('\n'),
    ).toContain(message);
  });

  test.for([
    'Was tut <style> auf einer Seite?',
    '</script><script>alert(1)</script>',
    'Bürger*innen & Co. | 5 < 6 > 4; A&B; R&D;',
    'Pfad C:\\Ordner\\Datei',
    'f(x) = [x]',
  ])('may say %j', (text) => {
    expect(lineSchema.safeParse(text).error).toBeUndefined();
  });
});
