import { expect, test } from 'vitest';
import { arrowPaths, signsOf } from '../../../src/explainer/diagram/arrow-paths.ts';
import { layoutContacts } from '../../../src/explainer/diagram/contact-layout.ts';
import { contactKinds, contactStates, contactsSchema, isConversation } from '../../../src/schemas/contact.ts';
import { contactLegend } from '../../../src/words/events.ts';

const lanes = [
  { id: 'a', name: 'A', short: 'A', monogram: 'A' },
  { id: 'b', name: 'B', short: 'B', monogram: 'B' },
  { id: 'alle', name: 'Alle', short: 'Alle' },
];

function drawn(...fields: object[]) {
  const one = {
    from: 'a',
    to: 'b',
    date: '2024-01-01',
    label: 'Wort',
    status: 'stattgefunden',
    paragraph: 'anfang-1',
    text: 'Satz.',
    sources: ['x'],
  };
  const contacts = fields.map((more, index) => ({ id: `k${index}`, ...one, ...more }));
  const layout = layoutContacts({ contacts: contactsSchema.parse({ contacts }).contacts, lanes });
  const paths = arrowPaths(layout.contacts).flatMap((group) => group.paths);
  return {
    legend: contactLegend(signsOf(layout.contacts)),
    path: (kind: string) => paths.find((drawnAlike) => drawnAlike.kind === kind)?.d,
  };
}

test.each([
  [[{ kind: 'brief' }], 'Punkt und Spitze: von wem es ausging und an wen.'],
  [[{ kind: 'rede' }], 'Punkt: von wem es ausging. Offener Kreis: eine Äußerung.'],
  [[{ kind: 'rede', to: 'alle' }], 'Punkt: von wem es ausging. Offener Kreis: eine Äußerung.'],
  [[{ kind: 'abstimmung', to: 'a' }], 'Punkt und Spitze: von wem es ausging und an wen.'],
  [[{ kind: 'telefonat' }], 'Zwei Spitzen: ein Gespräch, beide sprachen.'],
  [[{ kind: 'brief', mutual: true }, { kind: 'treffen' }], 'Zwei Spitzen: beide sprachen oder handelten.'],
  [
    [{ kind: 'telefonat', status: 'ausgeblieben' }],
    'Punkt: von wem es ausging. Gestrichelt, mit Kreuz: fand nicht statt.',
  ],
  [
    [{ kind: 'treffen', status: 'nicht zustande gekommen' }],
    'Zwei Spitzen: ein Gespräch, beide sprachen. Gestrichelt, mit Kreuz: fand nicht statt.',
  ],
])('the legend of %o is „%s“', (contacts, legend) => {
  expect(drawn(...contacts).legend).toBe(legend);
});

const all = contactKinds.flatMap((kind) =>
  contactStates.flatMap((status) =>
    ['a', 'b', 'alle'].flatMap((to) =>
      [undefined, true].map((mutual) => ({ kind, status, to, ...(isConversation({ kind }) ? {} : { mutual }) })),
    ),
  ),
);

test.each(all)(
  'the legend explains what is drawn of $kind to $to, $status, mutual: $mutual, and nothing else',
  (contact) => {
    const { legend, path } = drawn(contact);
    const hollow = path('hollow') ?? '';
    const tips = ((path('tip') ?? '') + hollow).match(/z/g)?.length ?? 0;
    const signs = {
      Punkt: path('dot') !== undefined,
      'Punkt und Spitze:': tips === 1,
      'Zwei Spitzen:': tips === 2,
      'Offener Kreis:': hollow.includes('a4 4'),
      Gestrichelt: path('dashed') !== undefined,
      'mit Kreuz': hollow.includes('l8 8'),
    };
    const explained = Object.keys(signs).map((words) => [words, legend.includes(words)]);
    expect(Object.fromEntries(explained)).toEqual(signs);
  },
);
