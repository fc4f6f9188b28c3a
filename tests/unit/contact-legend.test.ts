import { expect, test } from 'vitest';
import { contactsSchema } from '../../src/schemas/contact.ts';
import { contactLegend } from '../../src/words/events.ts';

function contacts(fields: object) {
  const one = {
    id: 'a',
    from: 'a',
    to: 'b',
    date: '2024-01-01',
    label: 'Wort',
    status: 'stattgefunden',
    paragraph: 'anfang-1',
    text: 'Satz.',
    sources: ['x'],
  };
  return contactsSchema.parse({ contacts: [{ ...one, ...fields }] }).contacts;
}

test.each([
  [{ kind: 'brief' }, 'Punkt und Spitze: von wem es ausging und an wen.'],
  [{ kind: 'rede' }, 'Punkt: von wem es ausging. Offener Kreis: eine Äußerung.'],
  [{ kind: 'brief', status: 'ausgeblieben' }, 'Punkt: von wem es ausging. Gestrichelt, mit Kreuz: kam nicht zustande.'],
  [{ kind: 'telefonat' }, 'Zwei Spitzen: ein Gespräch, beide sprachen.'],
])('the legend names the signs that the drawing of %o has', (fields, legend) => {
  expect(contactLegend(contacts(fields))).toBe(legend);
});
