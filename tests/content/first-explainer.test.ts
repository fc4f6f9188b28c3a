import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runNew } from '../../src/cli/run-new.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { formatMessages } from '../../src/content/diagnostics/message.ts';
import { commentEnd, commentStart, item, paragraph, picture, run, table, wordFile } from './word-file.ts';

const root = mkdtempSync(join(tmpdir(), 'klartext-first-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const passage = (id: number, text: string): string => commentStart(id) + run(text) + commentEnd(id);
const article = wordFile({
  body: [
    paragraph('Streit um das Hallenbad', 'Titel'),
    paragraph('Von Anna Beispiel'),
    paragraph('14. Oktober 2026'),
    paragraph(
      `${run('Der Stadtrat von Musterstadt hat am ')}${passage(1, 'Montag, 13. Oktober 2026')}${run(', beschlossen, das Hallenbad zu schließen. Bürgermeisterin Clara Muster sprach von „schweren Stunden“.')}`,
    ),
    paragraph(picture('Das Hallenbad von außen')),
    paragraph('Das Hallenbad am Tag der Sitzung. Foto: Jo Beispiel'),
    paragraph('Was das Bad kostet', 'berschrift1'),
    paragraph(
      `${run('Das Bad kostet die Stadt ')}${passage(2, 'zwei Millionen Euro im Jahr')}${run('. Kämmerer Paul Probe hatte Muster am Sonntag angerufen:')}`,
    ),
    item('Die Heizung ist von 1974.'),
    item(passage(3, 'Jedes Jahr kommen weniger Gäste.')),
    table([
      ['Jahr', 'Gäste'],
      ['2024', '61 000'],
      ['2025', '64 000'],
    ]),
    paragraph('Der Förderverein Hallenbad will ein Bürgerbegehren beginnen.'),
  ].join(''),
  comments: ['Es war ein Dienstag.', 'Das Amtsblatt nennt 1,4 Millionen Euro.', 'Die Tabelle sagt das Gegenteil.'],
});

const command = (...args: string[]) =>
  runNew({ root, label: 'content', today: '2026-11-29', setting: '' }, args).then((lines) => lines.join('\n'));
const path = (name: string): string => join(root, name.replace(/^@/, 'articles/bad'));
const write = (name: string, text: string): void => {
  writeFileSync(path(name), text);
};
const replace = (name: string, ...changes: [find: string | RegExp, put: string][]): void => {
  const text = readFileSync(path(name), 'utf8');
  const changed = changes.reduce((before, [find, put]) => {
    const after = before.replace(find, () => put);
    if (after === before) throw new Error(`${name} does not hold ${String(find)}.`);
    return after;
  }, text);
  write(name, changed);
};

/** What was written, to count what was written twice. */
const typed: string[] = [];
const type = (text: string): string => {
  typed.push(text);
  return text;
};

const gap = /"\[Platzhalter: [^"]*"/;
/** A placeholder in a comment says that what stands before it is still to be confirmed. */
const toConfirm = / # \[Platzhalter: .*/g;

/** Runs the check; its messages. */
const check = (): string => formatMessages(checkContent(root).messages);

test('a Word file becomes an explainer with all its parts in three runs of the check, as content/README.md says', async () => {
  // 1
  writeFileSync(join(root, '.artikel.docx'), article);
  await command(join(root, '.artikel.docx'), '--slug', 'bad');
  rmSync(join(root, '.artikel.docx'));
  expect(check()).toBe('');

  // 2 to 5: what our own words are for, and who is who
  replace('site.yaml', [gap, `"${type('Klartext Musterstadt')}"`], [gap, `"${type('Nachrichten, geprüft')}"`]);
  for (const [kind, name] of [
    ['person', 'Clara Muster'],
    ['person', 'Paul Probe'],
    ['organisation', 'Förderverein Hallenbad'],
    ['term', 'Bürgerbegehren'],
  ] as const)
    expect(await command(kind, name)).toContain('Angelegt: ');
  await command('source', 'https://www.beispiel.example/amtsblatt/41', '--id', 'amtsblatt');
  for (const name of ['muster', 'probe', 'foerderverein-hallenbad'])
    replace(`actors/${name}.yaml`, [gap, `"${type('Amtsblatt Musterstadt')}"`]);
  replace('terms/buergerbegehren.yaml', [gap, `"${type('Bürger verlangen, selbst abzustimmen.')}"`]);
  replace('@/sources.yaml', [gap, `"${type('Amtsblatt Musterstadt')}"`], [toConfirm, '']);
  const actors = [
    ['muster', type('Verteidigte den Beschluss.')],
    ['probe', type('Warnte vor den Kosten.')],
    ['foerderverein-hallenbad', type('Will ein Bürgerbegehren.')],
  ].map(([id = '', part = '']) => `  - { id: ${id}, part: "${part}", sources: [amtsblatt] }\n`);
  replace(
    '@/article.mdx',
    [/title: "Streit um das Hallenbad"/, `title: "${type('Was das Hallenbad kostet')}"`],
    [gap, `"${type('Kommunalpolitik')}"`],
    [gap, `"${type('Der Stadtrat schließt das Hallenbad.')}"`],
    [/# actors: .*\n# terms: .*\n(?:# .*\n)*/, `actors:\n${actors.join('')}terms:\n  - id: buergerbegehren\n`],
    [gap, `"${type('Der Beschluss')}"`],
    [gap, `"${type('Was der Stadtrat beschließt.')}"`],
    [gap, `"${type('Was das Bad kostet und wie viele kommen.')}"`],
    [toConfirm, ''],
  );

  // 4 and 6 to 9
  write(
    '@/summary.mdx',
    type('Der Stadtrat schließt das Hallenbad.[^amtsblatt] Es kostet 1,4 Millionen Euro im Jahr.\n'),
  );
  write('@/source-note.mdx', type('Der Artikel lag uns als Word-Datei vor.\n'));
  replace(
    '@/claims.yaml',
    [/verdict: unbelegt # .*/g, 'verdict: falsch'],
    // The comments say it as readers may read it, so that only what is around them is deleted.
    [/\[Platzhalter: Was richtig ist\. Kommentar: /g, ''],
    [/\]"/g, '"'],
    [/sources: \[\]/g, 'sources: [amtsblatt]'],
  );
  write(
    '@/contacts.yaml',
    `contacts:\n  - id: anruf\n    from: probe\n    to: muster\n    kind: telefonat\n    label: "${type('Anruf am Sonntag')}"\n    date: 2026-10-11\n    status: stattgefunden\n    text: "${type('Probe rief Muster an.')}"\n    paragraph: was-das-bad-kostet-1\n    sources: [amtsblatt]\n`,
  );
  write(
    '@/chronology.yaml',
    `- date: 1974\n  text: "${type('Die Heizung wird eingebaut.')}"\n  sources: [amtsblatt]\n`,
  );
  write(
    '@/plain.mdx',
    `---\ntitle: ${type('Das Hallenbad schließt')}\nsummary: ${type('Die Stadt macht ein Bad zu.')}\nsections:\n  - { id: anfang }\n  - { id: faktencheck }\n---\n\n## ${type('Was ist passiert?')}\n\n${type('Die Stadt macht das Bad zu.')}\n\n## ${type('Was ist falsch?')}\n\n${type('Das Bad kostet weniger.')}\n`,
  );

  // 10
  expect(check()).toBe('');
  replace('@/article.mdx', [/# Ein Entwurf .*\ndraft: true\n/, '']);
  expect(check()).toBe('');

  const [explainer] = checkContent(root).content?.explainers ?? [];
  expect(explainer).toMatchObject({ plain: {}, contacts: {}, pictures: [{}], chronology: [{}] });
  expect(Object.keys(explainer?.claims ?? {})).toHaveLength(3);
  expect(Object.values(explainer?.claims ?? {})[0]?.correction).toBe('Es war ein Dienstag.');
  expect(typed.length - new Set(typed).size).toBe(3);
});
